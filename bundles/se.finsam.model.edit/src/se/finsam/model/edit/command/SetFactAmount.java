// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;

/** Sets one figure: makes it when there is none, and removes it when the amount is null. */
public final class SetFactAmount extends ModelCommand {
    private final FactKey key;
    private final @Nullable BigDecimal amount;
    private final Unit unit;
    private final Provenance provenance;

    private SetFactAmount(
            Association association, FactKey key, @Nullable BigDecimal amount, Unit unit, Provenance provenance) {
        super(association, text(amount == null ? "removeFact" : "setFact", key.name()));
        this.key = key;
        this.amount = amount;
        this.unit = unit;
        this.provenance = provenance;
    }

    /** Refuses years, decisions and plans that do not go together, and money finer than one öre. */
    public static SetFactAmount create(
            Association association, FactKey key, @Nullable BigDecimal amount, Unit unit, Provenance provenance) {
        return new SetFactAmount(association, key, amount, unit, provenance);
    }

    @Override
    protected @Nullable Text check() {
        var index = new FactIndex(association());
        var present = index.find(key);
        return first(
                outside(key.elements()),
                Facts.check(index, key, amount, unit),
                Checks.when(amount == null && present.isEmpty(), "refuse.unchanged"),
                Checks.when(
                        present.isPresent()
                                && present.get().getAmount().equals(amount)
                                && present.get().getUnit() == unit,
                        "refuse.unchanged"));
    }

    @Override
    protected void change() {
        if (amount == null) {
            new FactIndex(association()).find(key).ifPresent(EcoreUtil::remove);
            return;
        }
        var fact = new FactIndex(association()).demand(key);
        fact.setAmount(amount);
        fact.setUnit(unit);
        provenance.put(fact);
    }
}
