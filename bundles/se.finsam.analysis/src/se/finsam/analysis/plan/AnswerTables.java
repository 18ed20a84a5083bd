// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Answers and sensitivities as tables. */
public final class AnswerTables {
    private AnswerTables() {}

    /** The amounts of each year, what they come on top of, and the equity that follows. */
    public static Table seek(SeekAnswer answer, Variant variant, Unit unit) {
        var cells = new Cells(unit);
        var question = answer.question();
        var isNew = question.by() == SeekQuestion.Lever.NEW;
        var years = answer.figures().years();
        var rows = new ArrayList<Row>();
        rows.add(row(
                "change",
                Row.Kind.ITEM,
                isNew
                        ? new Text("Nya insatser får kosta", "New interventions may cost")
                        : new Text("Bidragen ändras med", "Contributions change by"),
                years.stream()
                        .map(year -> question.years().contains(year)
                                ? cells.money(
                                        answer.amounts().get(question.years().indexOf(year)))
                                : Cell.Blank.EMPTY)
                        .toList()));
        rows.add(row(
                "contributions",
                Row.Kind.ITEM,
                new Text("Bidrag från parterna", "Contributions from the parties"),
                years.stream()
                        .map(year -> cells.money(answer.figures().contributions(year)))
                        .toList()));
        rows.add(row(
                "equity",
                Row.Kind.TOTAL,
                new Text("Eget kapital vid årets slut", "Equity at the end of the year"),
                years.stream()
                        .map(year -> cells.money(answer.figures().closing(year)))
                        .toList()));
        var notes = new ArrayList<Footnote>();
        notes.add(new Footnote("", told(answer, cells)));
        for (var year : years) {
            if (answer.figures().closing(year) < Math.min(answer.figures().buffer(), question.target())) {
                notes.add(new Footnote(
                        "!",
                        Phrase.of(
                                "%d slutar med %s, under bufferten %s.",
                                "%d closes with %s, below the buffer of %s.",
                                year,
                                cells.quantity(answer.figures().closing(year)),
                                cells.quantity(answer.figures().buffer()))));
            }
        }
        if (!answer.isExact()) {
            notes.add(new Footnote(
                    "",
                    Phrase.of(
                            "Räntan avrundas till öre; målet missas med %s.",
                            "Interest is rounded to the öre; the target is missed by %s.",
                            Quantity.ofOre(answer.figures().closing(question.year()) - question.target()))));
        }
        return new Table(
                "plan-seek",
                Phrase.of(
                        "Eget kapital %s vid utgången av %d: %s",
                        "Equity of %s at the end of %d: %s",
                        cells.quantity(question.target()),
                        question.year(),
                        variant.name()),
                unitNote(unit),
                unit,
                years.stream().map(year -> year(year, unit)).toList(),
                rows,
                notes);
    }

    private static Text told(SeekAnswer answer, Cells cells) {
        var question = answer.question();
        var parts = IntStream.range(0, answer.amounts().size())
                .mapToObj(i -> Phrase.of(
                        "%d: %s",
                        "%d: %s",
                        question.years().get(i),
                        cells.quantity(answer.amounts().get(i))))
                .toList();
        var sv = String.join("; ", parts.stream().map(Text::sv).toList());
        var en = String.join("; ", parts.stream().map(Text::en).toList());
        return switch (question.by()) {
            case NEW -> new Text("Nya insatser får kosta " + sv + ".", "New interventions may cost " + en + ".");
            case CONTRIBUTION ->
                new Text("Bidragen behöver ändras med " + sv + ".", "Contributions need to change by " + en + ".");
        };
    }

    /** How far each assumption moves equity at the end of the last year, the widest first. */
    public static Table tornado(List<Tornado.Swing> swings, Variant variant, Unit unit) {
        var cells = new Cells(unit);
        var last = variant.figures().lastYear();
        var columns = List.of(
                new Column("low", new Text("Lägst", "Lowest"), null, last, "low", unit),
                new Column("high", new Text("Högst", "Highest"), null, last, "high", unit),
                new Column("spread", new Text("Spann", "Spread"), null, last, "spread", unit));
        var rows = new ArrayList<Row>();
        for (var swing : swings) {
            rows.add(row(
                    swing.id(),
                    Row.Kind.ITEM,
                    Phrase.of("%s (%s)", "%s (%s)", swing.name(), swing.basis()),
                    List.of(cells.money(swing.low()), cells.money(swing.high()), cells.money(swing.spread()))));
        }
        return new Table(
                "plan-tornado." + variant.key(),
                Phrase.of(
                        "Vad som flyttar eget kapital vid utgången av %d mest: %s",
                        "What moves equity at the end of %d most: %s", last, variant.name()),
                unitNote(unit),
                unit,
                columns,
                rows,
                List.of(new Footnote(
                        "",
                        Phrase.of(
                                "Utgångsläget är %s; ett antagande i taget ändras.",
                                "The starting point is %s; one assumption changes at a time.",
                                cells.quantity(variant.figures().closing(last))))));
    }

    static Column year(int year, Unit unit) {
        return new Column(Integer.toString(year), Text.same(Integer.toString(year)), null, year, "value", unit);
    }

    static Row row(String id, Row.Kind kind, Text label, List<? extends Cell> cells) {
        return new Row(id, kind, 0, label, "", id, null, List.copyOf(cells));
    }

    static Text unitNote(Unit unit) {
        return new Text(
                "Belopp i " + FigureFormat.of(Language.SV).unit(unit),
                FigureFormat.of(Language.EN).unit(unit));
    }
}
