// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.api.CheckContribution;
import se.finsam.api.CheckInput;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckRunner;
import se.finsam.engine.CheckedFinding;
import se.finsam.report.Relation;

/** What the checks found, as relations; they run when a design first asks. */
final class FindingRelations {
    private final List<CheckContribution> checks;
    private final CheckInput input;
    private final Language language;
    private @Nullable CheckReport report;

    FindingRelations(
            Snapshot snapshot,
            StatementTemplates templates,
            List<CheckContribution> checks,
            int year,
            Language language) {
        this.checks = checks;
        this.language = language;
        input = new CheckInput(snapshot, templates, year);
    }

    private CheckReport report() {
        var known = report;
        if (known == null) {
            try (var runner = new CheckRunner(checks)) {
                known = runner.run(input);
            }
            report = known;
        }
        return known;
    }

    /** One row per severity: its name and how many findings are open and accepted. */
    Relation counts() {
        var rows = new Rows().text("severity").columns(Relation.Type.INTEGER, "open", "accepted");
        var findings = report().findings();
        for (var severity : Severity.values()) {
            var all = findings.stream()
                    .filter(found -> found.severity() == severity)
                    .toList();
            var open =
                    (int) all.stream().filter(found -> found.waiver().isEmpty()).count();
            rows.add(plural(severity), open, all.size() - open);
        }
        return rows.relation();
    }

    /**
     * The findings: a row of kind severity before those of each, and for each finding a row of kind finding with the
     * figures and rows of kind message, cause, formula, context and accepted with a text.
     */
    Relation findings() {
        var rows = new Rows().text("kind", "label", "printed", "expected", "difference", "text");
        var number = 0;
        for (var severity : Severity.values()) {
            var all = report().findings().stream()
                    .filter(found -> found.severity() == severity)
                    .toList();
            if (!all.isEmpty()) {
                rows.add("severity", plural(severity), "", "", "", "");
            }
            for (var found : all) {
                finding(rows, found, ++number);
            }
        }
        for (var result : report().failures()) {
            var failure = result.failure();
            rows.add("message", "", "", "", "", failure == null ? "" : failure.in(language));
        }
        return rows.relation();
    }

    private String plural(Severity severity) {
        var word = severity.label(2).in(language);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void finding(Rows rows, CheckedFinding found, int number) {
        var finding = found.finding();
        var printed = finding.printed();
        rows.add(
                "finding",
                "%d. %s".formatted(number, finding.location().place().in(language)),
                printed == null ? "" : printed,
                number(finding.expected(), false),
                number(finding.difference(), true),
                "");
        text(rows, "message", "", finding.message().in(language));
        text(
                rows,
                "cause",
                new Text("Trolig orsak: ", "Probable cause: ").in(language),
                finding.cause().in(language));
        text(rows, "formula", new Text("Uträkning: ", "Computation: ").in(language), finding.formula());
        text(rows, "context", new Text("Raden i rapporten: ", "The row in the report: ").in(language), context(found));
        found.waiver()
                .ifPresent(waiver -> text(
                        rows,
                        "accepted",
                        new Text("Godtagen: ", "Accepted: ").in(language),
                        "%s (%s, %s)".formatted(waiver.reason(), waiver.acceptedBy(), waiver.date())));
    }

    private static void text(Rows rows, String kind, String lead, String text) {
        if (!text.isEmpty()) {
            rows.add(kind, "", "", "", "", lead + text);
        }
    }

    private String number(@Nullable BigDecimal value, boolean signed) {
        if (value == null) {
            return "";
        }
        var format = FigureFormat.of(language);
        var decimals = Math.max(0, value.stripTrailingZeros().scale());
        return signed ? format.signed(value, decimals) : format.number(value, decimals);
    }

    /** The printed cells of the row that a finding speaks of. */
    private String context(CheckedFinding found) {
        var location = found.finding().location();
        var statement = location.statement();
        var line = location.line();
        if (statement == null || line == null || location.column() == null) {
            return "";
        }
        return input.table(statement)
                .flatMap(table -> table.row(line).map(row -> {
                    var cells = new ArrayList<String>();
                    for (var i = 0; i < table.columns().size(); i++) {
                        var text = row.cells().get(i).printed();
                        if (text != null && !text.isBlank()) {
                            cells.add(head(table, i) + "\u00A0" + text.strip());
                        }
                    }
                    return cells.stream().collect(Collectors.joining(" · "));
                }))
                .orElse("");
    }

    private String head(Table table, int index) {
        var column = table.columns().get(index);
        var group = column.group();
        var header = column.header().in(language);
        if (group != null) {
            return group.in(language) + " " + header;
        }
        return header.isEmpty() ? Integer.toString(column.year()) : header;
    }
}
