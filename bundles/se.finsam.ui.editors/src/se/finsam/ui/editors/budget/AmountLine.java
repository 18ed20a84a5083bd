// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.budget;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.Fact;
import se.finsam.model.Intervention;
import se.finsam.model.LineItem;
import se.finsam.model.Nature;
import se.finsam.model.Subject;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.text.Names;

/**
 * A line of amounts.
 *
 * @param subject null for the association
 */
record AmountLine(LineItem item, @Nullable Subject subject) {
    private static final String COST = "operationCost";
    private static final String CONTRIBUTION = "contribution";

    /** Unique among the lines. */
    String id() {
        return subject == null ? item.getCode() : item.getCode() + "/" + subject.getKey();
    }

    /** The subject of a cost, else the item too. */
    Text label() {
        if (subject == null) {
            return names(item);
        }
        var own = Names.of(subject);
        var whole = names(item);
        return item.getCode().equals(COST) ? own : new Text(whole.sv() + ", " + own.sv(), whole.en() + ", " + own.en());
    }

    private static Text names(LineItem item) {
        var english = item.getNameEn();
        return new Text(item.getName(), english == null || english.isEmpty() ? item.getName() : english);
    }

    boolean isIncome() {
        return item.getNature() == Nature.INCOME;
    }

    /**
     * The lines with one of the facts and those that a budget usually has: contributions, every cost unit, and every
     * intervention that runs in one of the years; in the order of the model, income first.
     */
    static List<AmountLine> of(Association association, Collection<Fact> facts, int firstYear, int lastYear) {
        var query = new AssociationQuery(association);
        var present = new LinkedHashSet<AmountLine>();
        facts.forEach(fact -> present.add(new AmountLine(fact.getItem(), fact.getSubject())));
        if (present.stream().noneMatch(line -> line.item().getCode().equals(CONTRIBUTION))) {
            query.lineItem(CONTRIBUTION).ifPresent(item -> present.add(new AmountLine(item, null)));
        }
        query.lineItem(COST).ifPresent(cost -> Stream.<Subject>concat(
                        association.getCostUnits().stream(),
                        association.getInterventions().stream().filter(each -> runs(each, firstYear, lastYear)))
                .forEach(subject -> present.add(new AmountLine(cost, subject))));
        var items = places(query.lineItems());
        var subjects = places(query.subjects());
        return present.stream()
                .sorted(Comparator.comparing((AmountLine line) -> !line.isIncome())
                        .thenComparing(line -> items.get(line.item()))
                        .thenComparing(line -> line.subject() == null ? -1 : subjects.get(line.subject())))
                .toList();
    }

    private static <T> Map<T, Integer> places(Stream<T> elements) {
        var places = new HashMap<T, Integer>();
        elements.forEach(element -> places.put(element, places.size()));
        return places;
    }

    private static boolean runs(Intervention intervention, int firstYear, int lastYear) {
        var start = intervention.getStartDate();
        var end = intervention.getEndDate();
        return (start == null || start.getYear() <= lastYear) && (end == null || end.getYear() >= firstYear);
    }
}
