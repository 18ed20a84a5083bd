// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FactKind;
import se.finsam.model.Nature;
import se.finsam.model.Unit;

/** What the commands that set figures refuse. */
final class Facts {
    private Facts() {}

    /** A refusal if a figure with this key cannot be. */
    static @Nullable Text check(FactIndex index, FactKey key, @Nullable BigDecimal amount, Unit unit) {
        if (!index.hasYear(key.year())) {
            return ModelText.of("refuse.noYear", key.year());
        }
        var isBudget = key.kind() == FactKind.BUDGET;
        var isPlan = key.kind() == FactKind.PLAN;
        if (isBudget != (key.version() != null) || isPlan != (key.plan() != null)) {
            return ModelText.of("refuse.versionOrPlan");
        }
        if (key.version() != null && key.version().getYear() != key.year()) {
            return ModelText.of("refuse.versionYear", key.version().getYear());
        }
        var plan = key.plan();
        if (plan != null && (key.year() < plan.getFirstYear() || key.year() > plan.getLastYear())) {
            return ModelText.of("refuse.planYear", plan.getFirstYear(), plan.getLastYear());
        }
        return amount == null ? null : checkUnit(key, amount, unit);
    }

    private static @Nullable Text checkUnit(FactKey key, BigDecimal amount, Unit unit) {
        var decimals =
                switch (unit) {
                    case KR -> 2;
                    case TKR -> 5;
                    case MKR -> 8;
                    case PERCENT, PERSONS, COUNT -> -1;
                };
        if (decimals < 0) {
            return Checks.when(key.item().getNature() != Nature.STATISTIC, "refuse.notMoney");
        }
        return Checks.when(amount.stripTrailingZeros().scale() > decimals, "refuse.finerThanOre", amount);
    }
}
