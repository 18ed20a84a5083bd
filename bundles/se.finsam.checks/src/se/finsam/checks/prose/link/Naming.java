// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.figure.ProseFigure.Kind;
import se.finsam.checks.prose.figure.ProseFigure.Role;
import se.finsam.checks.prose.link.Candidate.Sort;

/** Tells by what name of the model the words around a figure call it. */
final class Naming {
    private static final Set<String> OTHER_MEASURES =
            Set.of(Stems.of("budget"), Stems.of("avvikelse"), Stems.of("netto"), Stems.of("andel"));
    private static final Pattern OTHER_CLAUSE =
            Pattern.compile("(,|\\b(och|men|medan|samt))\\s[^,]*\\p{L}+\\s(är|var|blev|uppgick|kostade|låg|ligger)\\b");
    private static final int NOUN_WITHIN = 15;
    private static final int SECOND_NOUN_WITHIN = 30;
    private static final int MEASURE_WITHIN = 25;

    private final int reportYear;
    private final Nearness nearness;

    /**
     * A figure of the model that the words around a figure name.
     *
     * @param value its value in the unit of the figure
     * @param words how many words name it
     * @param distance characters from the figure to the nearest of them
     */
    record Named(Candidate candidate, BigDecimal value, int words, int distance) {}

    Naming(int reportYear, Nearness nearness) {
        this.reportYear = reportYear;
        this.nearness = nearness;
    }

    /** How the words around a figure name a figure of the model; empty when a part of the name is missing. */
    Optional<Named> of(ReadFigure read, Candidate candidate, BigDecimal value, Set<String> words) {
        var isCounted = candidate.sort() == Sort.COUNT || candidate.sort() == Sort.BOARD;
        if (!isOfYear(read, candidate) || !fitsRole(read, candidate) || Standing.isPart(read) && !isCounted) {
            return Optional.empty();
        }
        var subject = subject(read, candidate, words);
        if (subject < 0 || !candidate.measure().isEmpty() && !words.contains(candidate.measure())) {
            return Optional.empty();
        }
        return candidate.labels().stream()
                .filter(words::containsAll)
                .flatMap(label -> distance(read, candidate, label, subject).stream()
                        .map(distance -> new Named(candidate, value, label.size() + subject, distance)))
                .max(Comparator.comparingInt(Named::words));
    }

    private boolean isOfYear(ReadFigure read, Candidate candidate) {
        var year = candidate.year();
        return year == null || year.equals(read.passage().year(read).orElse(reportYear));
    }

    private static boolean fitsRole(ReadFigure read, Candidate candidate) {
        var isTarget = candidate.sort() == Sort.TARGET;
        var isNorm = isTarget || candidate.sort() == Sort.PARAMETER;
        return switch (read.figure().role()) {
            case TARGET -> isNorm;
            case WHOLE -> isTarget;
            case PART -> candidate.sort() == Sort.OUTCOME;
            case LEVEL -> Standing.isNorm(read) ? isNorm : !isTarget;
            case FROM, TO -> !isTarget;
            case CHANGE, RANGE -> false;
        };
    }

    /** 2 when the sentence names the subject, 1 when only what is over or around it does, 0 without one, −1 if nothing. */
    private int subject(ReadFigure read, Candidate candidate, Set<String> words) {
        if (candidate.subjects().isEmpty()) {
            return isOfWhole(candidate) && nearness.isAboutActivity(read) ? -1 : 0;
        }
        if (Nearness.subject(candidate, words)) {
            return 2;
        }
        var isMoney = candidate.sort() == Sort.CELL || candidate.sort() == Sort.GRANT;
        return Nearness.subjectInHeading(candidate, read) && (!isMoney || Phrase.isOfSection(read.sentence()))
                        || candidate.sort() == Sort.EVENT
                                && Nearness.subject(candidate, read.passage().stems())
                ? 1
                : -1;
    }

    /** True for figures of the whole association, which a text about one activity does not mean. */
    private static boolean isOfWhole(Candidate candidate) {
        return switch (candidate.sort()) {
            case CELL, GENDER, COUNT, INDICATOR -> true;
            case OUTCOME, TARGET, RESULTS, BOARD, EVENT, PARAMETER, GRANT -> false;
        };
    }

    /**
     * Characters between a figure and the nearest word of a label; empty when the label is that of another figure, or
     * when a count does not stand at its noun.
     */
    private Optional<Integer> distance(ReadFigure read, Candidate candidate, Set<String> label, int subject) {
        var figure = read.figure();
        var nearest = nearest(read, figure, label);
        if (nearest.isEmpty()
                || Phrase.isNarrowed(read, nearest.get(), candidate)
                || candidate.sort() == Sort.CELL && subject < 2 && Phrase.isSome(read, nearest.get())
                || subject < 2 && Phrase.isOfOther(read, nearest.get())
                || saysOtherMeasure(read, candidate, label, nearest.get())) {
            return Optional.empty();
        }
        var gap = gap(figure, nearest.get());
        var isCount = figure.kind() == Kind.PEOPLE || figure.kind() == Kind.PLAIN;
        if (isCount && figure.role() == Role.LEVEL && !isAtNoun(read, label)
                || isSaidElsewhere(read, candidate, label, gap)
                || isSeparated(read, nearest.get())
                || isInOtherClause(read, nearest.get())) {
            return Optional.empty();
        }
        return Optional.of(gap);
    }

    private static Optional<Stems.At> nearest(ReadFigure read, ProseFigure figure, Set<String> label) {
        return read.sentence().stems().stream()
                .filter(at -> label.contains(at.stem()))
                .min(Comparator.comparingInt(at -> gap(figure, at)));
    }

    /** True when another measure stands at the label, as in "budgeterade intäkter" or "intäkterna i budgeten". */
    private static boolean saysOtherMeasure(ReadFigure read, Candidate candidate, Set<String> label, Stems.At nearest) {
        var figure = read.figure();
        var from = Math.min(figure.start(), nearest.start() - MEASURE_WITHIN);
        return read.sentence().stems().stream()
                .filter(at ->
                        at.start() >= from && at.end() <= Math.max(figure.start(), nearest.end() + MEASURE_WITHIN))
                .anyMatch(at -> OTHER_MEASURES.contains(at.stem())
                        && !at.stem().equals(candidate.measure())
                        && !label.contains(at.stem()));
    }

    /** True when another figure nearer to the label has the value, so that the name is that of the other. */
    private boolean isSaidElsewhere(ReadFigure read, Candidate candidate, Set<String> label, int gap) {
        return read.passage().figures(read.sentence()).stream()
                .map(ReadFigure::figure)
                .filter(other -> other.start() != read.figure().start())
                .filter(other -> nearest(read, other, label)
                        .filter(at -> gap(other, at) <= gap)
                        .isPresent())
                .anyMatch(other -> nearness.inUnitOf(other, candidate)
                        .filter(other::accepts)
                        .isPresent());
    }

    /** True when another figure of the kind stands between a figure and a word, unless the figure has its own year. */
    private static boolean isSeparated(ReadFigure read, Stems.At at) {
        var figure = read.figure();
        var from = Math.min(figure.end(), at.end());
        var to = Math.max(figure.start(), at.start());
        return figure.role() == Role.LEVEL
                && read.passage().adjacentYear(read).isEmpty()
                && read.passage().figures(read.sentence()).stream()
                        .map(ReadFigure::figure)
                        .filter(other -> other.start() != figure.start()
                                && other.kind() == figure.kind()
                                && (other.role() != Role.TARGET || figure.role() == Role.TARGET))
                        .anyMatch(other -> other.start() >= from && other.end() <= to);
    }

    /** True when a new clause with a verb of its own begins between a word and a figure: "… är god och räntan var 3 %". */
    private static boolean isInOtherClause(ReadFigure read, Stems.At at) {
        var figure = read.figure();
        return at.end() < figure.start()
                && OTHER_CLAUSE
                        .matcher(read.passage().text().substring(at.end(), figure.start()))
                        .find();
    }

    /** True when one of the first two words after a figure, or the last one before it, is of the label. */
    private static boolean isAtNoun(ReadFigure read, Set<String> label) {
        var figure = read.figure();
        var stems = read.sentence().stems();
        var after = stems.stream().filter(at -> at.start() >= figure.end()).toList();
        var before = stems.stream().filter(at -> at.end() <= figure.start()).reduce((first, second) -> second);
        return Stream.concat(after.stream().limit(1), before.stream())
                        .anyMatch(at -> gap(figure, at) <= NOUN_WITHIN && label.contains(at.stem()))
                || after.stream()
                        .skip(1)
                        .limit(1)
                        .anyMatch(at -> gap(figure, at) <= SECOND_NOUN_WITHIN && label.contains(at.stem()));
    }

    private static int gap(ProseFigure figure, Stems.At at) {
        return at.end() <= figure.start() ? figure.start() - at.end() : Math.max(0, at.start() - figure.end());
    }
}
