// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.prose.claim.Claim;
import se.finsam.checks.prose.claim.GoalsMet;
import se.finsam.checks.prose.claim.PartsOfWhole;
import se.finsam.checks.prose.claim.Ratios;
import se.finsam.checks.prose.claim.SharesOfHundred;
import se.finsam.checks.prose.claim.TargetsMissed;
import se.finsam.checks.prose.claim.Trends;
import se.finsam.checks.prose.link.ProseReading;
import se.finsam.core.finding.Finding;

/** R10: what sentences say about the figures in them, such as "x av y", "varav", and words for rise and fall. */
public final class ProseClaimsCheck implements Check<Check.None> {
    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        var reading = ProseReading.of(input);
        var claims = List.<Claim>of(
                new GoalsMet(input),
                new PartsOfWhole(),
                new SharesOfHundred(),
                new Ratios(),
                new Trends(reading),
                new TargetsMissed(reading));
        var occurrences = new Occurrences();
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            progress.checkCancelled();
            for (var sentence : passage.sentences()) {
                claims.stream()
                        .flatMap(claim -> claim.check(passage, sentence))
                        .map(finding -> finding.distinct(
                                occurrences.detail(passage.passage().id(), finding.detail())))
                        .forEach(findings::add);
            }
        }
        return findings.stream();
    }
}
