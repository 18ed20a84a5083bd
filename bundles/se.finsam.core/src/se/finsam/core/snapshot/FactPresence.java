// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where facts are entered, seen from every line item above them. */
final class FactPresence {
    private final Map<String, LineItem> items;
    private final Set<Place> on = new HashSet<>();
    private final Set<Place> beneath = new HashSet<>();
    private final Set<Place> perSubject = new HashSet<>();

    private record Place(String item, @Nullable String subject, int year, FactKind kind) {
        Place of(String other) {
            return new Place(other, subject, year, kind);
        }
    }

    /** Of facts whose line items, and those above these, are all among the items. */
    FactPresence(Stream<Fact> facts, Map<String, LineItem> items) {
        this.items = items;
        facts.map(fact -> new Place(fact.item(), fact.subject(), fact.year(), fact.kind()))
                .filter(on::add)
                .forEach(this::climb);
    }

    private void climb(Place place) {
        addUpwards(beneath, items.get(place.item()).parent(), place);
        if (place.subject() != null) {
            addUpwards(perSubject, place.item(), new Place(place.item(), null, place.year(), place.kind()));
        }
    }

    /** Adds an item and those above it, up to one from which that was done before. */
    private void addUpwards(Set<Place> places, @Nullable String from, Place place) {
        for (var item = from;
                item != null && places.add(place.of(item));
                item = items.get(item).parent()) {
            // The loop does it all.
        }
    }

    /** True if facts stand on the item or below it with exactly this subject. */
    boolean onOrBelow(String item, @Nullable String subject, int year, FactKind kind) {
        var place = new Place(item, subject, year, kind);
        return on.contains(place) || beneath.contains(place);
    }

    /** True if facts stand below the item with exactly this subject or, for none, on the item or below it with any. */
    boolean below(String item, @Nullable String subject, int year, FactKind kind) {
        var place = new Place(item, subject, year, kind);
        return beneath.contains(place) || subject == null && perSubject.contains(place);
    }
}
