// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import se.finsam.api.CheckContribution;
import se.finsam.core.text.Text;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.PresetForm;
import se.finsam.ui.session.Session;

/** Sets the parameters that the checks of the window run with. */
final class CheckLimitsDialog extends Dialog {
    private final CheckLimits limits;
    private final List<CheckContribution> checks;
    private Table table;
    private Composite side;
    private Label told;
    private Button reset;

    CheckLimitsDialog(Shell parent, Session session) {
        super(parent);
        limits = new CheckLimits(session);
        checks = limits.checks();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    private static String text(String key, Object... arguments) {
        return UiLanguage.in(Problem.TEXTS.get("limits." + key, arguments));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("title"));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(900, 540);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 16)
                .spacing(16, 8)
                .applyTo(area);
        wrapped(area, text("what"));
        table = Ids.set(new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "limits.checks");
        table.setHeaderVisible(true);
        column("check", 250);
        column("own", 70);
        checks.forEach(check -> new TableItem(table, SWT.NONE));
        table.addListener(SWT.Selection, event -> show());
        GridDataFactory.fillDefaults().grab(false, true).hint(330, 200).applyTo(table);
        side = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(side);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(side);
        told = wrapped(area, "");
        Ids.set(told, "limits.told");
        table.setSelection(0);
        mark();
        show();
        return area;
    }

    private void column(String key, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(text("column." + key));
        column.setWidth(width);
    }

    private static Label wrapped(Composite area, String words) {
        var label = new Label(area, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(600, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        reset = Ids.set(createButton(parent, IDialogConstants.RETRY_ID, text("reset"), false), "limits.reset");
        createButton(parent, IDialogConstants.OK_ID, text("save"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text("cancel"), false);
        check();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.RETRY_ID) {
            limits.reset();
            mark();
            show();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        var refusal = limits.save();
        if (refusal == null) {
            super.okPressed();
        } else {
            tell(refusal);
        }
    }

    private void mark() {
        for (var i = 0; i < checks.size(); i++) {
            var check = checks.get(i);
            table.getItem(i)
                    .setText(new String[] {UiLanguage.in(check.name()), limits.isOwn(check) ? text("isOwn") : ""});
        }
    }

    private @Nullable CheckContribution selected() {
        var index = table.getSelectionIndex();
        return index < 0 ? null : checks.get(index);
    }

    /** Shows the parameters of the selected check. */
    private void show() {
        for (var child : side.getChildren()) {
            child.dispose();
        }
        var check = selected();
        if (check != null) {
            var what = new Label(side, SWT.WRAP);
            what.setText(UiLanguage.in(check.description()));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(400, SWT.DEFAULT)
                    .applyTo(what);
            fill(check);
        }
        side.layout(true, true);
        check();
    }

    private void fill(CheckContribution check) {
        var holder = new PresetForm[1];
        holder[0] = new PresetForm(side, limits.presets(check), () -> {
            limits.set(check, holder[0].settings());
            mark();
            check();
        });
        holder[0].set(limits.settings(check));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(holder[0].control());
    }

    private Text misfits(CheckContribution check) {
        var misfits = limits.misfits(check);
        return misfits.isEmpty()
                ? Text.EMPTY
                : Problem.TEXTS.get(
                        "limits.misfits", misfits.stream().map(UiLanguage::in).collect(Collectors.joining("; ")));
    }

    private void check() {
        var problem = limits.problem();
        var selected = selected();
        tell(problem.orElseGet(() -> selected == null ? Text.EMPTY : misfits(selected)));
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem.isEmpty());
            reset.setEnabled(checks.stream().anyMatch(limits::isOwn));
        }
    }

    private void tell(Text words) {
        told.setText(UiLanguage.in(words));
        told.requestLayout();
    }
}
