// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Block;
import se.finsam.model.ChartBlock;
import se.finsam.model.Section;
import se.finsam.model.TableBlock;
import se.finsam.ui.editors.texts.presenter.Places;
import se.finsam.ui.editors.texts.presenter.ProseTarget;
import se.finsam.ui.editors.texts.presenter.TextFindings;
import se.finsam.ui.editors.texts.presenter.TextTarget;
import se.finsam.ui.form.CommandTarget;
import se.finsam.ui.form.ScrollPane;

/**
 * The rows of a section under each other: one per block or point, one for a new paragraph at the end, and for a while one
 * for something new in between. Rows of what stays keep their widgets, so that a refresh takes neither focus nor caret.
 */
final class SectionRows {
    private final ScrollPane pane;
    private final Composite body;
    private final ProseField.Host host;
    private final Places places;
    private final CommandTarget target;
    private final Map<EObject, BlockRow> rows = new LinkedHashMap<>();
    private @Nullable BlockRow draft;
    private @Nullable EObject draftAfter;
    private @Nullable BlockRow end;
    private @Nullable BlockRow current;

    SectionRows(ScrollPane pane, Composite body, ProseField.Host host, Places places, CommandTarget target) {
        this.pane = pane;
        this.body = body;
        this.host = host;
        this.places = places;
        this.target = target;
    }

    /** The elements that have a row. */
    Set<EObject> elements() {
        return Set.copyOf(rows.keySet());
    }

    /** The element of the row that is worked on. */
    Optional<EObject> currentElement() {
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue() == current)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The field that is worked on; that at the end when there is none. */
    Optional<ProseField> currentField() {
        return Optional.ofNullable(current == null ? end : current).map(BlockRow::field);
    }

    /** The block that what is added comes after; null for the end of the section. */
    @Nullable
    Block currentBlock() {
        return currentElement()
                .map(element -> element instanceof Block block ? block : (Block) element.eContainer())
                .orElse(null);
    }

    /** The field of an element, if it has one. */
    Optional<ProseField> field(EObject element) {
        return Optional.ofNullable(rows.get(element)).map(BlockRow::field);
    }

    void clear() {
        dropDraft();
        rows.values().forEach(BlockRow::dispose);
        rows.clear();
        if (end != null) {
            end.dispose();
            end = null;
        }
        current = null;
    }

    /** Makes hold what is being typed. */
    void commit() {
        fields().forEach(row -> row.field().commit());
    }

    /** Shows the section as it is now. */
    void show(Section section, TextFindings findings) {
        var wanted = TextTarget.rows(section).toList();
        var gone = new HashSet<>(rows.keySet());
        wanted.forEach(gone::remove);
        gone.forEach(this::remove);
        if (draftAfter != null && gone.contains(draftAfter)) {
            dropDraft();
        }
        @Nullable Control before = null;
        for (var i = 0; i < wanted.size(); i++) {
            var element = wanted.get(i);
            var row = rows.computeIfAbsent(element, this::make);
            row.placeAfter(before);
            row.setId("texts.block." + i);
            row.refresh(element, findings);
            before = draft != null && element == draftAfter ? place(draft, row.area()) : row.area();
        }
        if (draft != null && draftAfter == null) {
            before = place(draft, before);
        }
        if (end == null) {
            end = watched(BlockRow.prose(body, new ProseTarget.NewParagraph(section, null), host));
            end.setId("texts.end");
        }
        end.placeAfter(before);
        reflow();
    }

    private static Control place(BlockRow row, @Nullable Control before) {
        row.placeAfter(before);
        return row.area();
    }

    /** Gives each row the room that it needs. */
    void reflow() {
        pane.reflow();
        body.layout();
    }

    private void remove(EObject element) {
        forget(rows.remove(element));
    }

    private void forget(BlockRow row) {
        if (row == current) {
            current = null;
        }
        row.dispose();
    }

    private BlockRow make(EObject element) {
        return watched(
                switch (element) {
                    case TableBlock table -> BlockRow.table(body, table, places, target);
                    case ChartBlock chart -> BlockRow.chart(body, chart, places, target);
                    default -> BlockRow.prose(body, ProseTarget.of(element), host);
                });
    }

    private BlockRow watched(BlockRow row) {
        row.area().addListener(SWT.Activate, event -> setCurrent(row));
        return row;
    }

    private void setCurrent(BlockRow row) {
        if (current != null && current != row) {
            current.setCurrent(false);
        }
        current = row;
        row.setCurrent(true);
    }

    /** The user has come to a field. */
    void entered(ProseField field) {
        row(field).ifPresent(this::setCurrent);
    }

    private Optional<BlockRow> row(ProseField field) {
        return fields().stream().filter(row -> row.field() == field).findFirst();
    }

    /** The rows of prose from above to below. */
    private List<BlockRow> fields() {
        var all = new ArrayList<>(rows.values());
        if (draft != null) {
            all.add(draft);
        }
        if (end != null) {
            all.add(end);
        }
        all.removeIf(row -> row.field() == null);
        var order = List.of(body.getChildren());
        all.sort(Comparator.comparingInt(row -> order.indexOf(row.area())));
        return all;
    }

    /** Opens a row for something new after the row of an element, or at the end. */
    void draft(ProseTarget made, @Nullable EObject after) {
        dropDraft();
        draft = watched(BlockRow.prose(body, made, host));
        draft.setId("texts.draft");
        draftAfter = after;
        if (after != null) {
            draft.placeAfter(rows.get(after).area());
        } else if (end != null) {
            draft.area().moveAbove(end.area());
        }
        reflow();
        draft.setFocus();
    }

    /** Goes on in the row at the end. */
    void goToEnd() {
        dropDraft();
        reflow();
        if (end != null) {
            end.setFocus();
        }
    }

    /** True for the field of something new in between. */
    boolean isDraft(ProseField field) {
        return draft != null && draft.field() == field;
    }

    /** Closes the row for something new in between. */
    void dropDraft() {
        if (draft != null) {
            var row = draft;
            draft = null;
            draftAfter = null;
            forget(row);
        }
    }

    /** Puts the focus in the row of an element, with so much of its prose selected. */
    void select(EObject element, int start, int length) {
        var row = rows.get(element);
        if (row == null) {
            return;
        }
        row.setFocus();
        field(element).map(ProseField::widget).ifPresent(text -> {
            var from = Math.min(start, text.getCharCount());
            text.setSelection(from, Math.min(from + length, text.getCharCount()));
        });
        setCurrent(row);
        pane.reveal(row.area());
    }

    /** Puts the focus in the row that is worked on, or in the first. */
    void setFocus() {
        Optional.ofNullable(current)
                .or(() -> rows.values().stream().findFirst())
                .or(() -> Optional.ofNullable(end))
                .ifPresent(row -> {
                    row.setFocus();
                    pane.reveal(row.area());
                });
    }

    /** Goes from a field to the next one above or below; false if there is none. */
    boolean go(ProseField from, int step) {
        var fields = fields();
        var to = fields.indexOf(row(from).orElse(null)) + step;
        if (to < 0 || to >= fields.size()) {
            return false;
        }
        var next = fields.get(to);
        next.setFocus();
        var text = next.field().widget();
        text.setSelection(step < 0 ? text.getCharCount() : 0);
        pane.reveal(next.area());
        return true;
    }
}
