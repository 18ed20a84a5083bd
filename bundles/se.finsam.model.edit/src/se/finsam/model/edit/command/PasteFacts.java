// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;

/** Sets a block of figures at once, as one undo step. */
public final class PasteFacts extends ModelCommand {
    /**
     * One cell of the block.
     *
     * @param amount null clears the cell
     */
    public record Entry(FactKey key, @Nullable BigDecimal amount) {}

    private final List<Entry> entries;
    private final Unit unit;
    private final Provenance provenance;

    private PasteFacts(Association association, List<Entry> entries, Unit unit, Provenance provenance) {
        super(association, text("pasteFacts", entries.size()));
        this.entries = List.copyOf(entries);
        this.unit = unit;
        this.provenance = provenance;
    }

    /** All cells have the same unit and come from the same place; one that cannot be set refuses the whole block. */
    public static PasteFacts create(Association association, List<Entry> entries, Unit unit, Provenance provenance) {
        return new PasteFacts(association, entries, unit, provenance);
    }

    @Override
    protected @Nullable Text check() {
        var index = new FactIndex(association());
        var keys = new HashSet<FactKey>();
        for (var entry : entries) {
            var refusal = first(
                    outside(entry.key().elements()),
                    Facts.check(index, entry.key(), entry.amount(), unit),
                    Checks.when(
                            !keys.add(entry.key()),
                            "refuse.cellTwice",
                            entry.key().name()));
            if (refusal != null) {
                return text("refuse.cell", entry.key().name(), refusal);
            }
        }
        return Checks.when(entries.stream().noneMatch(entry -> changes(index, entry)), "refuse.unchanged");
    }

    private boolean changes(FactIndex index, Entry entry) {
        var present = index.find(entry.key());
        return entry.amount() == null
                ? present.isPresent()
                : present.isEmpty()
                        || !present.get().getAmount().equals(entry.amount())
                        || present.get().getUnit() != unit;
    }

    @Override
    protected void change() {
        var index = new FactIndex(association());
        for (var entry : entries) {
            if (!changes(index, entry)) {
                continue;
            }
            if (entry.amount() == null) {
                index.find(entry.key()).ifPresent(EcoreUtil::remove);
            } else {
                var fact = index.demand(entry.key());
                fact.setAmount(entry.amount());
                fact.setUnit(unit);
                provenance.put(fact);
            }
        }
    }
}
