// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.GoalArea;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Adds a goal area (målområde) of the plan of operations. */
public final class AddGoalArea extends ModelCommand {
    private final GoalArea area = FinsamFactory.eINSTANCE.createGoalArea();

    private AddGoalArea(Association association, String code, String name) {
        super(association, text("add", Names.of(FinsamPackage.eINSTANCE.getGoalArea()), name));
        area.setCode(code);
        area.setName(name);
    }

    /** {@code code} is used by no other goal area. */
    public static AddGoalArea create(Association association, String code, String name) {
        return new AddGoalArea(association, code, name);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                Checks.filled(FinsamPackage.eINSTANCE.getNamed_Name(), area.getName()),
                Checks.free(association(), FinsamPackage.eINSTANCE.getGoalArea_Code(), area.getCode(), area));
    }

    @Override
    protected void change() {
        association().getGoalAreas().add(area);
    }
}
