// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.Fact;
import se.finsam.model.Plan;
import se.finsam.model.PlanStatus;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.FactKey;
import se.finsam.model.edit.command.PasteFacts;
import se.finsam.model.edit.command.Provenance;
import se.finsam.model.edit.command.SetPlanAmount;
import se.finsam.model.text.Texts;
import se.finsam.ui.grid.GridEdits;

/**
 * Typing into the lines of the plan: a cell that shows one planned figure, or none on a line that is planned in another year.
 */
final class PlanEdits implements GridEdits {
    private static final Texts TEXTS = Texts.of(PlanEdits.class);

    private final Plan plan;
    private final Table table;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Function<ModelCommand, @Nullable Text> execute;

    /**
     * Edits of a table of the lines of a plan.
     *
     * @param execute executes a command and says why it could not
     */
    PlanEdits(Plan plan, Table table, Function<ModelCommand, @Nullable Text> execute) {
        this.plan = plan;
        this.table = table;
        this.execute = execute;
        var association = (Association) Objects.requireNonNull(plan.eContainer());
        association.getYears().stream()
                .flatMap(year -> year.getFacts().stream())
                .filter(fact -> fact.getPlan() == plan)
                .forEach(fact -> facts.put(fact.getId(), fact));
    }

    @Override
    public @Nullable Text refusal(Row row, Column column) {
        if (row.kind() != Row.Kind.ITEM) {
            return TEXTS.get("refuse.computed");
        }
        var own = shown(row, column);
        if (own.size() > 1) {
            return TEXTS.get("refuse.several", own.size());
        }
        return key(row, column) == null ? TEXTS.get("refuse.computed") : null;
    }

    private List<String> shown(Row row, Column column) {
        return table.cell(row.id(), column.id())
                .flatMap(cell -> cell.figure())
                .map(figure -> figure.facts())
                .orElse(List.of());
    }

    /** What is planned on the line: the key of the only figure of each year, if they are all about the same. */
    private @Nullable FactKey key(Row row, Column column) {
        var keys = table.columns().stream()
                .flatMap(each -> shown(row, each).stream())
                .map(facts::get)
                .filter(Objects::nonNull)
                .map(fact -> FactKey.plan(fact.getItem(), fact.getSubject(), column.year(), plan))
                .distinct()
                .toList();
        return keys.size() == 1 ? keys.getFirst() : null;
    }

    @Override
    public @Nullable Text apply(List<Change> changes) {
        if (changes.size() == 1 && changes.getFirst().value() != null) {
            return single(changes.getFirst(), changes.getFirst().value());
        }
        var entries = new ArrayList<PasteFacts.Entry>();
        for (var change : changes) {
            var key = key(change.row(), change.column());
            if (key == null) {
                return TEXTS.get("refuse.computed");
            }
            entries.add(new PasteFacts.Entry(key, change.value()));
        }
        var association = (Association) Objects.requireNonNull(plan.eContainer());
        return execute.apply(PasteFacts.create(
                association, entries, Unit.valueOf(table.unit().name()), Provenance.TYPED));
    }

    private @Nullable Text single(Change change, BigDecimal value) {
        var key = key(change.row(), change.column());
        if (key == null) {
            return TEXTS.get("refuse.computed");
        }
        var present = shown(change.row(), change.column()).stream()
                .map(facts::get)
                .filter(Objects::nonNull)
                .findFirst();
        var unit = present.map(Fact::getUnit).orElse(Unit.valueOf(table.unit().name()));
        var amount = new Quantity(value, table.unit())
                .in(se.finsam.core.snapshot.Unit.valueOf(unit.name()))
                .value();
        var status = present.map(Fact::getStatus).orElse(PlanStatus.PLANNED);
        return execute.apply(SetPlanAmount.create(plan, key.item(), key.subject(), key.year(), amount, unit, status));
    }
}
