// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.finsam.api.CheckInput;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.figure.ProseFigure.Kind;
import se.finsam.checks.prose.figure.ProseFigure.Role;

/**
 * Finds figures that their sentence calls by the name of a figure of the model but that have another value. A sentence
 * may speak of much that the model does not hold; so all of the name must be there, the figure must stand where a level
 * stands, and nothing may say that a part, a difference or something else is meant.
 */
final class Mismatches {
    /** Words before a figure after which it says how much there is. */
    private static final Set<String> LEVEL = Set.of(
            "till",
            "är",
            "var",
            "blev",
            "på",
            ":",
            "(",
            "utfall",
            "utfallet",
            "kostade",
            "kostat",
            "kostar",
            "nyttjade",
            "förbrukade",
            "beviljades",
            "tilldelades",
            "utgör",
            "utgjorde",
            "visar",
            "visade",
            "motsvarar",
            "motsvarade",
            "omfattade",
            "resultat",
            "totalt",
            "bara",
            "endast",
            "hade",
            "har",
            "av");

    /** Words that say that a figure is not simply that of the label. */
    private static final Set<String> OTHERWISE = Set.of(
            "varav",
            "därav",
            "exklusive",
            "exkl",
            "förutom",
            "utöver",
            "utan",
            "per",
            "hälften",
            "skillnad",
            "skillnaden",
            "differens",
            "differensen",
            "översteg",
            "understeg",
            "överskred",
            "underskred",
            "delår",
            "delåret",
            "halvåret",
            "halvår",
            "kvartal",
            "kvartalet",
            "tertial",
            "genomsnitt",
            "snitt",
            "månad",
            "månaden",
            "ytterligare",
            "resterande",
            "övriga",
            "delvis",
            "del",
            "delen",
            "ursprungligen",
            "prognos",
            "prognosen",
            "beräknas",
            "riksgenomsnittet",
            "riket",
            "flest",
            "tidigare");

    /** Words before a count of things that are known already: "de fyra teamen", "dessa tre". */
    private static final Set<String> KNOWN =
            Set.of("de", "dessa", "våra", "alla", "samtliga", "nya", "första", "sista");

    private static final Set<String> OTHER_MEASURES =
            Set.of(Stems.of("budget"), Stems.of("avvikelse"), Stems.of("netto"), Stems.of("andel"));
    private static final int NOUN_WITHIN = 15;

    private final int reportYear;
    private final List<Candidate> candidates;
    private final Nearness nearness;

    /** A figure of the model that the words around a figure name. */
    private record Named(Candidate candidate, BigDecimal value, int words, int distance) {}

    Mismatches(CheckInput input, List<Candidate> candidates, Nearness nearness) {
        reportYear = input.year();
        this.candidates = candidates;
        this.nearness = nearness;
    }

    Optional<Mismatch> of(ReadFigure read) {
        var figure = read.figure();
        if (!read.isPlain() || !isLevel(read)) {
            return Optional.empty();
        }
        var words = read.sentence().words();
        var fitting = candidates.stream()
                .flatMap(candidate ->
                        nearness.inUnitOf(figure, candidate).stream().map(value -> new Named(candidate, value, 0, 0)))
                .toList();
        var equal =
                fitting.stream().filter(each -> figure.accepts(each.value())).toList();
        if (equal.stream().anyMatch(each -> supports(each.candidate(), read, words))) {
            return Optional.empty();
        }
        var named = fitting.stream()
                .flatMap(each -> named(read, each.candidate(), each.value(), words).stream())
                .toList();
        var best = named.stream()
                .max(Comparator.comparingInt(Named::words)
                        .thenComparing(Comparator.comparingInt(Named::distance).reversed()));
        if (best.isEmpty()) {
            return Optional.empty();
        }
        var values = new HashSet<BigDecimal>();
        named.stream()
                .filter(each -> each.words() == best.get().words()
                        && each.distance() == best.get().distance())
                .forEach(each -> values.add(rounded(figure, each.value())));
        return values.size() != 1
                ? Optional.empty()
                : Optional.of(new Mismatch(
                        best.get().candidate(),
                        values.iterator().next(),
                        other(equal).orElse(null)));
    }

    private Optional<Candidate> other(List<Named> equal) {
        return equal.stream()
                .map(Named::candidate)
                .filter(candidate -> Integer.valueOf(reportYear).equals(candidate.year()))
                .findFirst();
    }

    private static BigDecimal rounded(ProseFigure figure, BigDecimal value) {
        return value.abs().setScale(figure.decimals(), RoundingMode.HALF_UP);
    }

    /** True when the words around a figure of the right value speak of it, if not in full. */
    private static boolean supports(Candidate candidate, ReadFigure read, Set<String> words) {
        return Nearness.subject(candidate, words)
                || Nearness.subjectInHeading(candidate, read)
                        && !candidate.subjects().isEmpty()
                || Nearness.label(candidate, words) >= 0.5;
    }

    /** True when a figure stands where a level stands. */
    private static boolean isLevel(ReadFigure read) {
        var figure = read.figure();
        if (figure.kind() == Kind.DURATION
                || figure.kind() == Kind.POINTS
                || figure.role() == Role.CHANGE
                || figure.role() == Role.RANGE) {
            return false;
        }
        var all = Words.of(read.sentence().text());
        if (all.stream().anyMatch(OTHERWISE::contains)) {
            return false;
        }
        var before = Words.of(read.sentence().before(figure.start()));
        if (figure.role() == Role.LEVEL
                && read.passage().trends(read.sentence()).stream().anyMatch(trend -> trend.end() <= figure.start())) {
            return false;
        }
        var at = before.size() - 1;
        if (figure.role() != Role.LEVEL || figure.kind() == Kind.PEOPLE || figure.kind() == Kind.PLAIN) {
            return figure.role() != Role.LEVEL || at < 0 || !KNOWN.contains(before.get(at));
        }
        while (at >= 0 && Words.IS_APPROXIMATE.contains(before.get(at))) {
            at--;
        }
        return at >= 0 && LEVEL.contains(before.get(at));
    }

    private Optional<Named> named(ReadFigure read, Candidate candidate, BigDecimal value, Set<String> words) {
        if (!isOfYear(read, candidate) || !fitsRole(read.figure(), candidate) || isSaidElsewhere(read, candidate)) {
            return Optional.empty();
        }
        var subject = candidate.subjects().isEmpty()
                ? 0
                : Nearness.subject(candidate, words) ? 2 : Nearness.subjectInHeading(candidate, read) ? 1 : -1;
        if (subject < 0
                || candidate.subjects().isEmpty() && isOfWhole(candidate) && nearness.isAboutActivity(read)
                || !candidate.measure().isEmpty() && !words.contains(candidate.measure())
                || saysOtherMeasure(candidate, words)) {
            return Optional.empty();
        }
        return candidate.labels().stream()
                .filter(words::containsAll)
                .flatMap(label -> distance(read, label).stream()
                        .map(distance -> new Named(candidate, value, label.size() + subject, distance)))
                .max(Comparator.comparingInt(Named::words));
    }

    /** True when another figure of the sentence has the value, so that the name is that of the other. */
    private boolean isSaidElsewhere(ReadFigure read, Candidate candidate) {
        return read.passage().figures(read.sentence()).stream()
                .filter(other -> other.figure().start() != read.figure().start())
                .anyMatch(other -> nearness.inUnitOf(other.figure(), candidate)
                        .filter(other.figure()::accepts)
                        .isPresent());
    }

    /** True for figures of the whole association, which a text about one activity does not mean. */
    private static boolean isOfWhole(Candidate candidate) {
        return switch (candidate.sort()) {
            case CELL, GENDER, COUNT, INDICATOR -> true;
            case OUTCOME, TARGET, RESULTS, BOARD, EVENT, PARAMETER, GRANT -> false;
        };
    }

    private static boolean saysOtherMeasure(Candidate candidate, Set<String> words) {
        return OTHER_MEASURES.stream()
                .anyMatch(measure -> words.contains(measure)
                        && !measure.equals(candidate.measure())
                        && candidate.labels().stream().noneMatch(label -> label.contains(measure)));
    }

    private boolean isOfYear(ReadFigure read, Candidate candidate) {
        var year = candidate.year();
        return year == null || year.equals(read.passage().year(read).orElse(reportYear));
    }

    private static boolean fitsRole(ProseFigure figure, Candidate candidate) {
        var isTarget = candidate.sort() == Candidate.Sort.TARGET;
        return switch (figure.role()) {
            case TARGET -> isTarget || candidate.sort() == Candidate.Sort.PARAMETER;
            case WHOLE -> isTarget;
            case PART -> candidate.sort() == Candidate.Sort.OUTCOME;
            case LEVEL, FROM, TO -> !isTarget;
            case CHANGE, RANGE -> false;
        };
    }

    /**
     * Characters between a figure and the nearest word of a label; empty when another figure of the kind stands between,
     * or when a count does not stand at its noun.
     */
    private static Optional<Integer> distance(ReadFigure read, Set<String> label) {
        var figure = read.figure();
        var nearest = read.sentence().stems().stream()
                .filter(at -> label.contains(at.stem()))
                .min(Comparator.comparingInt(at -> gap(figure, at)));
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        var gap = gap(figure, nearest.get());
        var isCount = figure.kind() == Kind.PEOPLE || figure.kind() == Kind.PLAIN;
        if (isCount && figure.role() == Role.LEVEL && !isAtNoun(read, label)) {
            return Optional.empty();
        }
        var from = Math.min(figure.end(), nearest.get().end());
        var to = Math.max(figure.start(), nearest.get().start());
        var separated = read.passage().figures(read.sentence()).stream()
                .filter(other -> other != read && other.figure().kind() == figure.kind())
                .anyMatch(other ->
                        other.figure().start() >= from && other.figure().end() <= to);
        var isPair = figure.role() != Role.LEVEL;
        return separated && !isPair && read.passage().adjacentYear(read).isEmpty()
                ? Optional.empty()
                : Optional.of(gap);
    }

    /** True when the first word after a figure, or the last one before it, is of the label. */
    private static boolean isAtNoun(ReadFigure read, Set<String> label) {
        var figure = read.figure();
        var stems = read.sentence().stems();
        var after = stems.stream().filter(at -> at.start() >= figure.end()).findFirst();
        var before = stems.stream().filter(at -> at.end() <= figure.start()).reduce((first, second) -> second);
        return Stream.of(after, before)
                .flatMap(Optional::stream)
                .anyMatch(at -> gap(figure, at) <= NOUN_WITHIN && label.contains(at.stem()));
    }

    private static int gap(ProseFigure figure, Stems.At at) {
        return at.end() <= figure.start() ? figure.start() - at.end() : Math.max(0, at.start() - figure.end());
    }
}
