// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.finsam.model.Annex;
import se.finsam.model.AnnualReport;
import se.finsam.model.Event;
import se.finsam.model.Explanation;
import se.finsam.model.FiscalYear;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;

/** What the report of a year says beside its sections: explanations of deviations, annexes, and events of the year. */
public final class NotesPage implements EditorPage {
    private static final Texts TEXTS = Texts.of(NotesPage.class);

    private PageContext context;
    private ReportYear year;
    private CTabFolder folder;
    private CTabItem explanationsTab;
    private CTabItem annexesTab;
    private CTabItem eventsTab;
    private ExplanationsPart explanations;
    private AnnexesPart annexes;
    private EventsPart events;
    private Runnable unlisten = () -> {};

    @Override
    public void create(Composite parent, PageContext pageContext) {
        context = pageContext;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(8, 8, 6, 6)
                .spacing(0, 4)
                .applyTo(area);
        year = new ReportYear(area, context, this::refresh);
        folder = Ids.set(new CTabFolder(area, SWT.TOP | SWT.FLAT), "notes.tabs");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        explanations = new ExplanationsPart(folder, context, year);
        annexes = new AnnexesPart(folder, context, year);
        events = new EventsPart(folder, context, year);
        explanationsTab = tab("explanations", explanations.control());
        annexesTab = tab("annexes", annexes.control());
        eventsTab = tab("events", events.control());
        folder.setSelection(explanationsTab);
        unlisten = context.session().onFindings(report -> explanations.refresh());
        PendingText.commitBefore(area, explanations::commit);
    }

    private CTabItem tab(String name, Control control) {
        var tab = Ids.set(new CTabItem(folder, SWT.NONE), "notes.tab." + name);
        tab.setControl(control);
        return tab;
    }

    @Override
    public void refresh() {
        year.refresh();
        explanations.refresh();
        explanations.compute();
        annexes.refresh();
        events.refresh();
        var report = year.report();
        count(
                explanationsTab,
                "explanations",
                report.map(it -> it.getExplanations().size()).orElse(0));
        count(annexesTab, "annexes", report.map(it -> it.getAnnexes().size()).orElse(0));
        count(
                eventsTab,
                "events",
                new AssociationQuery(context.session().association())
                        .year(year.year())
                        .map(held -> held.getEvents().size())
                        .orElse(0));
    }

    private static void count(CTabItem tab, String name, int count) {
        tab.setText(UiLanguage.in(TEXTS.get("notes." + name)) + " (" + count + ")");
    }

    @Override
    public boolean shows(Object target) {
        return target instanceof Explanation || target instanceof Annex || target instanceof Event;
    }

    @Override
    public void reveal(Object target) {
        explanations.commit();
        if (target instanceof EObject element && year.show(yearOf(element))) {
            refresh();
        }
        switch (target) {
            case Explanation explanation -> {
                folder.setSelection(explanationsTab);
                explanations.select(explanation);
            }
            case Annex annex -> {
                folder.setSelection(annexesTab);
                annexes.select(annex);
            }
            case Event event -> {
                folder.setSelection(eventsTab);
                events.select(event);
            }
            default -> {}
        }
    }

    private static int yearOf(EObject element) {
        return switch (element.eContainer()) {
            case FiscalYear held -> held.getYear();
            case AnnualReport report -> ((FiscalYear) report.eContainer()).getYear();
            case null, default -> 0;
        };
    }

    @Override
    public void setFocus() {
        var selected = folder.getSelection();
        if (selected != null) {
            selected.getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        unlisten.run();
    }
}
