// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An ESF project whose cost stands net of its grant in one place, so that it is less than zero, and gross in another.
 *
 * @param net cost of the outturn, in kronor
 * @param gross cost of the plan, in kronor
 */
public record GrossAndNet(Intervention intervention, int netYear, Quantity net, int grossYear, Quantity gross) {
    /**
     * The project if its cost is net in the outturn of a year and gross in the plan of another.
     *
     * @param item code of the cost by intervention
     * @param grossYears years of the plan in order; the first with a cost above zero counts
     */
    public static Optional<GrossAndNet> of(
            Snapshot snapshot, Intervention intervention, String item, int netYear, IntStream grossYears) {
        if (!intervention.esfFunded() || snapshot.item(item).isEmpty()) {
            return Optional.empty();
        }
        var net = entered(snapshot, intervention, item, netYear, FactKind.ACTUAL)
                .filter(amount -> amount.value().signum() < 0);
        return net.flatMap(negative -> grossYears
                .boxed()
                .flatMap(year -> entered(snapshot, intervention, item, year, FactKind.PLAN)
                        .filter(amount -> amount.value().signum() > 0)
                        .map(gross -> new GrossAndNet(intervention, netYear, negative, year, gross))
                        .stream())
                .findFirst());
    }

    private static Optional<Quantity> entered(
            Snapshot snapshot, Intervention intervention, String item, int year, FactKind kind) {
        return snapshot.entered(item, intervention.key(), year, kind) instanceof Amount.Known known
                        && known.unit().isMoney()
                ? Optional.of(known.quantity())
                : Optional.empty();
    }
}
