// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.table.Cell;
import se.finsam.core.text.Text;

/** What the change of a line item consists of: its subjects, or else its children, and those of an only child. */
final class Causes {
    /** The operating account that tells costs by cost unit and intervention. */
    private static final String OPERATION_COST = "operationCost";

    /**
     * A change in the unit of presentation.
     *
     * @param item code of the line item, or id of the line, that changed
     */
    record Change(String item, Text label, BigDecimal amount, Unit unit) {}

    private Causes() {}

    /** The changes between two years, in the order of the model; empty when nothing is told apart in both years. */
    static List<Change> of(Snapshot snapshot, String item, int from, int to) {
        var bySubject = bySubject(snapshot, item.equals("cost") ? OPERATION_COST : item, from, to);
        if (!bySubject.isEmpty()) {
            return bySubject;
        }
        var byChild = byChild(snapshot, item, from, to);
        var changed =
                byChild.stream().filter(change -> change.amount().signum() != 0).toList();
        return changed.size() == 1 ? of(snapshot, changed.getFirst().item(), from, to) : byChild;
    }

    /** The changes of lines that are about a subject each. */
    static List<Change> of(List<Line> bySubject, Unit unit, int from, int to) {
        return bySubject.stream()
                .filter(line -> line.unit() == unit)
                .filter(line -> line.value(from) instanceof Cell.Figure && line.value(to) instanceof Cell.Figure)
                .map(line -> new Change(
                        line.id(),
                        line.label(),
                        ((Cell.Figure) line.value(to)).exact().subtract(((Cell.Figure) line.value(from)).exact()),
                        unit))
                .toList();
    }

    private static List<Change> bySubject(Snapshot snapshot, String item, int from, int to) {
        var changes = new ArrayList<Change>();
        var unit = snapshot.presentationUnit();
        for (var subject : snapshot.subjects()) {
            var before = entered(snapshot, item, subject.key(), from);
            var after = entered(snapshot, item, subject.key(), to);
            if (before.isPresent() || after.isPresent()) {
                changes.add(new Change(
                        item,
                        Text.same(subject.shortName()),
                        after.orElse(BigDecimal.ZERO).subtract(before.orElse(BigDecimal.ZERO)),
                        unit));
            }
        }
        var told = List.of(from, to).stream().allMatch(year -> snapshot.subjects().stream()
                .anyMatch(
                        subject -> entered(snapshot, item, subject.key(), year).isPresent()));
        return told ? changes : List.of();
    }

    private static Optional<BigDecimal> entered(Snapshot snapshot, String item, String subject, int year) {
        return snapshot.item(item).isPresent()
                        && snapshot.entered(item, subject, year, FactKind.ACTUAL) instanceof Amount.Known known
                        && known.unit().isMoney()
                ? Optional.of(known.quantity().in(snapshot.presentationUnit()).value())
                : Optional.empty();
    }

    private static List<Change> byChild(Snapshot snapshot, String item, int from, int to) {
        var evaluator = new StatementEvaluator(snapshot);
        var changes = new ArrayList<Change>();
        var children = snapshot.item(item).map(found -> found.children()).orElse(List.of());
        for (var child : children) {
            var formula = new Formula.Item(child, null);
            if (evaluator.value(formula, from) instanceof Amount.Known before
                    && evaluator.value(formula, to) instanceof Amount.Known after
                    && before.unit().isMoney()
                    && after.unit().isMoney()) {
                var unit = snapshot.presentationUnit();
                var found = snapshot.item(child).orElseThrow();
                changes.add(new Change(
                        child,
                        new Text(found.name(), found.nameEn().isEmpty() ? found.name() : found.nameEn()),
                        after.quantity()
                                .in(unit)
                                .value()
                                .subtract(before.quantity().in(unit).value()),
                        unit));
            }
        }
        return changes;
    }
}
