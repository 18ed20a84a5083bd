// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.concurrent.CancellationException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import se.finsam.api.ImportRemark;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.model.edit.command.ImportFacts;
import se.finsam.model.edit.command.ImportPlan;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/** What would change, and what is wrong with the file. */
final class ImportPreviewPage extends WizardPage {
    private static final Texts TEXTS = Texts.of(ImportPreviewPage.class);
    private static final int MOST_ROWS = 2000;

    private final ImportModel model;
    private Label summary;
    private Table table;
    private ImportModel.@Nullable Outcome outcome;
    private @Nullable ImportPlan plan;

    ImportPreviewPage(ImportModel model) {
        super("preview");
        this.model = model;
        setTitle(UiLanguage.in(TEXTS.get("preview.title")));
        setDescription(UiLanguage.in(TEXTS.get("preview.what")));
        setPageComplete(false);
    }

    /** What would be done; null when nothing can be. */
    @Nullable
    ImportPlan plan() {
        return plan;
    }

    /** What was read is not what the user asks for any more. */
    void forget() {
        outcome = null;
        plan = null;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        summary = Ids.set(new Label(area, SWT.WRAP), "preview.summary");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        table = Ids.set(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), "preview.table");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 280).applyTo(table);
        column("preview.line", 64, SWT.LEFT);
        column("preview.figure", 330, SWT.LEFT);
        column("preview.before", 120, SWT.RIGHT);
        column("preview.after", 120, SWT.RIGHT);
        setControl(area);
    }

    private void column(String key, int width, int style) {
        var column = new TableColumn(table, style);
        column.setText(UiLanguage.in(TEXTS.get(key)));
        column.setWidth(width);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && outcome == null) {
            read();
        }
    }

    /** Reads the file beside the window, and shows what is in it. */
    void read() {
        var reading = model.reading();
        table.removeAll();
        summary.setText("");
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(UiLanguage.in(TEXTS.get("preview.reading", model.name())), -1);
                try {
                    outcome = reading.read(monitor::isCanceled);
                } catch (CancellationException e) {
                    throw new InterruptedException();
                }
            });
            show();
        } catch (InterruptedException e) {
            forget();
            setErrorMessage(UiLanguage.in(TEXTS.get("preview.cancelled")));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void show() {
        var read = outcome;
        if (read == null || read.result() == null) {
            setErrorMessage(read == null || read.failure() == null ? null : UiLanguage.in(read.failure()));
            setPageComplete(false);
            return;
        }
        var made = model.plan(read.result());
        plan = made;
        made.remarks().stream().limit(MOST_ROWS).forEach(this::row);
        var changes = made.changes();
        changes.stream().limit(MOST_ROWS).forEach(this::row);
        var unchanged = made.effects().stream()
                .filter(effect -> effect.refusal() == null && !effect.changes())
                .count();
        summary.setText(UiLanguage.in(TEXTS.get("preview.summary", changes.size(), unchanged)));
        setErrorMessage(made.hasErrors() ? UiLanguage.in(TEXTS.get("preview.errors", model.name())) : null);
        setPageComplete(!made.hasErrors() && !changes.isEmpty());
    }

    private void row(ImportRemark remark) {
        var item = new TableItem(table, SWT.NONE);
        item.setImage(
                1,
                Icons.image(
                        switch (remark.severity()) {
                            case ERROR -> "finding-error";
                            case WARNING -> "finding-warning";
                            case HINT -> "finding-hint";
                        }));
        item.setText(0, remark.line() == 0 ? "" : Integer.toString(remark.line()));
        item.setText(1, (UiLanguage.in(remark.what()) + " " + UiLanguage.in(remark.remedy())).strip());
    }

    private void row(ImportFacts.Effect effect) {
        var item = new TableItem(table, SWT.NONE);
        item.setText(0, Integer.toString(effect.fact().line()));
        item.setText(
                1,
                UiLanguage.in(effect.name()) + ", "
                        + UiLanguage.in(TEXTS.get("kind." + effect.fact().kind())));
        item.setText(2, written(effect.before(), effect.unitBefore()));
        item.setText(3, written(effect.fact().quantity()));
    }

    private static String written(@Nullable BigDecimal amount, se.finsam.model.@Nullable Unit unit) {
        return amount == null || unit == null ? "–" : written(new Quantity(amount, Unit.valueOf(unit.name())));
    }

    private static String written(Quantity quantity) {
        var decimals = Math.max(0, quantity.value().stripTrailingZeros().scale());
        return UiLanguage.figures().withUnit(quantity, decimals);
    }
}
