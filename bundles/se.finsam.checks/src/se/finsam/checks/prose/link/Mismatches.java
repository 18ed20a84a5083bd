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
import se.finsam.api.CheckInput;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.link.Naming.Named;

/**
 * Finds figures that their sentence calls by the name of a figure of the model but that have another value. A sentence
 * may speak of much that the model does not hold; so all of the name must be there, the figure must stand where a level
 * stands, and nothing may say that a part, a difference or something else is meant.
 */
final class Mismatches {
    private final int reportYear;
    private final List<Candidate> candidates;
    private final Nearness nearness;
    private final Naming naming;

    Mismatches(CheckInput input, List<Candidate> candidates, Nearness nearness) {
        reportYear = input.year();
        this.candidates = candidates;
        this.nearness = nearness;
        naming = new Naming(reportYear, nearness);
    }

    Optional<Mismatch> of(ReadFigure read) {
        var figure = read.figure();
        if (!read.isPlain() || !Standing.isLevel(read)) {
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
                .flatMap(each -> naming.of(read, each.candidate(), each.value(), words).stream())
                .toList();
        return named.stream()
                .max(Comparator.comparingInt(Named::words)
                        .thenComparing(Comparator.comparingInt(Named::distance).reversed()))
                .filter(best -> !figure.accepts(best.value()) && isOnly(figure, best, named))
                .map(best -> new Mismatch(
                        best.candidate(),
                        rounded(figure, best.value()),
                        other(equal).orElse(null)));
    }

    /** True when all that are named as well as the best have its value. */
    private static boolean isOnly(ProseFigure figure, Named best, List<Named> named) {
        var values = new HashSet<BigDecimal>();
        named.stream()
                .filter(each -> each.words() == best.words() && each.distance() == best.distance())
                .forEach(each -> values.add(rounded(figure, each.value())));
        return values.size() == 1;
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
    private boolean supports(Candidate candidate, ReadFigure read, Set<String> words) {
        return isOfItsTime(candidate, read)
                && (Nearness.subject(candidate, words)
                        || Nearness.subjectInHeading(candidate, read)
                        || Nearness.label(candidate, words) >= 0.5);
    }

    /** True for the years of the sentence, or when it has none for those of the passage and that of the report. */
    private boolean isOfItsTime(Candidate candidate, ReadFigure read) {
        var year = candidate.year();
        var said = read.passage().years(read.sentence()).stream()
                .filter(mention ->
                        !mention.relative() || mention.end() <= read.figure().start())
                .toList();
        if (year == null || said.stream().anyMatch(mention -> mention.year() == year)) {
            return true;
        }
        return said.isEmpty()
                && (year == reportYear || read.passage().years().stream().anyMatch(mention -> mention.year() == year));
    }
}
