// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import se.finsam.api.DesignContribution;
import se.finsam.report.OutputFormat;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/** Where a user chooses document, year, formats and folder. */
final class ChoicesPane {
    private static final int MOST_ROWS = 7;

    private final ReportPresenter presenter;
    private final Runnable subjectChanged;
    private final Runnable orderChanged;
    private final Table designs;
    private final Label description;
    private final Label yearLabel;
    private final Combo year;
    private final Map<OutputFormat, Button> formats = new EnumMap<>(OutputFormat.class);
    private final Text folder;
    private List<DesignContribution> shownDesigns = List.of();
    private List<ReportPresenter.Choice> shownYears = List.of();
    private boolean showing;

    /**
     * The pane, with one column.
     *
     * @param subjectChanged told when another document is chosen
     * @param orderChanged told when its formats or its folder are
     */
    ChoicesPane(Composite parent, ReportPresenter presenter, Runnable subjectChanged, Runnable orderChanged) {
        this.presenter = presenter;
        this.subjectChanged = subjectChanged;
        this.orderChanged = orderChanged;
        Parts.heading(parent, Parts.text("design"));
        designs = Ids.set(new Table(parent, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION), "reports.designs");
        designs.addListener(SWT.Selection, event -> designChosen());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(designs);
        description = Parts.wrapping(parent, "reports.description");
        var fields = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        yearLabel = label(fields, "year");
        year = Ids.set(new Combo(fields, SWT.READ_ONLY), "reports.year");
        year.addListener(SWT.Selection, event -> yearChosen());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(year);
        formats(fields);
        label(fields, "folder");
        folder = Ids.set(new Text(fields, SWT.BORDER), "reports.folder");
        folder.addListener(SWT.Modify, event -> folderWritten());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(80, SWT.DEFAULT)
                .applyTo(folder);
        var browse = Parts.button(fields, "reports.folder.choose", "", "folder", this::browse);
        browse.setToolTipText(Parts.text("folder.choose"));
    }

    private void formats(Composite fields) {
        label(fields, "format");
        var boxes = new Composite(fields, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 4).applyTo(boxes);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(boxes);
        for (var format : OutputFormat.values()) {
            var box = Ids.set(new Button(boxes, SWT.CHECK), "reports.format." + format.extension());
            box.setText(UiLanguage.in(Formats.name(format)));
            box.setToolTipText(UiLanguage.in(Formats.purpose(format)));
            box.addListener(SWT.Selection, event -> {
                presenter.choose(format, box.getSelection());
                orderChanged.run();
            });
            formats.put(format, box);
        }
    }

    private static Label label(Composite parent, String key) {
        var label = new Label(parent, SWT.NONE);
        label.setText(Parts.text(key));
        return label;
    }

    private void designChosen() {
        var index = designs.getSelectionIndex();
        if (index >= 0) {
            presenter.chooseDesign(shownDesigns.get(index).id());
            show();
            subjectChanged.run();
        }
    }

    private void yearChosen() {
        presenter.chooseYear(shownYears.get(year.getSelectionIndex()).year());
        subjectChanged.run();
    }

    private void folderWritten() {
        folder.setToolTipText(folder.getText());
        if (!showing) {
            presenter.chooseFolder(folder.getText());
            orderChanged.run();
        }
    }

    private void browse() {
        var dialog = new DirectoryDialog(folder.getShell());
        dialog.setText(Parts.text("folder.choose"));
        dialog.setMessage(Parts.text("folder.message"));
        dialog.setFilterPath(folder.getText());
        var chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    /** Shows the choices as they are. */
    void show() {
        showing = true;
        try {
            showDesigns();
            showYears();
            formats.forEach(
                    (format, box) -> box.setSelection(presenter.formats().contains(format)));
            if (!folder.getText().equals(presenter.folder())) {
                folder.setText(presenter.folder());
                folder.setSelection(folder.getText().length());
            }
        } finally {
            showing = false;
        }
    }

    private void showDesigns() {
        if (!shownDesigns.equals(presenter.designs())) {
            shownDesigns = new ArrayList<>(presenter.designs());
            designs.removeAll();
            for (var design : shownDesigns) {
                var item = new TableItem(designs, SWT.NONE);
                item.setText(UiLanguage.in(design.name()));
                item.setImage(Icons.image(icon(design)));
            }
            var height = designs.getItemHeight() * Math.clamp(shownDesigns.size(), 1, MOST_ROWS);
            GridDataFactory.createFrom((GridData) designs.getLayoutData())
                    .hint(SWT.DEFAULT, height)
                    .applyTo(designs);
        }
        presenter.design().ifPresent(chosen -> {
            designs.setSelection(shownDesigns.indexOf(chosen));
            description.setText(UiLanguage.in(chosen.description()));
        });
        description.requestLayout();
    }

    private static String icon(DesignContribution design) {
        return switch (design.appliesTo()) {
            case YEAR, REPORT, PRINTED -> "report";
            case YEARS -> "compare";
            case PLAN -> "plan";
        };
    }

    private void showYears() {
        var choices = presenter.choices();
        if (!shownYears.equals(choices)) {
            shownYears = choices;
            year.setItems(choices.stream().map(ReportPresenter.Choice::label).toArray(String[]::new));
        }
        year.setEnabled(!choices.isEmpty());
        presenter.choice().ifPresent(choice -> year.select(choices.indexOf(choice)));
        presenter
                .design()
                .ifPresent(chosen -> yearLabel.setText(Parts.text(
                        switch (chosen.appliesTo()) {
                            case YEAR, YEARS, REPORT, PRINTED -> "year";
                            case PLAN -> "plan";
                        })));
    }

    void setFocus() {
        designs.setFocus();
    }
}
