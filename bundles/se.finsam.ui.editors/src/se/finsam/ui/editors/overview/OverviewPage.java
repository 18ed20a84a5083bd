// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.model.text.Names;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.AssociationEditor;
import se.finsam.ui.editors.overview.YearStatus.Link;
import se.finsam.ui.editors.problems.ProblemsView;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;

/** How far the work on a year has come: key figures, what is entered and missing, and the next deadline. */
public final class OverviewPage implements EditorPage {
    private final YearChoice choice = new YearChoice();
    private PageContext context;
    private ScrolledComposite scroll;
    private Combo years;
    private Label status;
    private OverviewPane pane;
    private StatusJob job;
    private Runnable unlisten = () -> {};

    @Override
    public void create(Composite parent, PageContext page) {
        context = page;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        var body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(8, 4).applyTo(body);
        createHead(body);
        pane = new OverviewPane(body, this::follow);
        scroll.setContent(body);
        scroll.addListener(SWT.Resize, event -> fit());
        job = new StatusJob(scroll.getDisplay(), this::show);
        unlisten = page.session().onFindings(report -> found());
    }

    private void createHead(Composite body) {
        var head = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(head);
        new Label(head, SWT.NONE).setText(UiLanguage.in(YearStatusInput.text("year")));
        years = Ids.set(new Combo(head, SWT.READ_ONLY), "overview.year");
        years.addListener(SWT.Selection, event -> {
            choice.choose(Integer.parseInt(years.getText()));
            refresh();
        });
        status = Ids.set(new Label(head, SWT.NONE), "overview.status");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(status);
    }

    @Override
    public void refresh() {
        var session = context.session();
        var snapshot = session.snapshot();
        choice.year(snapshot).ifPresent(year -> {
            showYears(
                    YearChoice.years(snapshot).stream()
                            .map(FiscalYear::year)
                            .map(String::valueOf)
                            .toArray(String[]::new),
                    year);
            status.setText(snapshot.year(year)
                    .map(found -> UiLanguage.in(Names.of(
                            se.finsam.model.YearStatus.valueOf(found.status().name()))))
                    .orElse(""));
            job.run(new YearStatusInput(
                    snapshot,
                    session.templates(),
                    session.registry().indicators(),
                    year,
                    session.findings().orElse(null),
                    LocalDate.now()));
        });
    }

    /** New findings follow a change, after which a page that is hidden is refreshed before it is shown. */
    private void found() {
        if (scroll.isVisible()) {
            refresh();
        }
    }

    private void showYears(String[] all, int selected) {
        if (!Arrays.equals(all, years.getItems())) {
            years.setItems(all);
        }
        years.setText(Integer.toString(selected));
    }

    private void show(YearStatus computed) {
        if (!scroll.isDisposed()) {
            pane.show(computed);
            fit();
        }
    }

    private void fit() {
        var width = scroll.getClientArea().width;
        var content = scroll.getContent();
        pane.fit(width);
        scroll.setMinSize(content.computeSize(width, SWT.DEFAULT));
        ((Composite) content).layout(true, true);
    }

    private void follow(Link link) {
        switch (link) {
            case Link.Place place -> context.reveal(place.location());
            case Link.Page page -> showPage(page.id());
            case Link.Problems problems -> showProblems();
        }
    }

    private void showPage(String id) {
        if (context instanceof AssociationEditor editor) {
            editor.showPage(id);
        }
    }

    private void showProblems() {
        try {
            context.site().getPage().showView(ProblemsView.ID);
        } catch (PartInitException e) {
            ILog.of(OverviewPage.class).error("The problem view cannot be shown", e);
        }
    }

    @Override
    public boolean shows(Object target) {
        return target instanceof se.finsam.model.FiscalYear;
    }

    @Override
    public void reveal(Object target) {
        if (target instanceof se.finsam.model.FiscalYear year) {
            choice.choose(year.getYear());
            refresh();
        }
    }

    @Override
    public void setFocus() {
        years.setFocus();
    }

    @Override
    public void dispose() {
        unlisten.run();
        job.cancel();
    }
}
