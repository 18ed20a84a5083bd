// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a figure rests on.
 *
 * @param origin weakest origin among the inputs, from typed over imported and printed to derived
 * @param facts ids of the facts used, in order of use, each once
 * @param derivations formulas of the derived inputs, each once
 */
public record Evidence(Origin origin, List<String> facts, List<String> derivations) {
    /** The evidence of a constant: nothing that could be wrong. */
    public static final Evidence NONE = new Evidence(Origin.TYPED, List.of(), List.of());

    /** Copies the lists. */
    public Evidence {
        facts = List.copyOf(facts);
        derivations = List.copyOf(derivations);
    }

    /** The evidence of a single fact. */
    public static Evidence of(Fact fact) {
        var origin = fact.provenance().origin();
        var derivations =
                origin == Origin.DERIVED && !fact.provenance().source().isEmpty()
                        ? List.of(fact.provenance().source())
                        : List.<String>of();
        return new Evidence(origin, List.of(fact.id()), derivations);
    }

    /** Evidence of a figure made from both; derived if either is. */
    public Evidence and(Evidence other) {
        if (other.equals(NONE)) {
            return this;
        }
        if (equals(NONE)) {
            return other;
        }
        return of(List.of(this, other));
    }

    /** Evidence of a figure made from all parts, as {@link #and} over them; each part is read once. */
    public static Evidence of(Collection<Evidence> parts) {
        if (parts.size() == 1) {
            return parts.iterator().next();
        }
        var weakest = NONE.origin;
        var facts = new LinkedHashSet<String>();
        var derivations = new LinkedHashSet<String>();
        for (var part : parts) {
            weakest = weakest.compareTo(part.origin) >= 0 ? weakest : part.origin;
            facts.addAll(part.facts);
            derivations.addAll(part.derivations);
        }
        return new Evidence(weakest, List.copyOf(facts), List.copyOf(derivations));
    }

    /** The same evidence for a figure that the formula derived. */
    public Evidence derivedBy(String formula) {
        return of(List.of(this, new Evidence(Origin.DERIVED, List.of(), List.of(formula))));
    }
}
