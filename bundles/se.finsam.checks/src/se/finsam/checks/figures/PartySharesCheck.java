// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.PartyShare;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/** R8: what each kind of party contributes against the share that the law lays on it. */
public final class PartySharesCheck implements Check<PartySharesCheck.Item> {
    private static final Map<MemberKind, Text> NAMES = new EnumMap<>(Map.of(
            MemberKind.STATE, new Text("staten", "the state"),
            MemberKind.REGION, new Text("regionen", "the region"),
            MemberKind.MUNICIPALITY, new Text("kommunerna", "the municipalities")));

    /** Code of the line item that holds the contributions by member. */
    public record Item(String contribution) {}

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
        var unit = unit(input, item, year);
        var sums = new EnumMap<MemberKind, BigDecimal>(MemberKind.class);
        var parts = new EnumMap<MemberKind, Integer>(MemberKind.class);
        for (var member : snapshot.data().members()) {
            if (snapshot.item(item).isPresent()
                    && snapshot.entered(item, member.key(), year, FactKind.ACTUAL) instanceof Amount.Known known) {
                sums.merge(member.kind(), known.quantity().in(unit).value(), BigDecimal::add);
                parts.merge(member.kind(), 1, Integer::sum);
            }
        }
        var total = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0) {
            return Stream.of();
        }
        return snapshot.data().partyShares().stream()
                .filter(share -> sums.containsKey(share.kind()))
                .filter(share -> {
                    var off = sums.get(share.kind()).subtract(expected(total, share));
                    var tolerance = BigDecimal.valueOf((parts.get(share.kind()) + 1) / 2 + 1L);
                    return off.abs().compareTo(tolerance) > 0;
                })
                .map(share -> finding(sums.get(share.kind()), total, share, unit, year));
    }

    /** The unit that the contributions are rounded to: tkr when all are whole tkr, else kr. */
    private static Unit unit(CheckInput input, String item, int year) {
        return input.snapshot().data().facts().stream()
                        .filter(fact ->
                                fact.item().equals(item) && fact.year() == year && fact.kind() == FactKind.ACTUAL)
                        .allMatch(fact -> fact.quantity()
                                        .in(Unit.TKR)
                                        .value()
                                        .stripTrailingZeros()
                                        .scale()
                                <= 0)
                ? Unit.TKR
                : Unit.KR;
    }

    private static BigDecimal expected(BigDecimal total, PartyShare share) {
        return total.multiply(BigDecimal.valueOf(share.numerator()))
                .divide(BigDecimal.valueOf(share.denominator()), 1, RoundingMode.HALF_UP);
    }

    private static Finding finding(BigDecimal paid, BigDecimal total, PartyShare share, Unit unit, int year) {
        var name = NAMES.getOrDefault(share.kind(), Text.same(share.kind().name()));
        var expected = expected(total, share);
        return Finding.at(
                        Location.object(
                                Say.format("Medel från %s %d", "Contribution of %s %d", name, year),
                                share.kind().name() + "." + year),
                        Say.format(
                                "%s bidrar med %s av %s; andelen ska vara %d/%d, alltså %s.",
                                "%s contribute %s of %s; the share is to be %d/%d, that is %s.",
                                name,
                                Say.number(paid),
                                Say.number(total),
                                share.numerator(),
                                share.denominator(),
                                Say.number(expected)))
                .numbers(Say.number(paid), expected, paid.subtract(expected), unit)
                .formula("%s × %d/%d = %s"
                        .formatted(Say.number(total), share.numerator(), share.denominator(), Say.number(expected)));
    }
}
