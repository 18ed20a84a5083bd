// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.figure.ProseFigure.Role;
import se.finsam.checks.prose.figure.Recognition.TrendMention;
import se.finsam.checks.prose.figure.Trend;
import se.finsam.checks.prose.link.Candidate;
import se.finsam.checks.prose.link.ProseReading;
import se.finsam.checks.prose.link.ReadFigure;
import se.finsam.checks.prose.link.ReadPassage;
import se.finsam.checks.prose.link.Sentence;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Quantity;

/**
 * Words for rise and fall: against "från a till b", against a figure of two years in the sentence, and, after "ökade
 * till b", against the year before in the model.
 */
public final class Trends implements Claim {
    private static final int SURE = 65;
    private static final int REACH = 90;

    private final ProseReading reading;

    /** Claims in the prose of a report. */
    public Trends(ProseReading reading) {
        this.reading = reading;
    }

    /** How a figure went: before, after, and the later of the two as it stands in the text. */
    private record Course(BigDecimal before, BigDecimal after, ProseFigure figure) {}

    @Override
    public Stream<Finding> check(ReadPassage passage, Sentence sentence) {
        var figures = passage.figures(sentence);
        var found = new ArrayList<Finding>();
        for (var i = 0; i < figures.size(); i++) {
            var trend = trend(passage, sentence, figures.get(i).figure());
            if (trend.isEmpty()) {
                continue;
            }
            var course = two(passage, figures, i);
            if (course.isPresent()) {
                direction(passage, sentence, trend.get(), course.get()).ifPresent(found::add);
                i++;
            } else if (figures.get(i).figure().role() == Role.TO) {
                var ofModel = yearBefore(figures.get(i));
                ofModel.flatMap(each -> direction(passage, sentence, trend.get(), each))
                        .ifPresent(found::add);
                ofModel.flatMap(each -> by(passage, sentence, figures, each)).ifPresent(found::add);
            }
        }
        return found.stream();
    }

    /** The nearest word before a figure that says which way it went, if it is near enough to speak of it. */
    private static Optional<Trend> trend(ReadPassage passage, Sentence sentence, ProseFigure figure) {
        return passage.trends(sentence).stream()
                .filter(mention -> mention.end() <= figure.start() && figure.start() - mention.end() <= REACH)
                .reduce((first, second) -> second)
                .map(TrendMention::trend);
    }

    /** "från a till b", or the same figure of two years. */
    private Optional<Course> two(ReadPassage passage, List<ReadFigure> figures, int index) {
        if (index + 1 >= figures.size()) {
            return Optional.empty();
        }
        var first = figures.get(index);
        var second = figures.get(index + 1);
        var a = first.figure();
        var b = second.figure();
        if (a.unit() != b.unit()) {
            return Optional.empty();
        }
        if (a.role() == Role.FROM && b.role() == Role.TO) {
            return Optional.of(new Course(a.value(), b.value(), b));
        }
        if (a.role() == Role.CHANGE || b.role() == Role.CHANGE) {
            return Optional.empty();
        }
        var yearA = year(passage, first);
        var yearB = year(passage, second);
        if (yearA.isEmpty() || yearB.isEmpty() || yearA.equals(yearB) || !isSameLine(first, second)) {
            return Optional.empty();
        }
        return Optional.of(
                yearA.get() > yearB.get() ? new Course(b.value(), a.value(), a) : new Course(a.value(), b.value(), b));
    }

    private static Optional<Integer> year(ReadPassage passage, ReadFigure figure) {
        var reference = figure.reference();
        if (reference != null && reference.column().matches("\\d{4}.*")) {
            return Optional.of(Integer.valueOf(reference.column().substring(0, 4)));
        }
        return passage.adjacentYear(figure);
    }

    /** True unless the two figures are known to be of different lines. */
    private boolean isSameLine(ReadFigure first, ReadFigure second) {
        var a = first.reference();
        var b = second.reference();
        if (a != null && b != null) {
            return a.path().equals(b.path());
        }
        var linkedA = reading.linked(first, SURE).map(Candidate::path);
        var linkedB = reading.linked(second, SURE).map(Candidate::path);
        return linkedA.isPresent() && linkedA.equals(linkedB);
    }

    private Optional<Course> yearBefore(ReadFigure read) {
        var figure = read.figure();
        return reading.linked(read, SURE)
                .filter(candidate -> candidate.year() != null)
                .flatMap(after -> reading.candidate(after.path() + "@" + earlier(after))
                        .map(before -> new Course(inUnit(before, figure), inUnit(after, figure), figure)));
    }

    /** The column of the year before: 2024 for 2025 and 2024.cost for 2025.cost. */
    private static String earlier(Candidate candidate) {
        var year = candidate.year();
        return year == null ? "" : (year - 1) + candidate.column().substring(4);
    }

    private static BigDecimal inUnit(Candidate candidate, ProseFigure figure) {
        return candidate.unit().isMoney() && figure.unit().isMoney()
                ? new Quantity(candidate.exact(), candidate.unit())
                        .in(figure.unit())
                        .value()
                : candidate.exact();
    }

    private static Optional<Finding> direction(ReadPassage passage, Sentence sentence, Trend trend, Course course) {
        var way = course.after().abs().compareTo(course.before().abs());
        var holds =
                switch (trend) {
                    case RISE -> way > 0;
                    case FALL -> way < 0;
                    case SAME -> way == 0;
                };
        if (holds || way == 0 && trend != Trend.SAME) {
            return Optional.empty();
        }
        return Optional.of(Claim.finding(
                        passage,
                        sentence,
                        Say.format(
                                "Meningen talar om en %s men talen går från %s till %s.",
                                "The sentence speaks of a %s but the figures go from %s to %s.",
                                trend.label(),
                                number(course.before(), course.figure()),
                                number(course.after(), course.figure())))
                .as(Severity.ERROR)
                .distinct("direction " + course.figure().text())
                .numbers(
                        course.figure().text(),
                        null,
                        course.after().abs().subtract(course.before().abs()),
                        course.figure().unit()));
    }

    /** "ökade med c till b": c is what b is more than the year before. */
    private static Optional<Finding> by(
            ReadPassage passage, Sentence sentence, List<ReadFigure> figures, Course course) {
        var change = figures.stream()
                .map(ReadFigure::figure)
                .filter(figure -> figure.role() == Role.CHANGE
                        && figure.unit() == course.figure().unit()
                        && figure.end() <= course.figure().start()
                        && course.figure().start() - figure.end() <= 15)
                .findFirst();
        var exact = course.after().abs().subtract(course.before().abs());
        if (change.isEmpty() || change.get().accepts(exact)) {
            return Optional.empty();
        }
        var said = change.get();
        var right = exact.abs().setScale(said.decimals(), RoundingMode.HALF_UP);
        var formula = "%s \u2212 %s = %s"
                .formatted(
                        number(course.after(), course.figure()),
                        number(course.before(), course.figure()),
                        Say.signed(exact.setScale(said.decimals(), RoundingMode.HALF_UP)));
        return Optional.of(Claim.finding(
                        passage,
                        sentence,
                        Say.format(
                                "Skillnaden mot året före är %s, inte %s.",
                                "The difference to the year before is %s, not %s.",
                                Say.number(right),
                                Claim.said(said)))
                .distinct("change " + said.text())
                .numbers(said.text(), right, said.value().abs().subtract(right), said.unit())
                .formula(formula));
    }

    private static String number(BigDecimal value, ProseFigure figure) {
        return Say.number(value.abs().setScale(Math.max(figure.decimals(), 0), RoundingMode.HALF_UP));
    }
}
