// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.figure.ProseFigure.Kind;
import se.finsam.checks.prose.figure.ProseFigure.Role;
import se.finsam.checks.prose.link.ProseReading;
import se.finsam.checks.prose.link.ReadFigure;
import se.finsam.checks.prose.link.ReadPassage;
import se.finsam.checks.prose.link.Sentence;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * R10: a share that rises or falls by so many per cent, which may be percentage points. When the share of the year
 * before is known the check says which it is; otherwise it asks.
 */
public final class PercentChangeCheck implements Check<Check.None> {
    private static final int SURE = 65;

    /** The two shares between which the change lies. */
    private record Shares(BigDecimal before, BigDecimal after) {
        BigDecimal points() {
            return after.subtract(before).abs();
        }

        Optional<BigDecimal> percent() {
            return before.signum() == 0
                    ? Optional.empty()
                    : Optional.of(points().multiply(BigDecimal.valueOf(100)).divide(before, MathContext.DECIMAL64));
        }
    }

    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        var reading = ProseReading.of(input);
        var occurrences = new Occurrences();
        return reading.passages().stream().flatMap(passage -> passage.sentences().stream()
                .flatMap(sentence -> findings(reading, passage, sentence, occurrences)));
    }

    private static Stream<Finding> findings(
            ProseReading reading, ReadPassage passage, Sentence sentence, Occurrences occurrences) {
        var figures = passage.figures(sentence);
        return figures.stream()
                .filter(each ->
                        each.figure().role() == Role.CHANGE && each.figure().unit() == Unit.PERCENT)
                .flatMap(change -> {
                    var levels = figures.stream()
                            .filter(each -> each.figure().kind() == Kind.PERCENT
                                    && each.figure().role() != Role.CHANGE
                                    && each.figure().role() != Role.TARGET)
                            .toList();
                    return levels.isEmpty()
                            ? Stream.of()
                            : finding(reading, passage, levels, change.figure(), occurrences).stream();
                });
    }

    private static Optional<Finding> finding(
            ProseReading reading,
            ReadPassage passage,
            List<ReadFigure> levels,
            ProseFigure change,
            Occurrences occurrences) {
        var shares = shares(reading, passage, levels, change);
        if (shares.isEmpty()) {
            return change.kind() == Kind.POINTS || levels.getFirst().figure().start() > change.start()
                    ? Optional.empty()
                    : Optional.of(ask(passage, change, occurrences));
        }
        var points = shares.get().points();
        var percent = shares.get().percent();
        var isPoints = change.accepts(points);
        var isPercent = percent.filter(change::accepts).isPresent();
        if (change.kind() == Kind.POINTS ? isPoints : isPercent) {
            return Optional.empty();
        }
        return Optional.of(told(passage, change, shares.get(), isPoints, isPercent, occurrences));
    }

    /** The share before the change in the sentence and that of the year before: in the sentence, or in the model. */
    private static Optional<Shares> shares(
            ProseReading reading, ReadPassage passage, List<ReadFigure> levels, ProseFigure change) {
        if (levels.size() == 2) {
            var first = passage.adjacentYear(levels.get(0));
            var second = passage.adjacentYear(levels.get(1));
            if (first.isPresent() && second.isPresent() && !first.equals(second) || isFromTo(levels)) {
                var a = levels.get(0).figure().value();
                var b = levels.get(1).figure().value();
                return Optional.of(
                        first.isPresent() && second.isPresent() && first.get() > second.get()
                                ? new Shares(b, a)
                                : new Shares(a, b));
            }
        }
        return levels.stream()
                .filter(level -> level.figure().start() < change.start())
                .reduce((first, second) -> second)
                .flatMap(level -> reading.linked(level, SURE))
                .filter(candidate -> candidate.year() != null && candidate.unit() == Unit.PERCENT)
                .flatMap(after -> reading.candidate(after.path() + "@" + (after.year() - 1))
                        .map(before -> new Shares(before.exact(), after.exact())));
    }

    private static boolean isFromTo(List<ReadFigure> levels) {
        return levels.get(0).figure().role() == Role.FROM
                && levels.get(1).figure().role() == Role.TO;
    }

    private static Finding at(ReadPassage passage, ProseFigure change, Text message, Occurrences occurrences) {
        var id = passage.passage().id();
        return Finding.at(Location.section(passage.passage().section(), id), message)
                .distinct(occurrences.detail(id, number(change)));
    }

    private static String number(ProseFigure change) {
        return Say.number(change.value());
    }

    private static Finding ask(ReadPassage passage, ProseFigure change, Occurrences occurrences) {
        return at(
                        passage,
                        change,
                        Say.format(
                                "”%s” om en andel: procent eller procentenheter?",
                                "“%s” of a share: per cent or percentage points?", quote(passage, change)),
                        occurrences)
                .because(new Text(
                        "Skriv procentenheter om det är skillnaden mellan två andelar, och skriv ut året före.",
                        "Write percentage points if it is the difference of two shares, and print the year before."))
                .numbers(number(change) + "\u00A0%", null, null, Unit.PERCENT);
    }

    /** The change with the words that lead to it. */
    private static String quote(ReadPassage passage, ProseFigure change) {
        var before = passage.text().substring(0, change.start()).stripTrailing();
        var start = before.lastIndexOf(' ', Math.max(0, before.lastIndexOf(' ') - 1)) + 1;
        return passage.text().substring(start, change.end());
    }

    private static Finding told(
            ReadPassage passage,
            ProseFigure change,
            Shares shares,
            boolean isPoints,
            boolean isPercent,
            Occurrences occurrences) {
        var points = rounded(shares.points(), change);
        var percent = shares.percent().map(value -> rounded(value, change));
        var both = Say.format(
                "från %s till %s\u00A0%% är %s procentenheter%s",
                "from %s to %s\u00A0%% is %s percentage points%s",
                Say.number(rounded(shares.before(), change)),
                Say.number(rounded(shares.after(), change)),
                Say.number(points),
                percent.map(value -> Say.format(" eller %s\u00A0%%", " or %s\u00A0%%", Say.number(value)))
                        .orElse(Text.EMPTY));
        var message = isPoints
                ? Say.format(
                        "”%s” är procentenheter, inte procent: %s.",
                        "“%s” is percentage points, not per cent: %s.", quote(passage, change), both)
                : isPercent
                        ? Say.format(
                                "”%s” är procent, inte procentenheter: %s.",
                                "“%s” is per cent, not percentage points: %s.", quote(passage, change), both)
                        : Say.format("”%s” stämmer inte: %s.", "“%s” is not right: %s.", quote(passage, change), both);
        var expected = change.kind() == Kind.POINTS ? points : percent.orElse(points);
        var finding = at(passage, change, message, occurrences)
                .numbers(number(change) + "\u00A0%", expected, change.value().subtract(expected), Unit.PERCENT);
        return isPoints || isPercent ? finding : finding.as(Severity.WARNING);
    }

    private static BigDecimal rounded(BigDecimal value, ProseFigure change) {
        return value.setScale(change.decimals(), RoundingMode.HALF_UP);
    }
}
