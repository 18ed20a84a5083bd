// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Direction;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Goal;
import se.finsam.model.Measure;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Adds a measure (mätpunkt) to a goal. */
public final class AddMeasure extends ModelCommand {
    private final Goal goal;
    private final Measure measure = FinsamFactory.eINSTANCE.createMeasure();

    private AddMeasure(
            Goal goal, String code, String name, @Nullable BigDecimal target, Unit unit, Direction direction) {
        super(goal, text("add", Names.of(FinsamPackage.eINSTANCE.getMeasure()), name));
        this.goal = goal;
        measure.setCode(code);
        measure.setName(name);
        measure.setTarget(target);
        measure.setUnit(unit);
        measure.setDirection(direction);
    }

    /**
     * {@code code} is the word by which prose refers to the measure; {@code target} is absent when the goal has no
     * number.
     */
    public static AddMeasure create(
            Goal goal, String code, String name, @Nullable BigDecimal target, Unit unit, Direction direction) {
        return new AddMeasure(goal, code, name, target, unit, direction);
    }

    @Override
    protected @Nullable Text check() {
        var p = FinsamPackage.eINSTANCE;
        return first(
                outside(List.of(goal)),
                Checks.filled(p.getMeasure_Code(), measure.getCode()),
                Checks.filled(p.getNamed_Name(), measure.getName()),
                Checks.free(association(), p.getMeasure_Code(), measure.getCode(), measure));
    }

    @Override
    protected void change() {
        goal.getMeasures().add(measure);
    }
}
