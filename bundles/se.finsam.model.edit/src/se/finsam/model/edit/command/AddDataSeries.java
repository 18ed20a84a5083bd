// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.DataSeries;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Adds a series of numbers by year, such as a price index. */
public final class AddDataSeries extends ModelCommand {
    private final DataSeries series = FinsamFactory.eINSTANCE.createDataSeries();

    private AddDataSeries(Association association, String code, String name, Unit unit, @Nullable String source) {
        super(association, text("add", Names.of(FinsamPackage.eINSTANCE.getDataSeries()), name));
        series.setCode(code);
        series.setName(name);
        series.setUnit(unit);
        series.setSource(source);
    }

    /** {@code code} is the word by which comparisons ask for the series; {@code source} tells where it is from. */
    public static AddDataSeries create(
            Association association, String code, String name, Unit unit, @Nullable String source) {
        return new AddDataSeries(association, code, name, unit, source);
    }

    @Override
    protected @Nullable Text check() {
        var p = FinsamPackage.eINSTANCE;
        return first(
                Checks.filled(p.getDataSeries_Code(), series.getCode()),
                Checks.filled(p.getNamed_Name(), series.getName()),
                Checks.free(association(), p.getDataSeries_Code(), series.getCode(), series));
    }

    @Override
    protected void change() {
        association().getDataSeries().add(series);
    }
}
