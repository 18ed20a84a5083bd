// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.statements;

import java.util.Optional;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplate.SignConvention;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.LineItem;
import se.finsam.model.edit.command.FactKey;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.text.Texts;

/**
 * Which fact a cell of a statement is, if it is one: its formula is a line item, perhaps with its sign turned, and nothing
 * beneath the item has figures of its own.
 */
final class CellBindings {
    private static final Texts TEXTS = Texts.of(CellBindings.class);

    private final AssociationQuery query;
    private final Snapshot snapshot;
    private final StatementTemplate template;

    /** What a cell is. */
    sealed interface Binding {
        /**
         * A fact.
         *
         * @param sign -1 where the statement shows the opposite of what is entered
         */
        record Bound(FactKey key, int sign) implements Binding {}

        /** A cell that is computed, and why it is. */
        record Computed(Text reason) implements Binding {}
    }

    CellBindings(Association association, Snapshot snapshot, StatementTemplate template) {
        query = new AssociationQuery(association);
        this.snapshot = snapshot;
        this.template = template;
    }

    Binding of(Row row, Column column) {
        var line = template.line(row.line());
        var formula = line.flatMap(found -> template.formula(found, column.measure()));
        if (formula.isEmpty()) {
            return computed("computed.none");
        }
        if (row.isSum()) {
            return computed("computed.sum");
        }
        var leaf = leaf(formula.get(), 1);
        if (leaf.isEmpty()) {
            return computed("computed.formula");
        }
        return bind(leaf.get(), row, column);
    }

    private record Leaf(Formula.Item item, int sign) {}

    private static Optional<Leaf> leaf(Formula formula, int sign) {
        return switch (formula) {
            case Formula.Item item -> Optional.of(new Leaf(item, sign));
            case Formula.Part part -> leaf(part.operand(), sign);
            case Formula.Negation negation -> leaf(negation.operand(), -sign);
            default -> Optional.empty();
        };
    }

    private Binding bind(Leaf leaf, Row row, Column column) {
        var item = query.lineItem(leaf.item().code());
        if (item.isEmpty()) {
            return computed("computed.formula");
        }
        var subjectKey = Formula.Item.THE_SUBJECT.equals(leaf.item().subject())
                ? row.subject()
                : leaf.item().subject();
        var subject = subjectKey == null ? null : query.subject(subjectKey).orElse(null);
        if (subjectKey != null && subject == null) {
            return computed("computed.formula");
        }
        if (query.year(column.year()).isEmpty()) {
            return computed("computed.noYear");
        }
        if (snapshot.hasFactBelow(item.get().getCode(), subjectKey, column.year(), FactKind.ACTUAL)) {
            return computed(subject == null ? "computed.detail" : "computed.children");
        }
        return new Binding.Bound(
                FactKey.actual(item.get(), subject, column.year()), leaf.sign() * shownSign(item.get()));
    }

    private int shownSign(LineItem item) {
        var nature = snapshot.item(item.getCode()).orElseThrow().nature();
        return template.signs() == SignConvention.RESULT && nature == Nature.EXPENSE ? -1 : 1;
    }

    private static Binding computed(String key) {
        return new Binding.Computed(TEXTS.get(key));
    }
}
