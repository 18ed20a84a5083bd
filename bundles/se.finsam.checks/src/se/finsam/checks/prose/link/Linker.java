// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.finsam.api.CheckInput;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.figure.ProseFigure.Kind;
import se.finsam.checks.prose.figure.ProseFigure.Role;

/** Finds the figures of the model that have the value of a figure in prose, and says how sure each is. */
final class Linker {
    private static final int WITHOUT_WORDS = 35;
    private static final int BY_DIGITS = 60;

    private final int reportYear;
    private final List<Candidate> candidates;
    private final Nearness nearness;
    private final Map<ReadFigure, List<Proposal>> known = new ConcurrentHashMap<>();

    Linker(CheckInput input, List<Candidate> candidates, Nearness nearness) {
        reportYear = input.year();
        this.candidates = candidates;
        this.nearness = nearness;
    }

    /** The proposals for a figure, the surest first. */
    List<Proposal> proposals(ReadFigure read) {
        return known.computeIfAbsent(read, this::find);
    }

    private List<Proposal> find(ReadFigure read) {
        var figure = read.figure();
        if (figure.kind() == Kind.DURATION
                || figure.kind() == Kind.POINTS
                || figure.role() == Role.CHANGE
                || figure.role() == Role.RANGE
                || figure.value().signum() == 0) {
            return List.of();
        }
        var equal = candidates.stream()
                .filter(candidate -> nearness.inUnitOf(figure, candidate)
                        .filter(figure::accepts)
                        .isPresent())
                .toList();
        var labels = new HashSet<Object>();
        var ofYear = new HashMap<Object, Integer>();
        equal.forEach(candidate -> {
            labels.add(candidate.label());
            ofYear.merge(candidate.path(), 1, Integer::sum);
        });
        return equal.stream()
                .map(candidate -> new Proposal(
                        candidate,
                        confidence(read, candidate, labels.size()),
                        ReferenceText.of(candidate, figure, nearness.presentation())))
                .sorted(Comparator.comparingInt(Proposal::confidence)
                        .reversed()
                        .thenComparingInt(proposal -> proposal.candidate().place()))
                .toList();
    }

    private int confidence(ReadFigure read, Candidate candidate, int alternatives) {
        var figure = read.figure();
        var words = read.sentence().words();
        var label = Math.max(
                Nearness.label(candidate, words),
                Nearness.label(candidate, read.passage().stems()) / 2);
        var named = Nearness.subject(candidate, words);
        var headed = Nearness.subjectInHeading(candidate, read);
        var score = 20 + 30 * label + subject(read, candidate, named, headed) + year(read, candidate);
        score += measure(candidate, words) + role(figure, candidate) + digits(figure);
        score += Nearness.isNoun(candidate, read) ? 6 : 0;
        score += alternatives == 1 ? 10 : alternatives <= 3 ? 4 : 0;
        if (label < 0.5 && !named && !headed) {
            score = Math.min(score, figure.value().precision() >= 3 ? BY_DIGITS : WITHOUT_WORDS);
        }
        return Math.clamp(Math.round(score), 1, 99);
    }

    private int subject(ReadFigure read, Candidate candidate, boolean named, boolean headed) {
        if (candidate.subjects().isEmpty()) {
            return nearness.isAboutActivity(read) ? 2 : 8;
        }
        if (named) {
            return 15;
        }
        return headed ? 12 : Nearness.subject(candidate, read.passage().stems()) ? 6 : -10;
    }

    private int year(ReadFigure read, Candidate candidate) {
        var year = candidate.year();
        if (year == null) {
            return 5;
        }
        var said = read.passage().year(read);
        if (year.equals(said.orElse(reportYear))) {
            return 12;
        }
        if (read.passage().years(read.sentence()).stream().anyMatch(mention -> mention.year() == year)) {
            return 6;
        }
        return year == reportYear ? 4 : -12;
    }

    private static int measure(Candidate candidate, Set<String> words) {
        if (candidate.measure().isEmpty()) {
            return 4;
        }
        return words.contains(candidate.measure()) ? 8 : -8;
    }

    private static int role(ProseFigure figure, Candidate candidate) {
        var isTarget = candidate.sort() == Candidate.Sort.TARGET;
        return switch (figure.role()) {
            case TARGET -> isTarget ? 15 : candidate.sort() == Candidate.Sort.PARAMETER ? 0 : -5;
            case WHOLE -> isTarget ? 6 : 0;
            case PART -> candidate.sort() == Candidate.Sort.OUTCOME ? 4 : 0;
            case LEVEL, FROM, TO -> isTarget ? -8 : 0;
            case CHANGE, RANGE -> 0;
        };
    }

    private static int digits(ProseFigure figure) {
        var digits = figure.value().precision();
        return digits >= 3 ? 10 : digits == 2 ? 5 : 0;
    }
}
