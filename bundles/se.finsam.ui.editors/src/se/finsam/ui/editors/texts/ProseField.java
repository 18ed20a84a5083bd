// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.texts.presenter.ProseTarget;
import se.finsam.ui.editors.texts.presenter.SourceText;
import se.finsam.ui.editors.texts.presenter.TextFindings;
import se.finsam.ui.theme.ThemeColor;

/**
 * A field in which prose is typed. What is typed holds, as one step of undo, when the field is left, on Ctrl+Enter and
 * when the user rests; Escape takes it back. Refreshing leaves what is being typed and the caret.
 */
final class ProseField {
    private static final int REST = 2000;

    private final ProseTarget target;
    private final Host host;
    private final StyledText widget;
    private final Runnable rest = () -> commit(false);
    private String hint = "";
    private List<TextFindings.Mark> marks = List.of();
    private SourceText source = SourceText.of("");
    private boolean pending;
    private boolean showing;
    private int height;

    /** What is around a field. */
    interface Host {
        /** Executes a command; false if it was refused. */
        boolean execute(ProseField field, ModelCommand command);

        /** What to mark in a text. */
        List<TextFindings.Mark> marks(ProseField field, String prose);

        /** What a reference stands for, or why it stands for nothing. */
        String tip(SourceText.Token token);

        /** The user has come to a field. */
        void entered(ProseField field);

        /** A key that is more than typing; true if it has been dealt with. */
        boolean key(ProseField field, VerifyEvent key);

        /** The user has gone on from a field to another. */
        void left(ProseField field);

        /** A field needs more or less room. */
        void grown(ProseField field);
    }

    /**
     * @param style SWT.SINGLE or SWT.MULTI | SWT.WRAP
     */
    ProseField(Composite parent, int style, ProseTarget target, Host host) {
        this.target = target;
        this.host = host;
        widget = new StyledText(parent, style);
        widget.setData(ProseField.class.getName(), this);
        widget.setKeyBinding('A' | SWT.MOD1, ST.SELECT_ALL);
        widget.addModifyListener(event -> modified());
        widget.addListener(SWT.FocusIn, event -> {
            host.entered(this);
            widget.redraw();
        });
        widget.addListener(SWT.FocusOut, event -> left());
        widget.addVerifyKeyListener(this::key);
        widget.addListener(SWT.Traverse, ProseField::traverse);
        widget.addListener(SWT.MouseMove, this::hover);
        widget.addListener(SWT.Paint, this::paintHint);
        widget.addListener(SWT.Dispose, event -> event.display.timerExec(-1, rest));
        refresh();
    }

    /** The field that a widget belongs to, if it is one of a field. */
    static @Nullable ProseField of(@Nullable Object control) {
        return control instanceof StyledText text
                        && text.getData(ProseField.class.getName()) instanceof ProseField field
                ? field
                : null;
    }

    StyledText widget() {
        return widget;
    }

    ProseTarget target() {
        return target;
    }

    /** What is shown while the field is empty. */
    void setHint(String text) {
        hint = text;
    }

    private void modified() {
        style();
        if (!showing) {
            pending = true;
            widget.getDisplay().timerExec(-1, rest);
            widget.getDisplay().timerExec(REST, rest);
        }
        grow();
    }

    private void grow() {
        var width = widget.getSize().x;
        var needed = width == 0 ? 0 : widget.computeSize(width, SWT.DEFAULT).y;
        if (needed != height) {
            height = needed;
            host.grown(this);
        }
    }

    /** Shows the text of the model and the marks of the findings, except where something is being typed. */
    void refresh() {
        if (!pending && !widget.getText().strip().equals(target.text().strip())) {
            show(target.text());
        }
        style();
    }

    private void show(String text) {
        showing = true;
        try {
            var caret = widget.getCaretOffset();
            widget.setText(text);
            widget.setSelection(Math.min(caret, text.length()));
        } finally {
            showing = false;
        }
    }

    private void style() {
        var text = widget.getText();
        source = SourceText.of(text);
        marks = host.marks(this, text).stream()
                .filter(mark -> mark.end() <= text.length())
                .toList();
        widget.setStyleRanges(ProseStyle.ranges(source, marks));
    }

    /** Makes what is typed hold. */
    void commit() {
        commit(true);
    }

    /** Takes back what is typed and does not hold yet. */
    void revert() {
        pending = false;
        widget.getDisplay().timerExec(-1, rest);
        refresh();
    }

    /** True while nothing stands in the field. */
    boolean isBlank() {
        return widget.getText().isBlank();
    }

    private void commit(boolean leaving) {
        commit(widget.isDisposed() ? "" : widget.getText().strip(), leaving);
    }

    /** Makes hold what is typed with the spaces around it, for something to be put there. */
    void commitAsTyped() {
        pending |= !widget.getText().equals(target.text());
        commit(widget.getText(), false);
    }

    private void commit(String typed, boolean leaving) {
        if (!pending || widget.isDisposed()) {
            return;
        }
        widget.getDisplay().timerExec(-1, rest);
        var command = leaving ? target.leave(typed) : target.commit(typed);
        if (command.isEmpty()) {
            pending = !leaving && typed.isEmpty() && !target.text().isEmpty();
        } else {
            pending = false;
            if (!host.execute(this, command.get())) {
                pending = true;
                return;
            }
        }
        if (!widget.isDisposed()) {
            refresh();
        }
    }

    /** What comes or goes with the text does so when the widget has finished losing the focus. */
    private void left() {
        widget.redraw();
        if (target.isNew() || pending && widget.getText().isBlank()) {
            widget.getDisplay().asyncExec(() -> {
                if (!widget.isDisposed() && !widget.isFocusControl() && isInFront()) {
                    commit(true);
                    host.left(this);
                }
            });
        } else if (pending) {
            commit(true);
        }
    }

    /** False while a dialog is open, to which the field lends the focus only. */
    private boolean isInFront() {
        var active = widget.getDisplay().getActiveShell();
        return active == null || active == widget.getShell();
    }

    /** Goes on with what was typed in a field of something new, which has become this one. */
    void resume(String typed, int caret) {
        if (typed.strip().equals(target.text())) {
            show(typed);
        }
        widget.setFocus();
        widget.setSelection(Math.min(caret, widget.getCharCount()));
    }

    private void key(VerifyEvent key) {
        if (host.key(this, key)) {
            key.doit = false;
        } else if (key.keyCode == SWT.ESC && pending) {
            revert();
            key.doit = false;
        } else if ((key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR) && key.stateMask == SWT.MOD1) {
            commit(true);
            key.doit = false;
        } else if (key.keyCode == SWT.TAB) {
            key.doit = false;
        }
    }

    private static void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    /** What a picked figure replaces: the selection or the caret, widened to the references that it cuts. */
    Point figurePlace() {
        var place = widget.getSelection();
        for (var token : source.tokens()) {
            var isCut = token.start() < place.y && place.x < token.end();
            if (isCut) {
                place = new Point(Math.min(place.x, token.start()), Math.max(place.y, token.end()));
            }
        }
        return place;
    }

    /** The typed text with its references. */
    SourceText source() {
        return source;
    }

    /** True if the caret stands on the first line that is shown, or on the last one. */
    boolean isOnEdge(boolean first) {
        var edge = widget.getLocationAtOffset(first ? 0 : widget.getCharCount());
        return widget.getLocationAtOffset(widget.getCaretOffset()).y == edge.y;
    }

    private void hover(Event event) {
        var place = widget.getOffsetAtPoint(new Point(event.x, event.y));
        var tip = place < 0 ? null : tip(place);
        if (!java.util.Objects.equals(tip, widget.getToolTipText())) {
            widget.setToolTipText(tip);
        }
    }

    private @Nullable String tip(int place) {
        var said = new StringBuilder();
        source.tokens().stream()
                .filter(token -> token.start() <= place && place < token.end())
                .forEach(token -> said.append(host.tip(token)));
        marks.stream()
                .filter(mark -> mark.start() <= place && place < mark.end())
                .map(mark -> UiLanguage.in(mark.message()))
                .distinct()
                .forEach(message -> said.append(said.isEmpty() ? "" : "\n\n").append(message));
        return said.isEmpty() ? null : said.toString();
    }

    private void paintHint(Event event) {
        if (widget.getCharCount() == 0 && !hint.isEmpty()) {
            event.gc.setForeground(ThemeColor.MUTED.get());
            event.gc.drawText(hint, widget.getLeftMargin(), widget.getTopMargin(), true);
        }
    }
}
