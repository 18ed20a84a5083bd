// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.util.ArrayList;
import java.util.List;
import se.finsam.api.CheckInput;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.ui.editors.overview.YearStatus.Group;
import se.finsam.ui.editors.overview.YearStatus.Item;
import se.finsam.ui.editors.overview.YearStatus.State;

/** Whether the figures of the statements are entered. */
final class AccountsChecklist {
    private final YearStatusInput input;
    private final CheckInput statements;

    AccountsChecklist(YearStatusInput input) {
        this.input = input;
        statements = input.checkInput();
    }

    Group group() {
        var items = new ArrayList<Item>();
        var notes = new ArrayList<Table>();
        for (var template : statements.statements()) {
            if (template.years().isPlan()) {
                continue;
            }
            var table = statements.table(template);
            if (template.purpose() == StatementTemplate.Purpose.NOTE) {
                notes.add(table);
            } else {
                items.add(statement(table));
            }
        }
        if (!notes.isEmpty()) {
            items.add(notes(notes));
        }
        items.add(budget());
        return new Group(YearStatusInput.text("group.accounts"), items);
    }

    private Item statement(Table table) {
        var rows = rows(table);
        var missing = missing(table);
        var state = Missing.state(rows.size(), missing);
        return new Item(
                table.id(),
                state,
                table.title(),
                state == State.MISSING ? none() : Missing.of("count.rows", rows.size(), missing),
                YearStatusInput.to(Location.statement(table)));
    }

    private Item notes(List<Table> notes) {
        var incomplete =
                notes.stream().filter(table -> !missing(table).isEmpty()).toList();
        var state = incomplete.isEmpty()
                ? State.DONE
                : notes.stream().allMatch(table -> statement(table).state() == State.MISSING)
                        ? State.MISSING
                        : State.INCOMPLETE;
        var titles = incomplete.stream().map(Table::title).toList();
        return YearStatusInput.item(
                "notes",
                state,
                state == State.MISSING ? none() : Missing.of("count.notes", notes.size(), titles),
                YearStatusInput.to(Location.statement((incomplete.isEmpty() ? notes : incomplete).getFirst())));
    }

    private Text none() {
        return YearStatusInput.text("accounts.none", input.year());
    }

    private static List<Row> rows(Table table) {
        return table.rows().stream().filter(row -> row.kind() == Row.Kind.ITEM).toList();
    }

    /** Labels of the rows of which some figure of the year is not known. */
    private List<Text> missing(Table table) {
        return rows(table).stream()
                .filter(row -> {
                    for (var i = 0; i < row.cells().size(); i++) {
                        if (table.columns().get(i).year() == input.year()
                                && row.cells().get(i) instanceof Cell.Unknown) {
                            return true;
                        }
                    }
                    return false;
                })
                .map(Row::label)
                .toList();
    }

    private Item budget() {
        var year = input.year();
        var operations = statements.statements(StatementTemplate.Role.OPERATIONS).stream()
                .map(template -> YearStatusInput.to(Location.statement(statements.table(template))))
                .findFirst()
                .orElse(YearStatusInput.toPage("budget"));
        if (!input.snapshot().yearsWith(FactKind.BUDGET).contains(year)) {
            return YearStatusInput.item("budget", State.MISSING, YearStatusInput.text("budget.none", year), operations);
        }
        var decided = Budgets.decided(input.snapshot(), year);
        return YearStatusInput.item(
                "budget",
                decided.isPresent() ? State.DONE : State.INCOMPLETE,
                decided.map(day -> YearStatusInput.text("budget.decided", day))
                        .orElse(YearStatusInput.text("budget.undated")),
                operations);
    }
}
