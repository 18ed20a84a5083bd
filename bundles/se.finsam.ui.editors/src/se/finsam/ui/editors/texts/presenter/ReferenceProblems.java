// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.statement.Prose;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/** Says why a reference has no figure, in words for the user. */
final class ReferenceProblems {
    private static final Texts TEXTS = Texts.of(ReferenceProblems.class);
    private static final Set<String> REGISTERS = Set.of(
            "outcome",
            "target",
            "participants",
            "completed",
            "completedToWork",
            "gender",
            "board",
            "count",
            "event",
            "parameter",
            "indicator",
            "grant");

    private final StatementEvaluator evaluator;
    private final StatementTemplates templates;
    private final int year;
    private final Map<String, Table> tables = new HashMap<>();

    ReferenceProblems(Snapshot snapshot, StatementTemplates templates, int year) {
        this.evaluator = new StatementEvaluator(snapshot);
        this.templates = templates;
        this.year = year;
    }

    /** Why a reference cannot be read. */
    Text unreadable(Prose.Malformed malformed) {
        return new Text(TEXTS.get("problem.unreadable").sv(), malformed.reason());
    }

    /** Why a reference leads nowhere; {@code reason} is what its resolution says, in English. */
    Text reason(FigureReference reference, String reason) {
        var colon = reason.indexOf("resolved: ");
        return new Text(swedish(reference), colon < 0 ? reason : reason.substring(colon + "resolved: ".length()));
    }

    private String swedish(FigureReference reference) {
        var slash = reference.path().indexOf('/');
        if (slash < 0) {
            return TEXTS.get("problem.path").sv();
        }
        var source = reference.path().substring(0, slash);
        if (REGISTERS.contains(source)) {
            return TEXTS.get("problem.register").sv();
        }
        var template = templates.find(source);
        return template.isEmpty()
                ? TEXTS.get("problem.statement", source).sv()
                : cell(template.get(), reference, reference.path().substring(slash + 1));
    }

    private String cell(StatementTemplate template, FigureReference reference, String line) {
        var table = tables.computeIfAbsent(template.id(), id -> evaluator.evaluate(template, year));
        if (table.row(line).isEmpty()) {
            return TEXTS.get("problem.line", table.title(), line).sv();
        }
        var cell = table.cell(line, reference.column());
        if (cell.isEmpty()) {
            return TEXTS.get("problem.column", table.title(), reference.column())
                    .sv();
        }
        return switch (cell.get()) {
            case Cell.Unknown unknown -> unknown.reason().sv();
            case Cell.Blank blank -> TEXTS.get("problem.blank").sv();
            case Cell.Figure figure -> TEXTS.get("problem.unit").sv();
        };
    }
}
