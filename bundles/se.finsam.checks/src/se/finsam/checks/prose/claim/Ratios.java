// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.figure.ProseFigure.Kind;
import se.finsam.checks.prose.figure.ProseFigure.Role;
import se.finsam.checks.prose.link.ReadFigure;
import se.finsam.checks.prose.link.ReadPassage;
import se.finsam.checks.prose.link.Sentence;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Unit;

/** "6 av 19 (32 %)", "219 tkr av 310 tkr, det vill säga 71 %": the share is that of the two figures before it. */
public final class Ratios implements Claim {
    private static final Pattern THAT_IS = Pattern.compile(
            "[^.;()%]{0,30}(\\(|,? ?(dvs|d\\.v\\.s|det vill säga|vilket (är|motsvarar|ger)|motsvarande|eller|alltså)\\.? )(cirka |ca\\.? |drygt |knappt )?");

    @Override
    public Stream<Finding> check(ReadPassage passage, Sentence sentence) {
        var figures = passage.figures(sentence).stream().map(ReadFigure::figure).toList();
        return IntStream.range(0, Math.max(0, figures.size() - 2))
                .mapToObj(i -> ratio(passage, sentence, figures, i))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> ratio(
            ReadPassage passage, Sentence sentence, List<ProseFigure> figures, int index) {
        var part = figures.get(index);
        var whole = figures.get(index + 1);
        var share = figures.get(index + 2);
        if (part.role() != Role.PART
                || whole.role() != Role.WHOLE
                || share.kind() != Kind.PERCENT
                || share.role() != Role.LEVEL
                || part.unit() != whole.unit()
                || whole.value().signum() == 0
                || !THAT_IS.matcher(passage.text().substring(whole.end(), share.start()))
                        .matches()) {
            return Optional.empty();
        }
        var exact = part.value().multiply(BigDecimal.valueOf(100)).divide(whole.value(), MathContext.DECIMAL64);
        if (share.accepts(exact)) {
            return Optional.empty();
        }
        var right = exact.setScale(share.decimals(), RoundingMode.HALF_UP);
        var formula = "%s / %s = %s\u00A0%%"
                .formatted(Say.number(part.value()), Say.number(whole.value()), Say.number(right));
        return Optional.of(Claim.finding(
                        passage,
                        sentence,
                        Say.format("Andelen är %s, inte %s.", "The share is %s, not %s.", formula, Claim.said(share)))
                .as(Severity.ERROR)
                .distinct("share " + share.text())
                .numbers(share.text(), right, share.value().subtract(right), Unit.PERCENT)
                .formula(formula));
    }
}
