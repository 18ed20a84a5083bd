// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Annex;
import se.finsam.model.AnnualReport;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Intervention;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Adds an annex to a report, with the next number. */
public final class AddAnnex extends ModelCommand {
    private final AnnualReport report;
    private final @Nullable Intervention intervention;
    private final Annex annex = FinsamFactory.eINSTANCE.createAnnex();

    private AddAnnex(AnnualReport report, String name, @Nullable Intervention intervention) {
        super(report, text("add", Names.of(FinsamPackage.eINSTANCE.getAnnex()), name));
        this.report = report;
        this.intervention = intervention;
        annex.setName(name);
    }

    /** {@code intervention} is the one that the annex reports on, if any. */
    public static AddAnnex create(AnnualReport report, String name, @Nullable Intervention intervention) {
        return new AddAnnex(report, name, intervention);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(Arrays.asList(report, intervention)),
                Checks.filled(FinsamPackage.eINSTANCE.getNamed_Name(), annex.getName()));
    }

    @Override
    protected void change() {
        var last = report.getAnnexes().stream().mapToInt(Annex::getNumber).max().orElse(0);
        annex.setNumber(last + 1);
        annex.setIntervention(intervention);
        report.getAnnexes().add(annex);
    }
}
