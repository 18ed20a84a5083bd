// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import se.finsam.core.table.Cell;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;

/** Copies cells to spreadsheets and takes blocks from them. */
final class GridClipboard {
    private static final Texts TEXTS = Texts.of(GridClipboard.class);
    private static final int SHOWN = 12;

    private final TableGrid grid;

    GridClipboard(TableGrid grid) {
        this.grid = grid;
    }

    /** Rows as lines, cells parted by tabs, figures without grouping so that every spreadsheet reads them. */
    void copy() {
        var rows = new LinkedHashMap<String, StringJoiner>();
        for (var at : grid.selection()) {
            rows.computeIfAbsent(at.row().id(), id -> new StringJoiner("\t")).add(plain(at.cell()));
        }
        if (!rows.isEmpty()) {
            var text = rows.values().stream().map(StringJoiner::toString).collect(Collectors.joining("\n"));
            var clipboard = new Clipboard(grid.getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private static String plain(Cell cell) {
        return cell.figure()
                .map(figure -> UiLanguage.figures()
                        .number(figure.shown(), figure.shown().scale())
                        .replaceAll("[\\s\\u00a0\\u202f]", "")
                        .replace('\u2212', '-'))
                .orElse("");
    }

    /** Pastes what fits from the upper left of the selection on, as one step; asks first when something does not. */
    void paste() {
        var edits = grid.edits();
        var selection = grid.selection();
        var block = text();
        if (edits == null || selection.isEmpty() || block.isEmpty()) {
            return;
        }
        var plan = PastePlan.of(
                block,
                grid.table(),
                edits,
                first(selection, at -> grid.table().rows().indexOf(at.row())),
                first(selection, at -> grid.table().columns().indexOf(at.column())),
                UiLanguage.figures());
        if (!plan.changes().isEmpty() && (plan.misfits().isEmpty() || confirms(plan))) {
            edits.apply(plan.changes());
        } else if (plan.changes().isEmpty() && !plan.misfits().isEmpty()) {
            ask(MessageDialog.INFORMATION, misfits("paste.nothing", plan), "paste.close");
        }
    }

    private static int first(List<CellAt> selection, ToIntFunction<CellAt> place) {
        return selection.stream().mapToInt(place).min().orElseThrow();
    }

    private String text() {
        var clipboard = new Clipboard(grid.getDisplay());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
        } finally {
            clipboard.dispose();
        }
    }

    private boolean confirms(PastePlan plan) {
        return ask(MessageDialog.QUESTION, misfits("paste.some", plan), "paste.do", "paste.cancel") == 0;
    }

    private int ask(int kind, String message, String... buttons) {
        return MessageDialog.open(
                kind,
                grid.getShell(),
                UiLanguage.in(TEXTS.get("paste.title")),
                message,
                SWT.NONE,
                Stream.of(buttons).map(key -> UiLanguage.in(TEXTS.get(key))).toArray(String[]::new));
    }

    private static String misfits(String key, PastePlan plan) {
        var lines = new StringJoiner("\n");
        lines.add(UiLanguage.in(
                TEXTS.get(key, plan.changes().size(), plan.misfits().size())));
        lines.add("");
        plan.misfits().stream()
                .limit(SHOWN)
                .forEach(misfit -> lines.add("%s: %s – %s"
                        .formatted(UiLanguage.in(misfit.place()), misfit.text(), UiLanguage.in(misfit.reason()))));
        if (plan.misfits().size() > SHOWN) {
            lines.add("…");
        }
        return lines.toString();
    }
}
