// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.HashSet;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Scenario;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Makes one reference of one element lead to other elements of the association, or to none. */
public final class SetReference extends ModelCommand {
    private final EObject element;
    private final EReference reference;
    private final List<EObject> targets;

    private SetReference(EObject element, EReference reference, List<? extends EObject> targets) {
        super(element, text("setAttribute", Names.of(reference), Names.of(element)));
        this.element = element;
        this.reference = reference;
        this.targets = List.copyOf(targets);
    }

    /** {@code targets} holds at most one element unless the reference is to several. */
    public static SetReference create(EObject element, EReference reference, List<? extends EObject> targets) {
        return new SetReference(element, reference, targets);
    }

    @Override
    protected @Nullable Text check() {
        var known = element.eClass().getEAllReferences().contains(reference) && !reference.isContainment();
        var fits = targets.stream().allMatch(reference.getEReferenceType()::isInstance)
                && (reference.isMany() || targets.size() <= 1)
                && new HashSet<>(targets).size() == targets.size()
                && !targets.contains(element);
        if (!known || !fits) {
            return text("refuse.value", Names.of(reference));
        }
        return first(
                outside(List.of(element)),
                outside(targets),
                element instanceof Scenario scenario && reference == FinsamPackage.eINSTANCE.getScenario_Base()
                        ? ScenarioChecks.base(scenario, targets.isEmpty() ? null : (Scenario) targets.getFirst())
                        : null,
                Checks.when(targets.isEmpty() && reference.isRequired(), "refuse.missing", Names.of(reference)),
                Checks.when(targets.equals(present()), "refuse.unchanged"));
    }

    private List<?> present() {
        var value = element.eGet(reference);
        if (value instanceof List<?> list) {
            return List.copyOf(list);
        }
        return value == null ? List.of() : List.of(value);
    }

    @Override
    protected void change() {
        element.eSet(reference, reference.isMany() ? targets : targets.isEmpty() ? null : targets.getFirst());
    }
}
