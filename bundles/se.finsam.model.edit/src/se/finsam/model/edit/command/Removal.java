// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/**
 * Removes an element with everything in it. What cannot be without it (a figure on a line, an appointment of a person)
 * makes the removal refused; references that can be empty are emptied.
 */
abstract class Removal extends ModelCommand {
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    /** References without which a figure would mean something else. */
    private static final Set<EReference> BINDING = Set.of(
            P.getFact_Subject(),
            P.getFact_Version(),
            P.getFact_Plan(),
            P.getScenario_Base(),
            P.getProlongIntervention_Intervention(),
            P.getStartIntervention_Intervention(),
            P.getChangeContribution_Member(),
            P.getIndexation_Subject());

    private final EObject element;

    Removal(EObject element, Text title) {
        super(element, title);
        this.element = element;
    }

    @Override
    protected @Nullable Text check() {
        if (element.eContainer() == null) {
            return text("refuse.outside", Names.of(element));
        }
        var binding =
                users().filter(use -> isBinding(use.getEStructuralFeature())).toList();
        return first(
                outside(List.of(element)),
                binding.isEmpty()
                        ? null
                        : text(
                                "refuse.used",
                                binding.size(),
                                Names.path(binding.getFirst().getEObject())));
    }

    private static boolean isBinding(EStructuralFeature feature) {
        return feature.isRequired() || BINDING.contains(feature);
    }

    /** References from outside the element to it or to something in it. */
    private Stream<EStructuralFeature.Setting> users() {
        var parts = Checks.elements(element).toList();
        return EcoreUtil.UsageCrossReferencer.findAll(parts, association()).values().stream()
                .flatMap(Collection::stream)
                .filter(use -> !EcoreUtil.isAncestor(element, use.getEObject()));
    }

    @Override
    protected void change() {
        var parts = new HashSet<>(Checks.elements(element).toList());
        for (var use : users().toList()) {
            if (use.get(false) instanceof List<?> list) {
                list.removeIf(parts::contains);
            } else {
                use.unset();
            }
        }
        EcoreUtil.remove(element);
    }
}
