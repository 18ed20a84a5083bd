// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.Fact;
import se.finsam.model.Plan;
import se.finsam.model.PlanStatus;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.FactKey;
import se.finsam.model.edit.command.PasteFacts;
import se.finsam.model.edit.command.Provenance;
import se.finsam.model.edit.command.SetFactAmount;
import se.finsam.model.edit.command.SetPlanAmount;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.CommandTarget;
import se.finsam.ui.grid.GridEdits;

/** The amounts of the decisions on the budget of a year, or of a plan, as a table that is typed into. */
final class AmountGrid implements GridEdits {
    private static final Texts TEXTS = Texts.of(AmountGrid.class);
    private static final String ACTUAL = "actual";

    private final Association association;
    private final Unit unit;
    private final CommandTarget target;
    private final List<AmountSlot> slots;
    private final Map<FactKey, Fact> facts = new HashMap<>();
    private final Map<String, AmountLine> lines = new HashMap<>();
    private final Table table;

    private AmountGrid(
            Association association, Snapshot snapshot, CommandTarget target, Text title, List<AmountSlot> slots) {
        this.association = association;
        this.target = target;
        this.slots = slots;
        unit = snapshot.presentationUnit();
        read();
        var isBudget = !slots.isEmpty() && slots.getFirst().version() != null;
        table = table(title, isBudget ? snapshot : null);
    }

    /** The decisions on the budget of a year, beside the outturn of the year. */
    static AmountGrid budget(Association association, Snapshot snapshot, CommandTarget target, int year) {
        return new AmountGrid(
                association, snapshot, target, TEXTS.get("budget", year), AmountSlot.budget(association, year));
    }

    /** The years of a plan. */
    static AmountGrid plan(Association association, Snapshot snapshot, CommandTarget target, Plan plan) {
        return new AmountGrid(association, snapshot, target, Text.same(plan.getName()), AmountSlot.plan(plan));
    }

    private void read() {
        for (var year : association.getYears()) {
            for (var fact : year.getFacts()) {
                for (var slot : slots) {
                    if (slot.year() == year.getYear()
                            && (slot.version() == null
                                    ? fact.getPlan() == slot.plan()
                                    : fact.getVersion() == slot.version())) {
                        facts.putIfAbsent(slot.key(fact.getItem(), fact.getSubject()), fact);
                    }
                }
            }
        }
    }

    /** What is shown. */
    Table table() {
        return table;
    }

    private Table table(Text title, @Nullable Snapshot outturn) {
        var columns = new ArrayList<Column>();
        slots.forEach(slot -> columns.add(new Column(slot.id(), slot.header(), null, slot.year(), "value", unit)));
        if (outturn != null) {
            columns.add(new Column(
                    ACTUAL, TEXTS.get("outturn"), null, slots.getFirst().year(), ACTUAL, unit));
        }
        var rows = new ArrayList<Row>();
        if (!slots.isEmpty()) {
            var all = AmountLine.of(
                    association,
                    facts.values(),
                    slots.getFirst().year(),
                    slots.getLast().year());
            part(rows, all.stream().filter(AmountLine::isIncome).toList(), "income", outturn);
            part(rows, all.stream().filter(line -> !line.isIncome()).toList(), "cost", outturn);
        }
        var note = new Text(
                "Belopp i " + FigureFormat.of(Language.SV).unit(unit),
                FigureFormat.of(Language.EN).unit(unit));
        return new Table("amounts", title, note, unit, columns, rows, List.of());
    }

    /** A heading, lines and their sum. */
    private void part(List<Row> rows, List<AmountLine> part, String id, @Nullable Snapshot outturn) {
        if (part.isEmpty()) {
            return;
        }
        var columns = slots.size() + (outturn == null ? 0 : 1);
        rows.add(row(id, Row.Kind.HEADING, 0, TEXTS.get(id), Collections.nCopies(columns, Cell.Blank.EMPTY)));
        var sums = new BigDecimal[columns];
        for (var line : part) {
            lines.put(line.id(), line);
            var cells = new ArrayList<Cell>();
            slots.forEach(slot -> cells.add(cell(slot, line)));
            if (outturn != null) {
                cells.add(outturn(outturn, line));
            }
            for (var i = 0; i < columns; i++) {
                var at = i;
                cells.get(i)
                        .figure()
                        .ifPresent(
                                figure -> sums[at] = sums[at] == null ? figure.exact() : sums[at].add(figure.exact()));
            }
            rows.add(row(line.id(), Row.Kind.ITEM, 1, line.label(), cells));
        }
        var totals = new ArrayList<Cell>();
        for (var sum : sums) {
            totals.add(sum == null ? Cell.Blank.EMPTY : figure(sum, Evidence.NONE));
        }
        rows.add(row(id + ".sum", Row.Kind.SUBTOTAL, 0, TEXTS.get(id + ".sum"), totals));
    }

    private static Row row(String id, Row.Kind kind, int level, Text label, List<? extends Cell> cells) {
        return new Row(id, kind, level, label, "", id, null, List.copyOf(cells));
    }

    private Cell cell(AmountSlot slot, AmountLine line) {
        var fact = facts.get(slot.key(line.item(), line.subject()));
        if (fact == null) {
            return Cell.Blank.EMPTY;
        }
        var own = new Quantity(fact.getAmount(), Unit.valueOf(fact.getUnit().name()));
        return figure(own.in(unit).value(), new Evidence(Origin.TYPED, List.of(fact.getId()), List.of()));
    }

    private Cell outturn(Snapshot snapshot, AmountLine line) {
        var subject = line.subject() == null ? null : line.subject().getKey();
        var amount = snapshot.entered(
                line.item().getCode(), subject, slots.getFirst().year(), FactKind.ACTUAL);
        return amount instanceof Amount.Known known && known.unit().isMoney()
                ? figure(known.quantity().in(unit).value(), known.evidence())
                : Cell.Blank.EMPTY;
    }

    private Cell figure(BigDecimal value, Evidence evidence) {
        return Cell.Figure.of(value, unit, Display.WHOLE, evidence);
    }

    private Optional<AmountSlot> slot(Column column) {
        return slots.stream().filter(slot -> slot.id().equals(column.id())).findFirst();
    }

    private Optional<FactKey> key(Row row, Column column) {
        return Optional.ofNullable(lines.get(row.id()))
                .flatMap(line -> slot(column).map(slot -> slot.key(line.item(), line.subject())));
    }

    @Override
    public @Nullable Text refusal(Row row, Column column) {
        if (column.id().equals(ACTUAL)) {
            return TEXTS.get("refuse.outturn");
        }
        return key(row, column).isEmpty() ? TEXTS.get("refuse.sum") : null;
    }

    @Override
    public @Nullable Text apply(List<Change> changes) {
        var entries = new ArrayList<PasteFacts.Entry>();
        for (var change : changes) {
            var key = key(change.row(), change.column());
            if (key.isEmpty()) {
                return TEXTS.get("refuse.sum");
            }
            entries.add(new PasteFacts.Entry(key.get(), change.value()));
        }
        return target.execute(
                entries.size() == 1
                        ? single(entries.getFirst())
                        : PasteFacts.create(association, entries, modelUnit(unit), Provenance.TYPED));
    }

    /** An amount keeps the unit that it was entered in, and in a plan how firm it is. */
    private ModelCommand single(PasteFacts.Entry entry) {
        var key = entry.key();
        var present = facts.get(key);
        var own = present == null ? modelUnit(unit) : present.getUnit();
        if (entry.amount() == null) {
            return SetFactAmount.create(association, key, null, own, Provenance.TYPED);
        }
        var amount =
                new Quantity(entry.amount(), unit).in(Unit.valueOf(own.name())).value();
        var plan = key.plan();
        return plan == null
                ? SetFactAmount.create(association, key, amount, own, Provenance.TYPED)
                : SetPlanAmount.create(
                        plan,
                        key.item(),
                        key.subject(),
                        key.year(),
                        amount,
                        own,
                        present == null ? PlanStatus.PLANNED : present.getStatus());
    }

    private static se.finsam.model.Unit modelUnit(Unit unit) {
        return se.finsam.model.Unit.valueOf(unit.name());
    }

    /** How firm a planned amount is; nothing for a cell that is not one. */
    Optional<PlanStatus> status(Row row, Column column) {
        return key(row, column)
                .filter(key -> key.plan() != null)
                .map(facts::get)
                .map(Fact::getStatus);
    }

    /**
     * Says how firm a planned amount is.
     *
     * @return why that could not be said; null when it was
     */
    @Nullable
    Text setStatus(Row row, Column column, PlanStatus status) {
        var key = key(row, column).orElseThrow();
        var fact = facts.get(key);
        var plan = key.plan();
        return fact == null || plan == null
                ? TEXTS.get("refuse.sum")
                : target.execute(SetPlanAmount.create(
                        plan, key.item(), key.subject(), key.year(), fact.getAmount(), fact.getUnit(), status));
    }
}
