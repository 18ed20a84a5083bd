// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Goal;
import se.finsam.model.GoalArea;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Adds a goal to a goal area. */
public final class AddGoal extends ModelCommand {
    private final GoalArea area;
    private final Goal goal = FinsamFactory.eINSTANCE.createGoal();

    private AddGoal(GoalArea area, @Nullable String code, String name) {
        super(area, text("add", Names.of(FinsamPackage.eINSTANCE.getGoal()), name));
        this.area = area;
        goal.setCode(code);
        goal.setName(name);
    }

    /** {@code name} is the wording of the goal. */
    public static AddGoal create(GoalArea area, @Nullable String code, String name) {
        return new AddGoal(area, code, name);
    }

    @Override
    protected @Nullable Text check() {
        return first(outside(List.of(area)), Checks.filled(FinsamPackage.eINSTANCE.getNamed_Name(), goal.getName()));
    }

    @Override
    protected void change() {
        area.getGoals().add(goal);
    }
}
