// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.DataPoint;
import se.finsam.model.DataSeries;
import se.finsam.model.FinsamFactory;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Sets or removes the value of a data series in a year; the values stay in the order of the years. */
public final class SetDataPoint extends ModelCommand {
    private final DataSeries series;
    private final int year;
    private final @Nullable BigDecimal value;

    private SetDataPoint(DataSeries series, int year, @Nullable BigDecimal value) {
        super(series, text(value == null ? "removePoint" : "setPoint", Names.of(series), year));
        this.series = series;
        this.year = year;
        this.value = value;
    }

    /** {@code value} is in the unit of the series; null removes the value of the year. */
    public static SetDataPoint create(DataSeries series, int year, @Nullable BigDecimal value) {
        return new SetDataPoint(series, year, value);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(List.of(series)),
                Checks.when(
                        Objects.equals(present().map(DataPoint::getValue).orElse(null), value), "refuse.unchanged"));
    }

    private Optional<DataPoint> present() {
        return series.getPoints().stream()
                .filter(point -> point.getYear() == year)
                .findFirst();
    }

    @Override
    protected void change() {
        if (value == null) {
            present().ifPresent(series.getPoints()::remove);
        } else {
            present().orElseGet(this::add).setValue(value);
        }
    }

    private DataPoint add() {
        var point = FinsamFactory.eINSTANCE.createDataPoint();
        point.setYear(year);
        var earlier = series.getPoints().stream()
                .filter(other -> other.getYear() < year)
                .count();
        series.getPoints().add((int) earlier, point);
        return point;
    }
}
