// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.internal.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.DataPoint;
import se.finsam.model.DataSeries;
import se.finsam.model.Element;
import se.finsam.model.FinsamPackage;
import se.finsam.model.FiscalYear;
import se.finsam.model.GoalArea;
import se.finsam.model.InterventionYear;
import se.finsam.model.LineItem;
import se.finsam.model.Measure;
import se.finsam.model.Outcome;
import se.finsam.model.Parameter;
import se.finsam.model.PartyShare;
import se.finsam.model.PrintedFigure;
import se.finsam.model.Scenario;
import se.finsam.model.Section;
import se.finsam.model.Subject;
import se.finsam.model.file.AssociationFileException;
import se.finsam.model.file.AssociationFileException.Kind;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;

/**
 * What must hold for an association to be one at all: identities, required values, references that lead somewhere, keys
 * and codes used once. A file for which it does not hold is neither opened nor written.
 */
public final class Integrity {
    /** One thing that does not hold, with the element where it shows. */
    public record Violation(EObject element, Kind kind, Text problem) {}

    private static final Texts TEXTS = Texts.of(AssociationFileException.class);

    private final Association association;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<Object, EObject> used = new HashMap<>();

    private final Map<EClass, Rules> rulesOf = new HashMap<>();

    /** What is to be looked at in the elements of a class. */
    private record Rules(List<EStructuralFeature> required, List<EReference> references) {
        static Rules of(EClass type) {
            return new Rules(
                    type.getEAllStructuralFeatures().stream()
                            .filter(EStructuralFeature::isRequired)
                            .toList(),
                    type.getEAllReferences().stream()
                            .filter(reference -> !reference.isContainment())
                            .toList());
        }
    }

    private record Key(EStructuralFeature feature, @Nullable EObject scope, Object value) {}

    private Integrity(Association association) {
        this.association = association;
    }

    /** All violations, in the order of the model. */
    public static List<Violation> check(Association association) {
        var integrity = new Integrity(association);
        integrity.checkElement(association);
        association.eAllContents().forEachRemaining(integrity::checkElement);
        return List.copyOf(integrity.violations);
    }

    private void checkElement(EObject element) {
        if (element instanceof Element identified) {
            checkId(identified);
        }
        var rules = rulesOf.computeIfAbsent(element.eClass(), Rules::of);
        rules.required().forEach(feature -> checkRequired(element, feature));
        rules.references().forEach(reference -> checkReference(element, reference));
        checkKeys(element);
    }

    private void checkId(Element element) {
        var id = element.getId();
        if (id == null) {
            report(element, Kind.MISSING_VALUE, "missingId", Names.path(element));
        } else if (!isId(id)) {
            report(element, Kind.INVALID_VALUE, "badId", Names.path(element), id);
        } else if (used.putIfAbsent(id, element) != null) {
            report(element, Kind.DUPLICATE, "duplicateId", id, Names.path(element));
        }
    }

    /** Letters and digits of ASCII, underscores, stops and hyphens; looked at for every element after every edit. */
    private static boolean isId(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_.-".indexOf(c) >= 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private void checkRequired(EObject element, EStructuralFeature feature) {
        var value = element.eGet(feature);
        var word = feature.getName().equals("key") || feature.getName().equals("code");
        if (value == null || word && value.toString().isBlank()) {
            report(element, Kind.MISSING_VALUE, "missing", Names.path(element), Names.of(feature));
        }
    }

    private void checkReference(EObject element, EReference reference) {
        switch (element.eGet(reference)) {
            case null -> {
                // refers to nothing
            }
            case List<?> targets -> targets.forEach(target -> checkTarget(element, reference, (EObject) target));
            case Object target -> checkTarget(element, reference, (EObject) target);
        }
    }

    private void checkTarget(EObject element, EReference reference, EObject target) {
        if (EcoreUtil.getRootContainer(target) != association) {
            report(element, Kind.DANGLING_REFERENCE, "outside", Names.path(element), Names.of(reference));
        }
    }

    private void checkKeys(EObject element) {
        switch (element) {
            case Subject s -> {
                once(s, FinsamPackage.Literals.SUBJECT__KEY, association, s.getKey());
                once(s, FinsamPackage.Literals.SUBJECT__CODE, association, s.getCode());
            }
            case LineItem i -> once(i, FinsamPackage.Literals.LINE_ITEM__CODE, association, i.getCode());
            case Parameter v -> once(v, FinsamPackage.Literals.PARAMETER__CODE, association, v.getCode());
            case DataSeries s -> once(s, FinsamPackage.Literals.DATA_SERIES__CODE, association, s.getCode());
            case DataPoint p -> once(p, FinsamPackage.Literals.DATA_POINT__YEAR, p.eContainer(), p.getYear());
            case PartyShare s -> once(s, FinsamPackage.Literals.PARTY_SHARE__KIND, association, s.getKind());
            case FiscalYear y -> once(y, FinsamPackage.Literals.FISCAL_YEAR__YEAR, association, y.getYear());
            case GoalArea a -> once(a, FinsamPackage.Literals.GOAL_AREA__CODE, association, a.getCode());
            case Measure m -> once(m, FinsamPackage.Literals.MEASURE__CODE, association, m.getCode());
            case InterventionYear y ->
                once(y, FinsamPackage.Literals.INTERVENTION_YEAR__YEAR, y.eContainer(), y.getYear());
            case Outcome o -> once(o, FinsamPackage.Literals.OUTCOME__YEAR, o.eContainer(), o.getYear());
            case Scenario s -> once(s, FinsamPackage.Literals.SCENARIO__KEY, s.eContainer(), s.getKey());
            case Section s -> once(s, FinsamPackage.Literals.SECTION__KEY, reportOf(s), s.getKey());
            case PrintedFigure f ->
                once(
                        f,
                        FinsamPackage.Literals.PRINTED_FIGURE__COLUMN,
                        f.eContainer(),
                        f.getStatement() + "/" + f.getLine() + "@" + f.getColumn());
            default -> {
                // nothing else has a key
            }
        }
    }

    private static EObject reportOf(Section section) {
        var owner = section.eContainer();
        while (owner instanceof Section) {
            owner = owner.eContainer();
        }
        return owner;
    }

    private void once(EObject element, EStructuralFeature feature, EObject scope, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return;
        }
        if (used.putIfAbsent(new Key(feature, scope, value), element) != null) {
            report(element, Kind.DUPLICATE, "duplicate", Names.of(feature), value, Names.path(element));
        }
    }

    private void report(EObject element, Kind kind, String key, Object... arguments) {
        violations.add(new Violation(element, kind, TEXTS.get(key, arguments)));
    }
}
