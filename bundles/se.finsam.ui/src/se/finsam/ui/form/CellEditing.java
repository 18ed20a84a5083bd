// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.ui.UiLanguage;

/** Edits the cells of one column of a table of elements. */
final class CellEditing<E extends EObject, V> extends EditingSupport {
    private final TableViewer viewer;
    private final FieldKind<V> kind;
    private final Binding<E, V> binding;
    private final CommandTarget target;
    private final RefusalLine message;
    private List<@Nullable V> choices = List.of();

    CellEditing(
            TableViewer viewer, FieldKind<V> kind, Binding<E, V> binding, CommandTarget target, RefusalLine message) {
        super(viewer);
        this.viewer = viewer;
        this.kind = kind;
        this.binding = binding;
        this.target = target;
        this.message = message;
    }

    /** Lets the cells of a table be edited by double click, F2, Enter or typing, and walked with Tab. */
    static void prepare(TableViewer viewer) {
        var focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer, false));
        var strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.TRAVERSAL,
                            ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION,
                            ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED ->
                        event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
                    default -> false;
                };
            }
        };
        TableViewerEditor.create(
                viewer,
                focus,
                strategy,
                ColumnViewerEditor.TABBING_HORIZONTAL
                        | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return switch (kind) {
            case FieldKind.Typing<V> typing -> typing(typing);
            case FieldKind.Choice<V> choice -> choice(choice);
            case FieldKind.Tick tick -> new CheckboxCellEditor(viewer.getTable());
        };
    }

    private CellEditor typing(FieldKind.Typing<V> typing) {
        var editor = new TextCellEditor(viewer.getTable(), typing.figure() ? SWT.RIGHT : SWT.NONE);
        Form.typing((org.eclipse.swt.widgets.Text) editor.getControl());
        editor.setValidator(value -> {
            var fault = typing.codec().typed(value.toString()).fault();
            return fault == null ? null : UiLanguage.in(fault);
        });
        editor.addListener(new ICellEditorListener() {
            @Override
            public void editorValueChanged(boolean wasValid, boolean isValid) {
                message.say(isValid ? "" : Objects.toString(editor.getErrorMessage(), ""));
            }

            @Override
            public void cancelEditor() {
                message.say("");
            }

            @Override
            public void applyEditorValue() {}
        });
        return editor;
    }

    private CellEditor choice(FieldKind.Choice<V> choice) {
        var offered = new ArrayList<@Nullable V>();
        if (choice.none() != null) {
            offered.add(null);
        }
        offered.addAll(choice.values().get());
        choices = offered;
        var labels = offered.stream().map(kind::written).toArray(String[]::new);
        var editor = new ComboBoxCellEditor(viewer.getTable(), labels, SWT.READ_ONLY);
        editor.setActivationStyle(
                ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
        return editor;
    }

    @Override
    protected Object getValue(Object element) {
        var value = binding.read().apply(cast(element));
        return switch (kind) {
            case FieldKind.Typing<V> typing -> kind.written(value);
            case FieldKind.Choice<V> choice -> choices.indexOf(value);
            case FieldKind.Tick tick -> Boolean.TRUE.equals(value);
        };
    }

    @Override
    protected void setValue(Object element, @Nullable Object entered) {
        var owner = cast(element);
        var value = value(entered);
        if (!Field.isSame(value, binding.read().apply(owner))) {
            @Nullable Text refusal = target.execute(binding.write().apply(owner, value));
            message.say(refusal);
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable V value(@Nullable Object entered) {
        return switch (kind) {
            case FieldKind.Typing<V> typing ->
                typing.codec().typed(Objects.toString(entered, "")).value();
            case FieldKind.Choice<V> choice ->
                entered instanceof Integer index && index >= 0 ? choices.get(index) : null;
            case FieldKind.Tick tick -> (V) entered;
        };
    }

    @SuppressWarnings("unchecked")
    private E cast(Object element) {
        return (E) element;
    }
}
