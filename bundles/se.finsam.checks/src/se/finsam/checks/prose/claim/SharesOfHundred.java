// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
import se.finsam.core.text.Text;

/** "43 % kvinnor, 54 % män och 3 % icke binära": shares of one whole by gender make 100, but for rounding. */
public final class SharesOfHundred implements Claim {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern WOMEN = Pattern.compile("\\b(kvinn|flick|tjej)");
    private static final Pattern MEN = Pattern.compile("\\b(män|pojk|kill)");

    @Override
    public Stream<Finding> check(ReadPassage passage, Sentence sentence) {
        var text = sentence.text().toLowerCase(Locale.ROOT);
        if (!WOMEN.matcher(text).find() || !MEN.matcher(text).find()) {
            return Stream.of();
        }
        var shares = passage.figures(sentence).stream()
                .map(ReadFigure::figure)
                .filter(figure -> figure.kind() == Kind.PERCENT && figure.role() == Role.LEVEL)
                .toList();
        if (shares.size() < 2 || shares.size() > 4 || !areClose(passage.text(), shares)) {
            return Stream.of();
        }
        var sum = shares.stream().map(ProseFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var off = sum.subtract(HUNDRED);
        // Each share may be rounded by half a step.
        var rounding =
                BigDecimal.valueOf(shares.size(), shares.getFirst().decimals()).divide(BigDecimal.TWO);
        if (off.abs().compareTo(rounding) <= 0) {
            return Stream.of();
        }
        var sums = String.join(
                " + ", shares.stream().map(ProseFigure::value).map(Say::number).toList());
        return Stream.of(Claim.finding(
                        passage,
                        sentence,
                        Say.format(
                                "Andelarna %s blir %s\u00A0%%, inte 100\u00A0%%.",
                                "The shares %s make %s\u00A0%%, not 100\u00A0%%.", sums, Say.number(sum)))
                .as(Severity.ERROR)
                .because(
                        off.signum() < 0
                                ? new Text("En grupp kan saknas i meningen.", "The sentence may leave out a group.")
                                : Text.EMPTY)
                .distinct("100")
                .numbers(Say.withUnit(sum, Unit.PERCENT), HUNDRED, off, Unit.PERCENT)
                .formula(sums + " = " + Say.number(sum)));
    }

    /** True when the shares stand in one list, not far from each other. */
    private static boolean areClose(String text, List<ProseFigure> shares) {
        var gaps = new ArrayList<Integer>();
        for (var i = 0; i + 1 < shares.size(); i++) {
            gaps.add(shares.get(i + 1).start() - shares.get(i).end());
        }
        return gaps.stream().allMatch(gap -> gap <= 40)
                && !text.substring(shares.getFirst().start(), shares.getLast().end())
                        .contains("(mål");
    }
}
