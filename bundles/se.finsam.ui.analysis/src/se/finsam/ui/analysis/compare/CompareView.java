// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.compare.presenter.Basis;
import se.finsam.ui.analysis.compare.presenter.CompareInput;
import se.finsam.ui.analysis.compare.presenter.ComparePresenter;
import se.finsam.ui.analysis.compare.presenter.CompareState;
import se.finsam.ui.analysis.compare.presenter.Page;
import se.finsam.ui.session.Session;
import se.finsam.ui.view.AnalysisView;
import se.finsam.ui.view.ViewContext;

/** Years beside each other: table and chart, what explains a change, indicators, trends, and all of it in words. */
public final class CompareView implements AnalysisView {
    /** Id in plugin.xml. */
    static final String ID = "se.finsam.ui.analysis.compare";

    private static final Texts TEXTS = Texts.of(CompareView.class);

    private static final int TAB_HEIGHT = 28;

    private final Map<Page, PanelPage> panels = new EnumMap<>(Page.class);
    private ViewContext context;
    private ComparePresenter presenter;
    private SashForm sash;
    private CTabFolder folder;
    private CompareBar bar;
    private DrawnSwitch drawn;
    private BridgeYears ends;
    private WordsPage words;
    private BasisPane basis;

    @Override
    public void create(Composite parent, ViewContext around) {
        context = around;
        var display = parent.getDisplay();
        presenter = new ComparePresenter(new CompareJobs(task -> later(display, task)), this::present);
        presenter.remember(context.kept());
        var content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Layouts.GAP / 2).applyTo(content);
        bar = new CompareBar(content, presenter, this::drill, this::copyTable);
        sash = new SashForm(content, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        folder = Ids.set(new CTabFolder(sash, SWT.TOP | SWT.FLAT), "pages");
        folder.setTabHeight(TAB_HEIGHT);
        for (var page : Page.values()) {
            var item = Ids.set(new CTabItem(folder, SWT.NONE), "page." + page);
            item.setText(UiLanguage.in(TEXTS.get("page." + page)));
            item.setData(page);
            item.setControl(make(page));
        }
        folder.addListener(
                SWT.Selection,
                event -> presenter.turnTo((Page) folder.getSelection().getData()));
        basis = new BasisPane(sash, this::reveal, this::closeBasis);
        sash.setWeights(65, 35);
        sash.setMaximizedControl(folder);
    }

    private static void later(Display display, Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }

    private Control make(Page page) {
        if (page == Page.WORDS) {
            words = new WordsPage(folder);
            return words.control();
        }
        var made = new PanelPage(folder, page, presenter, head(page), this::drill);
        panels.put(page, made);
        return made.control();
    }

    private PanelPage.Head head(Page page) {
        return switch (page) {
            case TABLE -> (left, right) -> drawn = new DrawnSwitch(right, presenter);
            case BRIDGE -> (left, right) -> ends = new BridgeYears(left, presenter);
            case INDICATORS, TREND, WORDS -> PanelPage.Head.NONE;
        };
    }

    @Override
    public void show(Session shown) {
        presenter.show(new CompareInput(shown.snapshot(), shown.registry()));
    }

    @Override
    public Map<String, String> keep() {
        return presenter.memory();
    }

    @Override
    public void cleared() {
        presenter.clear();
        closeBasis();
    }

    private void present(CompareState state) {
        if (sash.isDisposed()) {
            return;
        }
        folder.setSelection(state.page().ordinal());
        bar.show(state);
        drawn.show(state);
        ends.show(state);
        words.show(state);
        var panel = panels.get(state.page());
        if (panel != null) {
            panel.show(state);
        }
        if (isBasisOpen()) {
            state.basis().ifPresentOrElse(basis::show, this::closeBasis);
        }
    }

    private boolean isBasisOpen() {
        return sash.getMaximizedControl() == null;
    }

    private void drill() {
        presenter.state().basis().ifPresent(found -> {
            basis.show(found);
            sash.setMaximizedControl(null);
            basis.show(found);
            basis.setFocus();
        });
    }

    private void closeBasis() {
        if (isBasisOpen()) {
            sash.setMaximizedControl(folder);
            setFocus();
        }
    }

    private void reveal(Basis.Entry fact) {
        context.session().flatMap(shown -> Facts.find(shown, fact.id())).ifPresent(context::reveal);
    }

    private void copyTable() {
        var panel = panels.get(presenter.state().page());
        if (panel != null) {
            panel.copyTable();
        }
    }

    /** What is behind the widgets. */
    ComparePresenter presenter() {
        return presenter;
    }

    @Override
    public void setFocus() {
        var panel = panels.get(presenter.state().page());
        if (panel == null) {
            words.setFocus();
        } else {
            panel.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (presenter != null) {
            presenter.clear();
        }
    }
}
