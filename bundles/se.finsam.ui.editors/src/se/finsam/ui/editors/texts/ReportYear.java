// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.finsam.model.AnnualReport;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.FiscalYear;
import se.finsam.model.edit.command.AddElement;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.page.PageContext;

/** The choice of the year whose report is worked on; offers to make the report when the year has none. */
final class ReportYear {
    private static final Texts TEXTS = Texts.of(ReportYear.class);

    private final PageContext context;
    private final Combo combo;
    private final Label none;
    private final Button make;
    private List<Integer> years = List.of();
    private int year;

    ReportYear(Composite parent, PageContext context, Runnable changed) {
        this.context = context;
        var line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(UiLanguage.in(TEXTS.get("year")));
        combo = Ids.set(new Combo(line, SWT.READ_ONLY), "texts.year");
        combo.addListener(SWT.Selection, event -> {
            year = years.get(combo.getSelectionIndex());
            changed.run();
        });
        none = new Label(line, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(none);
        make = Ids.set(new Button(line, SWT.PUSH), "texts.makeReport");
        make.setText(UiLanguage.in(TEXTS.get("makeReport")));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(make);
        make.addListener(SWT.Selection, event -> makeReport());
    }

    /** The chosen year; 0 when there is none. */
    int year() {
        return year;
    }

    /** The report of the chosen year. */
    Optional<AnnualReport> report() {
        return query().report(year);
    }

    private AssociationQuery query() {
        return new AssociationQuery(context.session().association());
    }

    /** Chooses a year; false when it is chosen already. */
    boolean show(int wanted) {
        var isOther = wanted != year;
        year = wanted;
        return isOther;
    }

    /** Shows the years as they are now: those with a report, and the newest with outturn. */
    void refresh() {
        var newest = context.session().reportYear();
        years = context.session().association().getYears().stream()
                .filter(held -> held.getReport() != null
                        || newest.filter(it -> it == held.getYear()).isPresent())
                .map(FiscalYear::getYear)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (!years.contains(year)) {
            year = newest.filter(years::contains).orElse(years.isEmpty() ? 0 : years.getFirst());
        }
        var items = years.stream().map(Object::toString).toArray(String[]::new);
        if (!java.util.Arrays.equals(items, combo.getItems())) {
            combo.setItems(items);
        }
        combo.select(years.indexOf(year));
        var isMissing = report().isEmpty();
        none.setText(UiLanguage.in(TEXTS.get("noReport", year)));
        BlockRow.exclude(none, !isMissing);
        BlockRow.exclude(make, !isMissing || year == 0);
        combo.requestLayout();
    }

    private void makeReport() {
        query().year(year).ifPresent(held -> {
            var report = FinsamFactory.eINSTANCE.createAnnualReport();
            report.setTitle("Årsredovisning");
            context.execute(AddElement.create(held, FinsamPackage.eINSTANCE.getFiscalYear_Report(), report, 0));
        });
    }
}
