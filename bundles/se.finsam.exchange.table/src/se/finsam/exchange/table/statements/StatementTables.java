// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table.statements;

import java.util.List;
import java.util.stream.Collectors;
import se.finsam.api.ExportException;
import se.finsam.api.ExportInput;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** The statements that an export holds. */
final class StatementTables {
    private StatementTables() {}

    /**
     * Statements by their ids in the order asked, for the years of the input or else for the newest one with outturn.
     *
     * @param ids all statements and notes when there are none
     * @throws ExportException if there is no such statement, or no year with outturn
     */
    static List<Table> of(ExportInput input, List<String> ids, Progress progress) {
        var evaluator = new StatementEvaluator(input.snapshot());
        return templates(input, ids).stream()
                .map(template -> {
                    progress.checkCancelled();
                    return input.years().isEmpty()
                            ? evaluator.evaluate(template, newest(input))
                            : evaluator.evaluate(template, input.years());
                })
                .toList();
    }

    private static List<StatementTemplate> templates(ExportInput input, List<String> ids) {
        var known = input.templates().all().stream()
                .filter(template -> template.purpose() != StatementTemplate.Purpose.CHART)
                .toList();
        if (known.isEmpty()) {
            throw new ExportException(new Text("Det finns inga uppställningar", "There are no statements"));
        }
        return ids.isEmpty()
                ? known
                : ids.stream()
                        .map(id -> known.stream()
                                .filter(template -> template.id().equals(id))
                                .findFirst()
                                .orElseThrow(() -> unknown(id, known)))
                        .toList();
    }

    private static ExportException unknown(String id, List<StatementTemplate> known) {
        var ids = known.stream().map(StatementTemplate::id).collect(Collectors.joining(", "));
        return new ExportException(new Text(
                "Uppställningen %s finns inte; det finns %s".formatted(id, ids),
                "There is no statement %s; there are %s".formatted(id, ids)));
    }

    private static int newest(ExportInput input) {
        var years = input.snapshot().yearsWith(FactKind.ACTUAL);
        if (years.isEmpty()) {
            throw new ExportException(
                    new Text("Förbundet har inget år med utfall", "The association has no year with outturn"));
        }
        return years.last();
    }
}
