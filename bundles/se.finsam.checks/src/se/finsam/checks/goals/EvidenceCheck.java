// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Goal;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.text.Text;

/** R9: a goal whose measures are all said to be met though few of them show an outcome. */
public final class EvidenceCheck implements Check<EvidenceCheck.Limits> {
    /**
     * When evidence is too thin.
     *
     * @param measures number of met measures from which a goal is looked at
     * @param percent share of them that must show an outcome
     */
    public record Limits(
            @Parameter(
                    sv = "Minst antal uppnådda mått",
                    en = "Least number of met measures",
                    helpSv = "Ett mål med färre prövas inte.",
                    helpEn = "A goal with fewer is not looked at.",
                    min = "1")
            int measures,

            @Parameter(
                    sv = "Andel av dem som ska visa ett utfall, procent",
                    en = "Share of them that must show an outcome, percent",
                    min = "0",
                    max = "100")
            int percent) {}

    @Override
    public Limits defaults() {
        return new Limits(2, 50);
    }

    @Override
    public Stream<Finding> run(CheckInput input, Limits limits, Progress progress) {
        return input.snapshot().data().goalAreas().stream()
                .flatMap(area -> area.goals().stream())
                .flatMap(goal -> finding(goal, input.year(), limits).stream());
    }

    private static Optional<Finding> finding(Goal goal, int year, Limits limits) {
        var met =
                goal.measures().stream().filter(measure -> measure.isMet(year)).toList();
        var shown = met.stream().filter(measure -> showsOutcome(measure, year)).count();
        if (met.size() < limits.measures() || shown * 100 >= (long) met.size() * limits.percent()) {
            return Optional.empty();
        }
        return Optional.of(Finding.at(
                        Location.object(Text.same(goal.name()), goal.code()),
                        Say.format(
                                "%d mätpunkter sägs vara uppfyllda men bara %d visar ett utfall.",
                                "%d measures are said to be met but only %d show an outcome.", met.size(), shown))
                .because(new Text(
                        "Omdömet vilar på en bedömning som rapporten inte redovisar. Skriv in utfallen eller säg hur"
                                + " målen har bedömts.",
                        "The verdict rests on a judgement that the report does not show. Enter the outcomes or say how"
                                + " the goals were judged.")));
    }

    private static boolean showsOutcome(Measure measure, int year) {
        return !measure.formula().isBlank() || measure.typed(year).isPresent();
    }
}
