// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.claim;

import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.figure.ProseFigure.Role;
import se.finsam.checks.prose.link.Candidate;
import se.finsam.checks.prose.link.ProseReading;
import se.finsam.checks.prose.link.ReadFigure;
import se.finsam.checks.prose.link.ReadPassage;
import se.finsam.checks.prose.link.Sentence;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Text;

/**
 * "87 % (mål 100 %)" without a word on whether that is enough. Goals that the model holds are left to their own check,
 * which knows the verdict.
 */
public final class TargetsMissed implements Claim {
    private static final int SURE = 60;
    private static final Pattern VERDICT = Pattern.compile(
            "uppfyll|uppnå|nått|nås\\b|når\\b|nådde|klara|delvis|för tidigt|missa|bedöm", Pattern.CASE_INSENSITIVE);
    private static final Pattern TARGET =
            Pattern.compile("\\s*\\((mål|målet|måltal)\\s*:?\\s*", Pattern.CASE_INSENSITIVE);

    private final ProseReading reading;

    /** Claims in the prose of a report. */
    public TargetsMissed(ProseReading reading) {
        this.reading = reading;
    }

    @Override
    public Stream<Finding> check(ReadPassage passage, Sentence sentence) {
        if (VERDICT.matcher(sentence.text()).find()) {
            return Stream.of();
        }
        var figures = passage.figures(sentence);
        var found = new ArrayList<Finding>();
        for (var i = 0; i + 1 < figures.size(); i++) {
            var outcome = figures.get(i).figure();
            var target = figures.get(i + 1).figure();
            if (target.role() == Role.TARGET
                    && outcome.unit() == target.unit()
                    && TARGET.matcher(passage.text().substring(outcome.end(), target.start()))
                            .matches()
                    && outcome.value().compareTo(target.value()) < 0
                    && !isOfModel(figures.get(i))
                    && !isOfModel(figures.get(i + 1))) {
                found.add(finding(passage, sentence, outcome, target));
            }
        }
        return found.stream();
    }

    private boolean isOfModel(ReadFigure figure) {
        return reading.linked(figure, SURE)
                .filter(candidate ->
                        candidate.sort() == Candidate.Sort.OUTCOME || candidate.sort() == Candidate.Sort.TARGET)
                .isPresent();
    }

    private static Finding finding(ReadPassage passage, Sentence sentence, ProseFigure outcome, ProseFigure target) {
        return Claim.finding(
                        passage,
                        sentence,
                        Say.format(
                                "%s når inte målet %s och meningen säger inget om det.",
                                "%s does not reach the target %s and the sentence does not say so.",
                                Claim.said(outcome),
                                Claim.said(target)))
                .as(Severity.HINT)
                .because(new Text(
                        "Skriv om målet är uppfyllt, delvis uppfyllt eller inte uppfyllt.",
                        "Write whether the goal is met, partly met or not met."))
                .distinct("target " + outcome.text())
                .numbers(outcome.text(), target.value(), outcome.value().subtract(target.value()), outcome.unit());
    }
}
