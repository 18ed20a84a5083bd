// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/** The files that were made, and what can be done with them. */
final class HistoryPane {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final String[] COLUMNS = {"file", "format", "written", "size", "checksum", "state"};
    private static final int[] WEIGHTS = {30, 16, 16, 10, 11, 24};
    private static final BigDecimal KILO = BigDecimal.valueOf(1000);

    private final Table table;
    private final List<Button> buttons;
    private List<GeneratedFile> files = List.of();
    private String state = "";

    HistoryPane(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(area);
        var head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(Parts.heading(head, Parts.text("history")));
        buttons = List.of(
                button(head, "open", "open", HistoryPane::open),
                button(head, "show", "folder", HistoryPane::showFolder),
                button(head, "copy", "copy", this::copy));
        var frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        table = Ids.set(new Table(frame, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION), "reports.history");
        table.setHeaderVisible(true);
        columns(frame);
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> with(HistoryPane::open));
        table.addListener(SWT.MouseMove, event -> explain(new Point(event.x, event.y)));
        menu();
        enable();
    }

    private void columns(Composite frame) {
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        for (var i = 0; i < COLUMNS.length; i++) {
            var column = new TableColumn(table, COLUMNS[i].equals("size") ? SWT.RIGHT : SWT.LEFT);
            column.setText(Parts.text("history." + COLUMNS[i]));
            layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i]));
        }
    }

    private Button button(Composite parent, String key, String icon, Consumer<GeneratedFile> action) {
        return Parts.button(parent, "reports.history." + key, Parts.text("history." + key), icon, () -> with(action));
    }

    private void menu() {
        var menu = new Menu(table);
        item(menu, "open", "open", HistoryPane::open);
        item(menu, "show", "folder", HistoryPane::showFolder);
        item(menu, "copy", "copy", this::copy);
        table.setMenu(menu);
        menu.addListener(SWT.Show, event -> {
            for (var item : menu.getItems()) {
                item.setEnabled(selected().isPresent());
            }
        });
    }

    private void item(Menu menu, String key, String icon, Consumer<GeneratedFile> action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(Parts.text("history." + key));
        item.setImage(Icons.image(icon));
        item.addListener(SWT.Selection, event -> with(action));
    }

    /** Shows files, keeping the selection. */
    void show(List<GeneratedFile> shown) {
        if (shown.equals(files)) {
            return;
        }
        var kept = selected().map(GeneratedFile::file);
        files = List.copyOf(shown);
        table.removeAll();
        for (var file : files) {
            var item = new TableItem(table, SWT.NONE);
            item.setImage(0, Icons.image(Formats.icon(file.format())));
            item.setText(words(file));
        }
        enable();
        kept.ifPresent(this::select);
    }

    /** Marks the files that were made of another state of the association than this one. */
    void mark(String present) {
        state = present;
        for (var i = 0; i < files.size(); i++) {
            table.getItem(i).setText(words(files.get(i)));
        }
    }

    /** Selects a file, if it is shown. */
    void select(Path path) {
        for (var i = 0; i < files.size(); i++) {
            if (files.get(i).file().equals(path)) {
                table.setSelection(i);
            }
        }
        enable();
    }

    private String[] words(GeneratedFile file) {
        return new String[] {
            String.valueOf(file.file().getFileName()),
            UiLanguage.in(Formats.name(file.format())),
            TIME.format(file.written().atZone(ZoneId.systemDefault())),
            size(file.size()),
            GeneratedFile.brief(file.checksum()),
            state.isEmpty()
                    ? ""
                    : Parts.text(
                            file.state().equals(state) ? "history.state.same" : "history.state.changed",
                            GeneratedFile.brief(file.state()))
        };
    }

    private static String size(long bytes) {
        var kilobytes = BigDecimal.valueOf(bytes).divide(KILO);
        return UiLanguage.figures().number(kilobytes, 0) + "\u00A0kB";
    }

    private Optional<GeneratedFile> selected() {
        var index = table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(files.get(index));
    }

    private void enable() {
        buttons.forEach(button -> button.setEnabled(selected().isPresent()));
    }

    private void with(Consumer<GeneratedFile> action) {
        selected().ifPresent(action);
    }

    private static void open(GeneratedFile file) {
        Program.launch(file.file().toString());
    }

    private static void showFolder(GeneratedFile file) {
        Program.launch(String.valueOf(file.file().getParent()));
    }

    private void copy(GeneratedFile file) {
        var clipboard = new Clipboard(table.getDisplay());
        try {
            clipboard.setContents(new Object[] {file.checksum()}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private void explain(Point at) {
        @Nullable TableItem item = table.getItem(at);
        var text = item == null ? null : explanation(files.get(table.indexOf(item)));
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private static String explanation(GeneratedFile file) {
        return Parts.text("history.tooltip", file.file(), file.checksum());
    }
}
