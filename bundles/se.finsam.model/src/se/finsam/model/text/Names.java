// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Alias;
import se.finsam.model.Annex;
import se.finsam.model.AnnualReport;
import se.finsam.model.Appointment;
import se.finsam.model.AuditReport;
import se.finsam.model.Fact;
import se.finsam.model.FiscalYear;
import se.finsam.model.InterventionYear;
import se.finsam.model.LineItem;
import se.finsam.model.Named;
import se.finsam.model.Outcome;
import se.finsam.model.Person;
import se.finsam.model.PrintedFigure;
import se.finsam.model.Section;
import se.finsam.model.Signature;
import se.finsam.model.Subject;
import se.finsam.model.Waiver;

/** What users call the classes, features and elements of the model. */
public final class Names {
    private static final Texts NAMES = Texts.of(Names.class, "names");

    private Names() {}

    /** The name of a class in running text: uppgift, figure. */
    public static Text of(EClass type) {
        return NAMES.get(type.getName());
    }

    /** The name of a feature in running text: belopp, amount. */
    public static Text of(EStructuralFeature feature) {
        var own = feature.getEContainingClass().getName() + '.' + feature.getName();
        return NAMES.get(NAMES.has(own) ? own : '.' + feature.getName());
    }

    /** The name of a literal of an enumeration in running text: vice ordförande, vice chair. */
    public static Text of(Enumerator literal) {
        return NAMES.get(literal.getClass().getSimpleName() + '.' + literal.getName());
    }

    /** An element as a label would show it: "TRIS Samspelet", "2025", or the name of its class when it has none. */
    public static Text of(EObject element) {
        var own = ownName(element);
        return own == null || own.isBlank() ? of(element.eClass()) : Text.same(own);
    }

    /**
     * Where an element stands, from the year or list it belongs to down to the element: "räkenskapsår 2025 › uppgift
     * kostnad". The association itself is left out.
     */
    public static Text path(EObject element) {
        var steps = new ArrayList<Text>();
        EObject step = element;
        while (step.eContainer() != null) {
            steps.add(step(step));
            step = step.eContainer();
        }
        if (steps.isEmpty()) {
            return step(element);
        }
        Collections.reverse(steps);
        return new Text(join(steps.stream().map(Text::sv)), join(steps.stream().map(Text::en)));
    }

    private static String join(Stream<String> steps) {
        return String.join(" › ", steps.toList());
    }

    private static Text step(EObject element) {
        var type = of(element.eClass());
        var own = ownName(element);
        return own == null || own.isBlank() ? type : new Text(type.sv() + ' ' + own, type.en() + ' ' + own);
    }

    private static @Nullable String ownName(EObject element) {
        return switch (element) {
            case Subject s -> s.getShortName() == null || s.getShortName().isEmpty() ? s.getName() : s.getShortName();
            case LineItem i -> i.getName() == null ? i.getCode() : i.getName();
            case Annex a -> a.getNumber() + " " + a.getName();
            case Named n -> n.getName();
            case Person p -> spaced(p.getFirstName(), p.getLastName());
            case Appointment a -> a.getPerson() == null ? null : ownName(a.getPerson());
            case Signature s -> s.getPerson() == null ? null : ownName(s.getPerson());
            case AuditReport a -> a.getAuditor() == null ? null : ownName(a.getAuditor());
            case FiscalYear y -> Integer.toString(y.getYear());
            case AnnualReport r -> r.getTitle();
            case InterventionYear y -> Integer.toString(y.getYear());
            case Outcome o -> Integer.toString(o.getYear());
            case Section s -> s.getTitle();
            case Fact f ->
                spaced(
                        f.getItem() == null ? null : ownName(f.getItem()),
                        f.getSubject() == null ? null : ownName(f.getSubject()));
            case PrintedFigure f -> f.getStatement() + "/" + f.getLine() + "@" + f.getColumn();
            case Alias a -> a.getName();
            case Waiver w -> w.getFinding();
            default -> null;
        };
    }

    private static String spaced(@Nullable String first, @Nullable String second) {
        var parts = new ArrayList<String>();
        for (var part : List.of(first == null ? "" : first, second == null ? "" : second)) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return String.join(" ", parts);
    }
}
