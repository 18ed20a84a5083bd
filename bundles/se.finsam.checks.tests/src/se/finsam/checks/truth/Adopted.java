// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.finsam.api.CheckInput;
import se.finsam.api.Passage;
import se.finsam.core.snapshot.PrintedFigure;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotData;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.statement.FigureReferences;
import se.finsam.core.statement.Prose;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementException;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;

/** A printed report in which faults can be planted, with what is right in it to begin with. */
final class Adopted {
    private final SnapshotData data;
    private final StatementTemplates templates;
    private final int year;
    private final List<Printed> cells = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /**
     * A printed cell that is right.
     *
     * @param value the number as printed
     * @param against true when it is printed with the sign against that of the statement
     */
    record Printed(
            PrintedFigure figure,
            Table table,
            Row row,
            Column column,
            Cell.Figure cell,
            BigDecimal value,
            boolean against) {
        String place() {
            return place(figure.statement(), row.id(), column.id());
        }

        static String place(String statement, String row, String column) {
            return "%s/%s@%s".formatted(statement, row, column);
        }

        String label() {
            return row.label().sv();
        }

        /** True for a number that the accounts cannot be rounded to. */
        boolean breaks(BigDecimal printed, Cell.Figure accounts) {
            var off = isOff(against ? printed.negate() : printed, accounts);
            // By which sign a zero or a dash is meant is not to be seen.
            return value.signum() == 0 ? off && isOff(printed.negate(), accounts) : off;
        }

        private static boolean isOff(BigDecimal read, Cell.Figure accounts) {
            return read.subtract(accounts.exact())
                            .abs()
                            .compareTo(BigDecimal.ONE.movePointLeft(
                                    accounts.display().decimals()))
                    >= 0;
        }

        boolean breaks(BigDecimal printed) {
            return breaks(printed, cell);
        }
    }

    /** A figure in the prose that is right, with its number. */
    record Claim(Passage passage, FigureReference reference, String printed, BigDecimal value) {
        /** As it stands in the source. */
        String source() {
            return source(printed);
        }

        String source(String text) {
            return "{{" + reference.text() + "|" + text + "}}";
        }
    }

    Adopted(SnapshotData data, StatementTemplates templates, int year) {
        this.data = data;
        this.templates = templates;
        this.year = year;
        var snapshot = new Snapshot(data);
        var tables = tables(snapshot);
        for (var figure : snapshot.report(year).orElseThrow().printed()) {
            printed(figure, tables).ifPresent(cells::add);
        }
        var references = new FigureReferences(snapshot, templates, year);
        for (var passage : input().passages()) {
            Prose.parse(passage.source())
                    .references()
                    .flatMap(reference -> claim(passage, reference, references).stream())
                    .forEach(claims::add);
        }
    }

    SnapshotData data() {
        return data;
    }

    StatementTemplates templates() {
        return templates;
    }

    int year() {
        return year;
    }

    List<Printed> cells() {
        return cells;
    }

    List<Claim> claims() {
        return claims;
    }

    CheckInput input() {
        return input(data);
    }

    CheckInput input(SnapshotData changed) {
        return new CheckInput(new Snapshot(changed), templates, year);
    }

    Map<String, Table> tables(Snapshot snapshot) {
        var tables = new HashMap<String, Table>();
        for (var template : templates.all()) {
            if (template.purpose() != StatementTemplate.Purpose.CHART) {
                tables.put(template.id(), new StatementEvaluator(snapshot).evaluate(template, year));
            }
        }
        return tables;
    }

    private static Optional<Printed> printed(PrintedFigure figure, Map<String, Table> tables) {
        var table = tables.get(figure.statement());
        if (table == null) {
            return Optional.empty();
        }
        var row = table.rows().stream()
                .filter(each -> each.id().equals(figure.line()))
                .findFirst();
        var column = table.columns().stream()
                .filter(each -> each.id().equals(figure.column()))
                .findFirst();
        if (row.isEmpty() || column.isEmpty()) {
            return Optional.empty();
        }
        var value = Figures.number(figure.text());
        var cell = row.get().cells().get(table.columns().indexOf(column.get())).figure();
        if (value.isEmpty() || cell.isEmpty()) {
            return Optional.empty();
        }
        for (var against : List.of(false, true)) {
            var candidate = new Printed(figure, table, row.get(), column.get(), cell.get(), value.get(), against);
            if (!candidate.breaks(value.get())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Optional<Claim> claim(Passage passage, FigureReference reference, FigureReferences references) {
        var text = reference.printed();
        if (text == null) {
            return Optional.empty();
        }
        var value = Figures.number(text);
        var right = right(reference, references);
        return value.isPresent() && right.isPresent() && value.get().compareTo(right.get()) == 0
                ? Optional.of(new Claim(passage, reference, text, value.get()))
                : Optional.empty();
    }

    /** The number that belongs in the place of a reference. */
    static Optional<BigDecimal> right(FigureReference reference, FigureReferences references) {
        try {
            return Figures.number(references.text(reference, Language.SV));
        } catch (StatementException e) {
            return Optional.empty();
        }
    }

    /** With one printed cell changed. */
    SnapshotData print(Printed cell, String text) {
        return print(data, Map.of(cell.place(), text));
    }

    SnapshotData print(SnapshotData in, Map<String, String> texts) {
        return Edits.report(
                in,
                year,
                report -> Edits.printed(
                        report,
                        report.printed().stream()
                                .map(figure -> {
                                    var text = texts.get(
                                            Printed.place(figure.statement(), figure.line(), figure.column()));
                                    return text == null ? figure : Edits.text(figure, text);
                                })
                                .toList()));
    }

    /** With one place in the prose changed, in a section or in an explanation. */
    SnapshotData write(SnapshotData in, Passage passage, String old, String text) {
        UnaryOperator<String> change = prose -> {
            var at = prose.indexOf(old);
            return at < 0 ? prose : prose.substring(0, at) + text + prose.substring(at + old.length());
        };
        return Edits.report(
                in,
                year,
                report -> Edits.explanation(
                        Edits.sections(report, Edits.prose(report.sections(), passage.block(), change)),
                        passage.block(),
                        change));
    }
}
