// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.finsam.api.CheckInput;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.figure.ProseFigure.Kind;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;

/** How the words around a figure fit a figure of the model. */
final class Nearness {
    private static final int NOUN_WITHIN = 20;
    private static final int ABOUT_WITHIN = 40;

    private final Unit presentation;
    private final Set<Set<String>> activities = new HashSet<>();

    Nearness(CheckInput input, List<Candidate> candidates) {
        presentation = input.snapshot().presentationUnit();
        input.snapshot().data().interventions().forEach(each -> activities.addAll(StatementCandidates.names(each)));
        input.snapshot().data().costUnits().forEach(each -> activities.addAll(StatementCandidates.names(each)));
        candidates.stream()
                .filter(candidate -> candidate.sort() == Candidate.Sort.EVENT)
                .forEach(candidate -> activities.addAll(candidate.subjects()));
    }

    Unit presentation() {
        return presentation;
    }

    /** The exact value of a figure of the model in the unit in which the text gives it; empty when the units differ. */
    Optional<BigDecimal> inUnitOf(ProseFigure figure, Candidate candidate) {
        var unit = candidate.unit();
        return switch (figure.kind()) {
            case MONEY -> unit.isMoney() ? Optional.of(inUnit(candidate, figure.unit())) : Optional.empty();
            case PERCENT -> unit == Unit.PERCENT ? Optional.of(candidate.exact()) : Optional.empty();
            case PEOPLE, PLAIN -> counted(figure, candidate);
            case POINTS, DURATION -> Optional.empty();
        };
    }

    private Optional<BigDecimal> counted(ProseFigure figure, Candidate candidate) {
        var unit = candidate.unit();
        if (unit == Unit.COUNT || unit == Unit.PERSONS) {
            return Optional.of(candidate.exact());
        }
        // An amount without its unit, as in a sentence that says the unit once.
        return unit.isMoney() && figure.kind() == Kind.PLAIN && figure.value().precision() >= 3 && !figure.inWords()
                ? Optional.of(inUnit(candidate, presentation))
                : Optional.empty();
    }

    private static BigDecimal inUnit(Candidate candidate, Unit unit) {
        return new Quantity(candidate.exact(), candidate.unit()).in(unit).value();
    }

    /** The greatest part of a label that stands among some words, from 0 to 1. */
    static double label(Candidate candidate, Collection<String> words) {
        return candidate.labels().stream()
                .mapToDouble(
                        label -> (double) label.stream().filter(words::contains).count() / label.size())
                .max()
                .orElse(0);
    }

    /** True when the first word after a figure is of its label, as in "sju ersättare". */
    static boolean isNoun(Candidate candidate, ReadFigure read) {
        return read.sentence().stems().stream()
                .filter(at -> at.start() >= read.figure().end())
                .findFirst()
                .filter(at -> at.start() - read.figure().end() <= NOUN_WITHIN)
                .filter(at -> candidate.labels().stream().anyMatch(label -> label.contains(at.stem())))
                .isPresent();
    }

    /** True when some words name the subject of a figure; false for one without subject. */
    static boolean subject(Candidate candidate, Collection<String> words) {
        return candidate.subjects().stream().anyMatch(words::containsAll);
    }

    /** True when a heading over the figure names its subject. */
    static boolean subjectInHeading(Candidate candidate, ReadFigure figure) {
        return figure.passage().headings().stream().anyMatch(heading -> subject(candidate, heading));
    }

    /** True when the sentence or the nearest headings are about an activity, so that its figures are of that. */
    boolean isAboutActivity(ReadFigure figure) {
        var words = figure.sentence().stems().stream()
                .filter(at -> at.start() <= figure.figure().end() + ABOUT_WITHIN)
                .map(Stems.At::stem)
                .collect(Collectors.toSet());
        return activities.stream()
                .anyMatch(name -> words.containsAll(name)
                        || figure.passage().headings().stream()
                                .limit(2)
                                .anyMatch(heading -> heading.containsAll(name)));
    }
}
