// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.FiscalYear;
import se.finsam.model.GenderSplit;
import se.finsam.model.InterventionYear;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Sets the participants by gender of an intervention in a year, or of all interventions of a fiscal year. */
public final class SetGenderSplit extends ModelCommand {
    private final EObject owner;
    private final EReference reference;
    private final GenderSplit split = FinsamFactory.eINSTANCE.createGenderSplit();

    private SetGenderSplit(
            EObject owner, EReference reference, BigDecimal women, BigDecimal men, BigDecimal nonBinary, Unit unit) {
        super(owner, text("setAttribute", Names.of(reference), Names.of(owner)));
        this.owner = owner;
        this.reference = reference;
        split.setWomen(women);
        split.setMen(men);
        split.setNonBinary(nonBinary);
        split.setUnit(unit);
    }

    /** Counts (persons) or percent; shares must make a whole, give or take one for rounding. */
    public static SetGenderSplit create(
            InterventionYear year, BigDecimal women, BigDecimal men, BigDecimal nonBinary, Unit unit) {
        var reference = FinsamPackage.eINSTANCE.getInterventionYear_GenderSplit();
        return new SetGenderSplit(year, reference, women, men, nonBinary, unit);
    }

    /** The same for all interventions of a fiscal year. */
    public static SetGenderSplit create(
            FiscalYear year, BigDecimal women, BigDecimal men, BigDecimal nonBinary, Unit unit) {
        var reference = FinsamPackage.eINSTANCE.getFiscalYear_GenderSplit();
        return new SetGenderSplit(year, reference, women, men, nonBinary, unit);
    }

    @Override
    protected @Nullable Text check() {
        var parts = List.of(split.getWomen(), split.getMen(), split.getNonBinary());
        var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var whole = sum.subtract(new BigDecimal(100)).abs().compareTo(BigDecimal.ONE) <= 0;
        var counts = split.getUnit() == Unit.PERSONS || split.getUnit() == Unit.COUNT;
        return first(
                outside(List.of(owner)),
                Checks.when(parts.stream().anyMatch(part -> part.signum() < 0), "refuse.negative"),
                Checks.when(!counts && split.getUnit() != Unit.PERCENT, "refuse.value", Names.of(reference)),
                Checks.when(!counts && !whole, "refuse.notWhole", sum));
    }

    @Override
    protected void change() {
        owner.eSet(reference, split);
    }
}
