// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Passage;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Fix;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Prose;
import se.finsam.core.table.Cell;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** R10: amounts of money that are typed as plain text, with the figures that they may stand for. */
public final class PlainFiguresCheck implements Check<Check.None> {
    private static final Pattern AMOUNT = Pattern.compile(
            "([-−]?\\d[\\d \u00A0\u202F]*(?:,\\d+)?)[ \u00A0](tkr|mkr|kr|kronor|tusen kronor|miljoner kronor|miljoner)\\b");

    /** A figure of the accounts that an amount may be. */
    private record Candidate(String reference, String label, int confidence) {}

    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        var findings = new ArrayList<Finding>();
        for (var passage : input.passages()) {
            progress.checkCancelled();
            var literal = Prose.parse(passage.source()).parts().stream()
                    .map(part -> part instanceof Prose.Literal text ? text.text() : "\u2063")
                    .collect(Collectors.joining());
            var match = AMOUNT.matcher(literal);
            while (match.find()) {
                findings.add(finding(input, passage, match.group(), match.group(1), unit(match.group(2)))
                        .distinct(match.group(1).strip() + "." + match.start()));
            }
        }
        return findings.stream();
    }

    private static Unit unit(String word) {
        return switch (word) {
            case "tkr", "tusen kronor" -> Unit.TKR;
            case "mkr", "miljoner", "miljoner kronor" -> Unit.MKR;
            default -> Unit.KR;
        };
    }

    private static Finding finding(CheckInput input, Passage passage, String whole, String digits, Unit unit) {
        var place = Location.section(passage.section(), passage.id());
        BigDecimal value;
        try {
            value = FigureFormat.of(Language.SV).parse(digits.strip()).orElse(BigDecimal.ZERO);
        } catch (FigureSyntaxException e) {
            return Finding.at(
                    place,
                    Say.format("”%s” går inte att läsa som ett belopp.", "“%s” cannot be read as an amount.", whole));
        }
        var candidates = candidates(input, new Quantity(value, unit));
        var finding = Finding.at(
                        place,
                        Say.format(
                                "Beloppet %s är skrivet som vanlig text och följer inte med när räkenskaperna ändras.",
                                "The amount %s is typed as plain text and does not follow when the accounts change.",
                                whole))
                .numbers(whole, null, null, unit)
                .because(
                        candidates.isEmpty()
                                ? new Text(
                                        "Inget belopp i räkenskaperna är detta.",
                                        "No amount of the accounts is this one.")
                                : Say.format(
                                        "Det kan vara %s (säkerhet %d %%).",
                                        "It may be %s (confidence %d %%).",
                                        candidates.getFirst().label(),
                                        candidates.getFirst().confidence()));
        return candidates.isEmpty()
                ? finding
                : finding.fix(new Fix.ReplaceText(
                        passage.block(),
                        digits.strip(),
                        "{{%s|%s}}".formatted(candidates.getFirst().reference(), digits.strip())));
    }

    /** Cells of the year with this value; the fewer there are, the surer each is. */
    private static List<Candidate> candidates(CheckInput input, Quantity amount) {
        var found = new ArrayList<Candidate>();
        for (var statement : input.printed()) {
            var table = statement.table();
            for (var row : table.rows()) {
                for (var i = 0; i < table.columns().size(); i++) {
                    var column = table.columns().get(i);
                    if (row.cells().get(i) instanceof Cell.Figure figure
                            && figure.unit().isMoney()
                            && figure.shown()
                                            .abs()
                                            .compareTo(amount.in(figure.unit())
                                                    .value()
                                                    .abs())
                                    == 0
                            && amount.value().signum() != 0) {
                        found.add(new Candidate(
                                "%s/%s@%s".formatted(table.id(), row.id(), column.id()),
                                "%s, %s %d"
                                        .formatted(
                                                table.title().sv(), row.label().sv(), column.year()),
                                0));
                    }
                }
            }
        }
        return found.stream()
                .map(each -> new Candidate(each.reference(), each.label(), 100 / found.size()))
                .toList();
    }
}
