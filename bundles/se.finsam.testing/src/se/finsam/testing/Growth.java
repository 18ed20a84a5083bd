// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Association;
import se.finsam.model.Element;
import se.finsam.model.Fact;
import se.finsam.model.LineItem;
import se.finsam.model.Subject;

/**
 * Makes an association larger: every cost unit, every intervention and every line item below another one stands there several
 * times, each with facts of its own. What is printed stays as it is.
 */
public final class Growth {
    private final Association association;
    private final int copy;
    private final Map<EObject, EObject> copies = new HashMap<>();

    private Growth(Association association, int copy) {
        this.association = association;
        this.copy = copy;
    }

    /** Grows an association to so many times its lines. */
    public static void grow(Association association, int factor) {
        var seeds = new ArrayList<Seed>();
        association.getYears().forEach(year -> year.getFacts()
                .forEach(fact -> seeds.add(new Seed(year.getFacts(), fact))));
        var units = List.copyOf(association.getCostUnits());
        var interventions = List.copyOf(association.getInterventions());
        var parents = association.getLineItems().stream()
                .filter(item -> !item.getChildren().isEmpty())
                .toList();
        var items = parents.stream()
                .flatMap(parent -> parent.getChildren().stream())
                .filter(item -> item.getChildren().isEmpty())
                .toList();
        for (var copy = 1; copy < factor; copy++) {
            var growth = new Growth(association, copy);
            units.forEach(unit -> growth.association.getCostUnits().add(growth.subject(unit)));
            interventions.forEach(one -> growth.association.getInterventions().add(growth.subject(one)));
            items.forEach(item -> ((LineItem) item.eContainer()).getChildren().add(growth.item(item)));
            seeds.forEach(growth::fact);
        }
    }

    private record Seed(EList<Fact> facts, Fact fact) {}

    private <S extends Subject> S subject(S original) {
        var subject = renamed(original);
        subject.setKey(original.getKey() + "-" + copy);
        if (original.getCode() != null) {
            subject.setCode(original.getCode() + "-" + copy);
        }
        return subject;
    }

    private LineItem item(LineItem original) {
        var item = renamed(original);
        item.setCode(original.getCode() + copy);
        return item;
    }

    private void fact(Seed seed) {
        var item = copyOf(seed.fact().getItem());
        var subject =
                seed.fact().getSubject() == null ? null : copyOf(seed.fact().getSubject());
        if (item == null && subject == null) {
            return;
        }
        var fact = renamed(seed.fact());
        if (item != null) {
            fact.setItem((LineItem) item);
        }
        if (subject != null) {
            fact.setSubject((Subject) subject);
        }
        seed.facts().add(fact);
    }

    private @Nullable EObject copyOf(EObject original) {
        return copies.get(original);
    }

    /** A copy in which everything has an identity of its own. */
    private <E extends Element> E renamed(E original) {
        var made = EcoreUtil.copy(original);
        identify(made);
        made.eAllContents().forEachRemaining(this::identify);
        copies.put(original, made);
        return made;
    }

    private void identify(EObject object) {
        if (object instanceof Element element) {
            var name = element.getId() + "/" + copy;
            element.setId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                    .toString());
        }
    }
}
