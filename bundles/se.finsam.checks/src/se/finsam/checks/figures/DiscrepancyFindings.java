// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Fix;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Diagnosis;
import se.finsam.core.statement.Discrepancy;
import se.finsam.core.statement.Discrepancy.Kind;
import se.finsam.core.statement.PrintedCell;
import se.finsam.core.statement.PrintedStatement;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Puts discrepancies of printed statements into words. */
final class DiscrepancyFindings {
    private DiscrepancyFindings() {}

    static Stream<Finding> of(CheckInput input, Progress progress, Kind... kinds) {
        var wanted = Set.of(kinds);
        return input.printed().stream().flatMap(statement -> {
            progress.checkCancelled();
            return statement.discrepancies().stream()
                    .filter(discrepancy -> wanted.contains(discrepancy.kind()))
                    .map(discrepancy -> finding(input, statement, discrepancy));
        });
    }

    private static Finding finding(CheckInput input, PrintedStatement statement, Discrepancy discrepancy) {
        var cell = discrepancy.cell();
        var text = FigureFormat.of(Language.SV).number(discrepancy.expected(), cell.decimals())
                + (cell.unit() == Unit.PERCENT ? "\u00A0%" : "");
        var finding = Finding.at(
                        Location.cell(statement.table(), cell.row(), cell.column()),
                        message(statement.table(), discrepancy))
                .because(cause(discrepancy))
                .numbers(cell.text(), discrepancy.expected(), discrepancy.difference(), cell.unit())
                .formula(formula(discrepancy));
        // A sum that lacks a row is right; printing what the rows give would make it wrong.
        return discrepancy.kind() == Kind.MISSING_ROW
                ? finding
                : finding.fix(new Fix.PrintFigure(
                        input.year(),
                        statement.table().id(),
                        cell.row().id(),
                        cell.column().id(),
                        text));
    }

    private static Text message(Table table, Discrepancy discrepancy) {
        var cell = discrepancy.cell();
        var printed = cell.text().isBlank() ? "(tom)" : cell.text();
        var expected = Say.number(discrepancy.expected());
        var difference = Say.signed(discrepancy.difference());
        var message =
                switch (discrepancy.kind()) {
                    case SUM ->
                        Say.format(
                                "Summan %s stämmer inte: raderna ger %s%s, skillnad %s.",
                                "The sum %s is wrong: the rows give %s%s, difference %s.",
                                printed,
                                expected,
                                asRounded(discrepancy),
                                difference);
                    case ACROSS ->
                        Say.format(
                                "Beloppet %s följer inte av radens övriga kolumner: de ger %s, skillnad %s.",
                                "The figure %s does not follow from the other columns of the row: they give %s,"
                                        + " difference %s.",
                                printed,
                                expected,
                                difference);
                    case CARRIED ->
                        Say.format(
                                "Ingående %s möter inte utgående %s året före; %s är inte redovisat.",
                                "The opening %s does not meet the closing %s of the year before; %s is unaccounted for.",
                                printed,
                                expected,
                                Say.number(discrepancy.difference().abs()));
                    case ACCOUNTS ->
                        Say.format(
                                "%s stämmer inte med räkenskaperna: där är beloppet %s, skillnad %s.",
                                "%s does not agree with the accounts: the figure there is %s, difference %s.",
                                printed,
                                expected,
                                difference);
                    case CONVENTION ->
                        Say.format(
                                "%s räknas på annat sätt än samma rad ett annat år: efter det sättet är den %s.",
                                "%s is computed in another way than the same row in another year: that way it is %s.",
                                printed,
                                expected);
                    case MISSING_ROW ->
                        Say.format(
                                "Raderna ger %s men summan är %s: %s saknar egen rad.",
                                "The rows give %s but the sum is %s: %s has no row of its own.",
                                expected,
                                printed,
                                missing(discrepancy));
                };
        if (discrepancy.consequences().isEmpty()) {
            return message;
        }
        var following = Say.list(discrepancy.consequences().stream()
                .map(other -> place(table, other))
                .toList());
        return Say.format("%s Följdfel: %s.", "%s Wrong as a consequence: %s.", message, following);
    }

    private static String place(Table table, PrintedCell cell) {
        return table.columns().size() == 1
                ? cell.row().label().sv()
                : "%s %s".formatted(cell.row().label().sv(), head(cell));
    }

    private static String head(PrintedCell cell) {
        var group = cell.column().group();
        if (group != null) {
            return group.sv() + " " + cell.column().header().sv();
        }
        return cell.column().header().isEmpty()
                ? Integer.toString(cell.column().year())
                : cell.column().header().sv();
    }

    /** What the rows as they stand give when that is not what is expected of them. */
    private static Text asRounded(Discrepancy discrepancy) {
        if (countsUnprinted(discrepancy)) {
            return Text.EMPTY;
        }
        var all = discrepancy.terms().stream().map(Discrepancy.Term::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (missing(discrepancy).isEmpty()) {
            return Say.format(" (%s med avrundade belopp)", " (%s with rounded figures)", Say.number(all));
        }
        return Say.format(
                " (%s med %s, som inte skrivs)",
                " (%s with %s, which is not printed)", Say.number(all), missing(discrepancy));
    }

    private static String missing(Discrepancy discrepancy) {
        return discrepancy.terms().stream()
                .filter(term -> !term.printed() && term.value().signum() != 0)
                .map(term -> "”%s” %s".formatted(term.label(), Say.number(term.value())))
                .collect(Collectors.joining(", "));
    }

    private static Text cause(Discrepancy discrepancy) {
        if (discrepancy.kind() == Kind.MISSING_ROW) {
            return new Text(
                    "Summan är rätt i resultattermer; en rad behövs för det som saknas, som året före.",
                    "The sum is right in terms of the result; what is missing needs a row, as the year before.");
        }
        if (discrepancy.diagnoses().isEmpty()) {
            return discrepancy.kind() == Kind.CARRIED
                            && discrepancy.difference().signum() < 0
                    ? Say.format(
                            "Mellanskillnaden %s är kanske avsedd för ännu ej beslutade insatser; den behöver då en egen"
                                    + " rad.",
                            "The difference of %s may be meant for interventions not yet decided on; it then needs a row"
                                    + " of its own.",
                            Say.number(discrepancy.difference().abs()))
                    : Text.EMPTY;
        }
        var first = cause(discrepancy, discrepancy.diagnoses().getFirst());
        var others = discrepancy.diagnoses().stream()
                .skip(1)
                .limit(2)
                .map(other -> cause(discrepancy, other))
                .toList();
        return others.isEmpty()
                ? first
                : new Text(
                        first.sv() + " Eller: " + others.stream().map(Text::sv).collect(Collectors.joining(" Eller: ")),
                        first.en() + " Or: " + others.stream().map(Text::en).collect(Collectors.joining(" Or: ")));
    }

    private static Text cause(Discrepancy discrepancy, Diagnosis diagnosis) {
        var value = Say.number(diagnosis.value());
        var what = diagnosis.what();
        var expected = Say.number(discrepancy.expected());
        return switch (diagnosis.kind()) {
            case SIGN_FLIPPED -> new Text("Tecknet är omvänt.", "The sign is the opposite.");
            case SUM_OF_OTHER_COLUMN ->
                Say.format(
                        "%s är summan av kolumnen ”%s” över de rader som den här kolumnen fyller – den har hamnat i fel"
                                + " kolumn; raderna ger %s.",
                        "%s is the sum of the column “%s” over the rows that this column fills – it has landed in the"
                                + " wrong column; the rows give %s.",
                        value,
                        what,
                        expected);
            case TERM_LEFT_OUT ->
                Say.format(
                        "Raden ”%s” (%s) är inte med i summan.",
                        "The row “%s” (%s) is left out of the sum.", what, value);
            case TERM_TWICE ->
                Say.format("Raden ”%s” (%s) är med två gånger.", "The row “%s” (%s) is counted twice.", what, value);
            case TERM_FLIPPED ->
                Say.format(
                        "Raden ”%s” (%s) är med med omvänt tecken.",
                        "The row “%s” (%s) is counted with the opposite sign.", what, value);
            case OTHER_YEAR -> Say.format("Beloppet är det för %s.", "The figure is that of %s.", what);
            case OTHER_COLUMN ->
                Say.format("Beloppet är det i kolumnen ”%s”.", "The figure is that of the column “%s”.", what);
            case OTHER_ROW -> Say.format("Beloppet är det på raden ”%s”.", "The figure is that of the row “%s”.", what);
            case WRONG_UNIT ->
                new Text(
                        "Beloppet är tusen gånger fel: enheten är förväxlad.",
                        "The figure is wrong by a thousand: the unit is mistaken.");
            case DIGITS_SWAPPED ->
                Say.format("Två siffror har bytt plats: %s.", "Two digits have changed places: %s.", expected);
            case DIGIT_LOST ->
                Say.format(
                        "En siffra har fallit bort eller kommit till: %s.",
                        "A digit has been lost or added: %s.", expected);
            case DIGIT_CHANGED -> Say.format("En siffra är fel: %s.", "One digit is wrong: %s.", expected);
        };
    }

    /** True if rows that the report does not print are in what is expected. */
    private static boolean countsUnprinted(Discrepancy discrepancy) {
        return discrepancy.terms().stream()
                        .map(Discrepancy.Term::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(discrepancy.expected())
                == 0;
    }

    private static String formula(Discrepancy discrepancy) {
        List<Discrepancy.Term> terms = discrepancy.terms().stream()
                .filter(term -> term.value().signum() != 0
                        && (term.printed() || discrepancy.kind() != Kind.SUM || countsUnprinted(discrepancy)))
                .toList();
        if (terms.isEmpty()) {
            return "";
        }
        var text = new StringBuilder();
        for (var term : terms) {
            BigDecimal value = term.value();
            if (text.isEmpty()) {
                text.append(Say.number(value));
            } else {
                text.append(value.signum() < 0 ? " − " : " + ").append(Say.number(value.abs()));
            }
        }
        var total = terms.stream().map(Discrepancy.Term::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return text.append(" = ").append(Say.number(total)).toString();
    }
}
