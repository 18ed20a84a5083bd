// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.PartyShare;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * R8: what each kind of party contributes against the share that the law lays on it. Contributions are entered rounded,
 * so a kind of n parties may be off by (n + 1) / 2 steps of what they are entered in, and one more. As long as the
 * contribution of a kind is not known, nothing can be said.
 */
public final class PartySharesCheck implements Check<PartySharesCheck.Item> {
    private static final Map<MemberKind, Text> NAMES = new EnumMap<>(Map.of(
            MemberKind.STATE, new Text("staten", "the state"),
            MemberKind.REGION, new Text("regionen", "the region"),
            MemberKind.MUNICIPALITY, new Text("kommunerna", "the municipalities")));

    /** Code of the line item that holds the contributions by member. */
    public record Item(
            @Parameter(
                    sv = "Rad för bidragen",
                    en = "Line of the contributions",
                    helpSv = "Radens kod i förbundet.",
                    helpEn = "Code of the line in the association.")
            String contribution) {}

    @Override
    public Item defaults() {
        return new Item("contribution");
    }

    @Override
    public Stream<Finding> run(CheckInput input, Item item, Progress progress) {
        return IntStream.of(input.year() - 1, input.year())
                .boxed()
                .flatMap(year -> findings(input, item.contribution(), year));
    }

    private static Stream<Finding> findings(CheckInput input, String item, int year) {
        var snapshot = input.snapshot();
        var unit = snapshot.presentationUnit();
        var sums = new EnumMap<MemberKind, BigDecimal>(MemberKind.class);
        var parts = new EnumMap<MemberKind, Integer>(MemberKind.class);
        var entered = new ArrayList<Quantity>();
        for (var member : snapshot.data().members()) {
            if (snapshot.item(item).isPresent()
                    && snapshot.entered(item, member.key(), year, FactKind.ACTUAL) instanceof Amount.Known known) {
                sums.merge(member.kind(), known.quantity().in(unit).value(), BigDecimal::add);
                parts.merge(member.kind(), 1, Integer::sum);
                snapshot.facts(item, member.key(), year, FactKind.ACTUAL).forEach(fact -> entered.add(fact.quantity()));
            }
        }
        var total = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var shares = snapshot.data().partyShares();
        if (total.signum() == 0 || !shares.stream().map(PartyShare::kind).allMatch(sums::containsKey)) {
            return Stream.of();
        }
        var step = step(entered, unit);
        return shares.stream()
                .filter(share -> {
                    var off = sums.get(share.kind()).subtract(expected(total, share));
                    var steps = BigDecimal.valueOf((parts.get(share.kind()) + 1) / 2 + 1L);
                    return off.abs().compareTo(step.multiply(steps)) > 0;
                })
                .map(share -> finding(sums.get(share.kind()), total, share, unit, year));
    }

    /**
     * What the amounts are rounded to: the finest decimal of those entered in one unit, the coarsest of several units, and
     * a thousand kronor when all are whole thousands.
     */
    private static BigDecimal step(List<Quantity> entered, Unit unit) {
        var decimals = new EnumMap<Unit, Integer>(Unit.class);
        entered.forEach(amount -> decimals.merge(
                amount.unit(), Math.max(0, amount.value().stripTrailingZeros().scale()), Math::max));
        var thousands = entered.stream()
                .allMatch(amount ->
                        amount.in(Unit.TKR).value().stripTrailingZeros().scale() <= 0);
        return Stream.concat(
                        decimals.entrySet().stream()
                                .map(entry ->
                                        new Quantity(BigDecimal.ONE.movePointLeft(entry.getValue()), entry.getKey())),
                        thousands ? Stream.of(new Quantity(BigDecimal.ONE, Unit.TKR)) : Stream.of())
                .map(step -> step.in(unit).value())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal expected(BigDecimal total, PartyShare share) {
        return total.multiply(BigDecimal.valueOf(share.numerator()))
                .divide(BigDecimal.valueOf(share.denominator()), total.scale() + 1, RoundingMode.HALF_UP);
    }

    private static Finding finding(BigDecimal paid, BigDecimal total, PartyShare share, Unit unit, int year) {
        var name = NAMES.getOrDefault(share.kind(), Text.same(share.kind().name()));
        var expected = expected(total, share);
        return Finding.at(
                        Location.object(
                                Say.format("Medel från %s %d", "Contribution of %s %d", name, year),
                                share.kind().name() + "." + year),
                        Say.format(
                                "Av %s kommer %s från %s; andelen ska vara %d/%d, alltså %s.",
                                "Of %s, %s comes from %s; the share is to be %d/%d, that is %s.",
                                Say.number(total),
                                Say.number(paid),
                                name,
                                share.numerator(),
                                share.denominator(),
                                Say.number(expected)))
                .numbers(Say.number(paid), expected, paid.subtract(expected), unit)
                .formula("%s × %d/%d = %s"
                        .formatted(Say.number(total), share.numerator(), share.denominator(), Say.number(expected)));
    }
}
