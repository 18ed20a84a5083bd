// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Records something of the e-signing of a report, such as the system used or the day it was completed. */
public final class SetSigning extends ModelCommand {
    private final AnnualReport report;
    private final EAttribute attribute;
    private final @Nullable Object value;

    private SetSigning(AnnualReport report, EAttribute attribute, @Nullable Object value) {
        super(
                report,
                text("setAttribute", Names.of(attribute), Names.of(FinsamPackage.eINSTANCE.getAnnualReport_Signing())));
        this.report = report;
        this.attribute = attribute;
        this.value = value;
    }

    /** {@code attribute} is one of the signing case, which is made if the report has none; null makes it absent. */
    public static SetSigning create(AnnualReport report, EAttribute attribute, @Nullable Object value) {
        return new SetSigning(report, attribute, value);
    }

    @Override
    protected @Nullable Text check() {
        var type = FinsamPackage.eINSTANCE.getSigningCase();
        var known = attribute.getEContainingClass() == type;
        if (!known || value != null && !attribute.getEAttributeType().isInstance(value)) {
            return text("refuse.value", Names.of(attribute));
        }
        var signing = report.getSigning();
        return first(
                outside(List.of(report)),
                Checks.when(
                        Objects.equals(signing == null ? null : signing.eGet(attribute), value), "refuse.unchanged"),
                signing == null ? null : Checks.period(signing, attribute, value));
    }

    @Override
    protected void change() {
        if (report.getSigning() == null) {
            report.setSigning(FinsamFactory.eINSTANCE.createSigningCase());
        }
        report.getSigning().eSet(attribute, value);
    }
}
