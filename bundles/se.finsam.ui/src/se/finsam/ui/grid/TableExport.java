// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import se.finsam.core.table.Table;
import se.finsam.exchange.table.CsvDialect;
import se.finsam.exchange.table.CsvTable;
import se.finsam.exchange.table.ExcelTables;
import se.finsam.model.file.AtomicFile;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/** Exports the tables that are shown, as CSV for Swedish Excel or as a workbook. */
public final class TableExport {
    private static final Texts TEXTS = Texts.of(TableExport.class);

    private TableExport() {}

    /** Adds a button for it to a toolbar. */
    public static void addTo(ToolBar bar, Supplier<List<Table>> shown) {
        var item = Ids.set(new ToolItem(bar, SWT.PUSH), "export");
        item.setImage(Icons.image("export"));
        item.setToolTipText(UiLanguage.in(TEXTS.get("export")));
        item.addListener(SWT.Selection, event -> ask(bar.getShell(), shown.get()));
    }

    private static void ask(Shell shell, List<Table> tables) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(UiLanguage.in(TEXTS.get("export")));
        dialog.setFilterExtensions(new String[] {"*.xlsx", "*.csv"});
        dialog.setFilterNames(
                new String[] {UiLanguage.in(TEXTS.get("export.xlsx")), UiLanguage.in(TEXTS.get("export.csv"))});
        dialog.setFileName(tables.getFirst().id() + ".xlsx");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            try {
                write(tables, named(chosen, dialog.getFilterIndex() == 1));
            } catch (IOException e) {
                MessageDialog.openError(
                        shell,
                        UiLanguage.in(TEXTS.get("export.failed")),
                        UiLanguage.in(TEXTS.get("export.why", chosen, String.valueOf(e.getMessage()))));
            }
        }
    }

    /** The file with the suffix of the chosen kind when the user has written none. */
    static Path named(String chosen, boolean csv) {
        var file = Path.of(chosen);
        return file.getFileName().toString().contains(".")
                ? file
                : file.resolveSibling(file.getFileName() + (csv ? ".csv" : ".xlsx"));
    }

    /**
     * Writes tables to a file, as CSV when its name ends so and else as a workbook.
     *
     * @throws IOException if the file cannot be written; then nothing of it is
     */
    static void write(List<Table> tables, Path file) throws IOException {
        var csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        var content = csv
                ? CsvTable.of(tables, CsvDialect.SWEDISH, UiLanguage.current()).getBytes(StandardCharsets.UTF_8)
                : ExcelTables.of(tables, UiLanguage.current());
        AtomicFile.write(file, out -> out.write(content));
    }
}
