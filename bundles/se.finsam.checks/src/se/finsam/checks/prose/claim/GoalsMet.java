// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.api.CheckInput;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.figure.ProseFigure.Role;
import se.finsam.checks.prose.link.ReadFigure;
import se.finsam.checks.prose.link.ReadPassage;
import se.finsam.checks.prose.link.Sentence;
import se.finsam.checks.prose.link.Stems;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.snapshot.Goal;
import se.finsam.core.snapshot.GoalArea;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Unit;

/** "Tre av fyra finansiella mål är uppfyllda": against the verdicts on the goals of the area. */
public final class GoalsMet implements Claim {
    private static final Pattern GOALS =
            Pattern.compile("\\b(mål|målen|mätpunkter|mätpunkterna|delmål|delmålen)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MET = Pattern.compile("uppfyll|uppnå|nåtts|nått|nås\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT = Pattern.compile("\\b(inte|ej|delvis)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTIAL = Pattern.compile("\\bdelmål", Pattern.CASE_INSENSITIVE);

    private final int year;
    private final List<Area> areas;

    /** A goal area or one goal of it, and the words that name it. */
    private record Area(String name, Set<String> words, List<Measure> measures) {}

    /** Claims about the goals of a report. */
    public GoalsMet(CheckInput input) {
        year = input.year();
        areas = new ArrayList<>();
        for (var area : input.snapshot().data().goalAreas()) {
            areas.add(area(area));
            area.goals().stream()
                    .filter(goal -> area.goals().size() > 1)
                    .map(GoalsMet::area)
                    .forEach(areas::add);
        }
    }

    private static Area area(GoalArea area) {
        var measures =
                area.goals().stream().flatMap(goal -> goal.measures().stream()).toList();
        return new Area(area.name(), words(area.name()), withoutTally(measures));
    }

    private static Area area(Goal goal) {
        return new Area(goal.name(), words(goal.name()), withoutTally(goal.measures()));
    }

    private static Set<String> words(String name) {
        return Stems.ofLabel(name).stream().filter(stem -> !stem.equals("mål")).collect(Collectors.toUnmodifiableSet());
    }

    /** The measures without one that itself counts how many of the others are met. */
    private static List<Measure> withoutTally(List<Measure> measures) {
        var others = BigDecimal.valueOf(measures.size() - 1L);
        return measures.stream()
                .filter(measure -> measure.unit() != Unit.COUNT
                        || measure.target() == null
                        || measures.size() < 3
                        || measure.target().compareTo(others) != 0)
                .toList();
    }

    @Override
    public Stream<Finding> check(ReadPassage passage, Sentence sentence) {
        var text = sentence.text();
        if (!GOALS.matcher(text).find()
                || !MET.matcher(text).find()
                || NOT.matcher(text).find()) {
            return Stream.of();
        }
        var figures = passage.figures(sentence).stream().map(ReadFigure::figure).toList();
        for (var i = 0; i + 1 < figures.size(); i++) {
            if (figures.get(i).role() == Role.PART
                    && figures.get(i + 1).role() == Role.WHOLE
                    && isOfGoals(text, figures.get(i + 1), sentence)) {
                var part = figures.get(i);
                var whole = figures.get(i + 1);
                return area(passage, sentence).flatMap(area -> finding(passage, sentence, part, whole, area)).stream();
            }
        }
        return Stream.of();
    }

    /** True when the word for goals stands among the next few after the whole. */
    private static boolean isOfGoals(String text, ProseFigure whole, Sentence sentence) {
        var after = text.substring(whole.end() - sentence.start());
        return GOALS.matcher(after.substring(0, Math.min(50, after.length()))).find();
    }

    /** The area that the sentence names, else that of the nearest heading that names one. */
    private Optional<Area> area(ReadPassage passage, Sentence sentence) {
        return Stream.concat(Stream.of(sentence.words()), passage.headings().stream())
                .flatMap(words ->
                        areas.stream().filter(area -> !area.words().isEmpty() && words.containsAll(area.words())))
                .findFirst();
    }

    private Optional<Finding> finding(
            ReadPassage passage, Sentence sentence, ProseFigure part, ProseFigure whole, Area area) {
        var met = BigDecimal.valueOf(
                area.measures().stream().filter(measure -> measure.isMet(year)).count());
        var all = BigDecimal.valueOf(area.measures().size());
        var isOfAll = whole.value().compareTo(all) == 0;
        if (isOfAll && part.value().compareTo(met) == 0 || !isOfAll && !isSurely(passage, sentence, area)) {
            return Optional.empty();
        }
        return Optional.of(Claim.finding(
                        passage,
                        sentence,
                        Say.format(
                                "Texten säger att %s av %s mål är uppfyllda; omdömena på målen i %s ger %s av %s.",
                                "The text says that %s of %s goals are met; the verdicts on the goals of %s give %s of %s.",
                                Say.number(part.value()),
                                Say.number(whole.value()),
                                area.name(),
                                Say.number(met),
                                Say.number(all)))
                .distinct("goals " + part.text() + "/" + whole.text())
                .numbers(part.text(), met, part.value().subtract(met), Unit.COUNT)
                .formula(String.join(
                        ", ",
                        area.measures().stream()
                                .filter(measure -> measure.isMet(year))
                                .map(Measure::name)
                                .toList())));
    }

    /** True when a sentence with another number of goals still speaks of those of the area, not of some of them. */
    private static boolean isSurely(ReadPassage passage, Sentence sentence, Area area) {
        return !PARTIAL.matcher(sentence.text()).find()
                && Stream.concat(
                                Stream.of(sentence.words()),
                                passage.headings().stream().limit(2))
                        .anyMatch(words -> words.containsAll(area.words()));
    }
}
