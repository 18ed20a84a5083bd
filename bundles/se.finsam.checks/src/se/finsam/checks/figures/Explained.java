// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.util.HashSet;
import java.util.Set;
import se.finsam.api.CheckInput;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.statement.Formula;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;

/** Which rows of a statement the report explains. */
public final class Explained {
    private final CheckInput input;
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> items = new HashSet<>();

    /** The explanations of the report of the year of the input. */
    public Explained(CheckInput input) {
        this.input = input;
        input.report().ifPresent(report -> report.explanations().forEach(explanation -> {
            subjects.addAll(explanation.subjects());
            items.addAll(explanation.items());
        }));
    }

    /**
     * True if an explanation is about the row: about its subject or the intervention of which that is a part, or else
     * about its line or a line item in the formulas of it.
     */
    public boolean covers(Table table, Row row) {
        var subject = row.subject();
        if (subject == null) {
            return items.contains(row.line())
                    || ofLine(table.id(), row.line()).stream().anyMatch(items::contains);
        }
        var seen = new HashSet<String>();
        while (subject != null && seen.add(subject)) {
            if (subjects.contains(subject)) {
                return true;
            }
            subject = input.snapshot()
                    .intervention(subject)
                    .map(Intervention::partOf)
                    .orElse(null);
        }
        return false;
    }

    private Set<String> ofLine(String statement, String line) {
        var codes = new HashSet<String>();
        input.templates()
                .find(statement)
                .flatMap(template -> template.line(line))
                .ifPresent(found -> found.formulas()
                        .values()
                        .forEach(formula -> formula.walk(part -> {
                            if (part instanceof Formula.Item item) {
                                codes.add(item.code());
                            }
                        })));
        return codes;
    }
}
