// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.api.CheckInput;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckedFinding;
import se.finsam.report.Relation;

/** What the checks found, as relations; they run when a design first asks. */
final class FindingRelations {
    /** What is longer is no figure; it does not fit a column of figures, and the message quotes it. */
    private static final int LONGEST_FIGURE = 12;

    private final CheckInput input;
    private final Function<CheckInput, CheckReport> reconciliation;
    private final Language language;
    private @Nullable CheckReport report;

    FindingRelations(CheckInput input, Function<CheckInput, CheckReport> reconciliation, Language language) {
        this.input = input;
        this.reconciliation = reconciliation;
        this.language = language;
    }

    private CheckReport report() {
        var known = report;
        if (known == null) {
            known = reconciliation.apply(input);
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
            text(rows, "message", failure == null ? "" : failure.in(language));
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
                printed == null || printed.length() > LONGEST_FIGURE ? "" : printed,
                number(finding.expected(), finding.unit(), false),
                number(finding.difference(), finding.unit(), true),
                "");
        for (var part : found.parts()) {
            text(
                    rows,
                    part.kind().name().toLowerCase(Locale.ROOT),
                    part.lead().in(language) + part.text().in(language));
        }
        var context = context(found);
        if (!context.isEmpty()) {
            text(rows, "context", new Text("Raden i rapporten: ", "The row in the report: ").in(language) + context);
        }
    }

    private static void text(Rows rows, String kind, String text) {
        rows.add(kind, "", "", "", "", text);
    }

    /** A number as a table shows it; per cent is written, and a difference of it in percentage points. */
    private String number(@Nullable BigDecimal value, Unit unit, boolean signed) {
        if (value == null) {
            return "";
        }
        var format = FigureFormat.of(language);
        var decimals = Math.max(0, value.stripTrailingZeros().scale());
        var number = signed ? format.signed(value, decimals) : format.number(value, decimals);
        if (unit != Unit.PERCENT) {
            return number;
        }
        return number + "\u00A0" + (signed ? new Text("p.e.", "pp").in(language) : "%");
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
                            cells.add(head(table, i) + ": " + text.strip());
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
