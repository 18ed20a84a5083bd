// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Association;
import se.finsam.model.Fact;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FiscalYear;
import se.finsam.model.query.AssociationQuery;

/** The facts of an association by what they are about; right until somebody else changes them. */
final class FactIndex {
    private final Map<FactKey, Fact> facts = new HashMap<>();
    private final Map<Integer, FiscalYear> years = new HashMap<>();
    private final Map<Object, Integer> order = new HashMap<>();

    FactIndex(Association association) {
        for (var year : association.getYears()) {
            years.put(year.getYear(), year);
            year.getFacts().forEach(fact -> facts.putIfAbsent(key(year, fact), fact));
        }
        var query = new AssociationQuery(association);
        number(association.getBudgetVersions());
        number(association.getPlans());
        number(query.lineItems().toList());
        number(query.subjects().toList());
    }

    private static FactKey key(FiscalYear year, Fact fact) {
        return new FactKey(
                fact.getItem(), fact.getSubject(), year.getYear(), fact.getKind(), fact.getVersion(), fact.getPlan());
    }

    private void number(List<?> elements) {
        elements.forEach(element -> order.put(element, order.size()));
    }

    boolean hasYear(int year) {
        return years.containsKey(year);
    }

    /** The fact with a key; the first one if there are several. */
    Optional<Fact> find(FactKey key) {
        return Optional.ofNullable(facts.get(key));
    }

    /** The fact with a key; one that is not there yet is made and put in its place. */
    Fact demand(FactKey key) {
        return facts.computeIfAbsent(key, this::make);
    }

    private Fact make(FactKey key) {
        var fact = FinsamFactory.eINSTANCE.createFact();
        fact.setItem(key.item());
        fact.setSubject(key.subject());
        fact.setKind(key.kind());
        fact.setVersion(key.version());
        fact.setPlan(key.plan());
        var siblings = years.get(key.year()).getFacts();
        siblings.add(place(siblings, fact), fact);
        return fact;
    }

    /**
     * Before the first fact that comes later by kind, decision, line and subject, so that files change as little as can
     * be.
     */
    private int place(List<Fact> siblings, Fact fact) {
        var byPlace = Comparator.comparing(Fact::getKind)
                .thenComparing(f -> number(f.getVersion()))
                .thenComparing(f -> number(f.getPlan()))
                .thenComparing(f -> number(f.getItem()))
                .thenComparing(f -> number(f.getSubject()));
        for (var i = 0; i < siblings.size(); i++) {
            if (byPlace.compare(siblings.get(i), fact) > 0) {
                return i;
            }
        }
        return siblings.size();
    }

    private int number(@Nullable Object element) {
        return element == null ? -1 : order.getOrDefault(element, -1);
    }
}
