// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.Ids;

/** The document as a web page, or why there is none to be seen. */
final class PreviewPane {
    private final Label title;
    private final Label state;
    private final Button open;
    private final Composite stack;
    private final Composite notice;
    private final Label words;
    private @Nullable Browser browser;
    private boolean withoutBrowser;
    private @Nullable Path page;

    PreviewPane(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(area);
        var head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = Ids.set(Parts.heading(head, Parts.text("preview")), "reports.preview.title");
        state = Ids.set(new Label(head, SWT.NONE), "reports.preview.state");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(40, SWT.DEFAULT)
                .applyTo(state);
        open = Parts.button(head, "reports.preview.open", Parts.text("preview.open"), "link", this::open);
        open.setEnabled(false);
        stack = Ids.set(new Composite(area, SWT.BORDER), "reports.preview");
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        notice = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(notice);
        words = Ids.set(new Label(notice, SWT.WRAP), "reports.preview.notice");
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(words);
        top(notice);
    }

    /** Names the document, whose page is on its way; the page of another is not shown any more. */
    void await(String document) {
        var named = Parts.text("preview.of", document);
        if (!named.equals(title.getText())) {
            title.setText(named);
            title.requestLayout();
            fail(Parts.text("preview.first"));
        } else if (page == null) {
            words.setText(Parts.text("preview.first"));
        }
        state.setText(Parts.text("preview.updating"));
    }

    /** Shows a page; where the user had scrolled to holds if it is the same document as before. */
    void show(Path ready) {
        state.setText("");
        open.setEnabled(true);
        var same = ready.equals(page);
        page = ready;
        var view = browser();
        if (view == null) {
            words.setText(Parts.text("preview.noBrowser"));
            top(notice);
            return;
        }
        if (same) {
            view.refresh();
        } else {
            view.setUrl(ready.toUri().toString());
        }
        top(view);
    }

    /** Says why there is no page. */
    void fail(String message) {
        state.setText("");
        words.setText(message);
        top(notice);
        open.setEnabled(false);
        page = null;
    }

    /** Shows that there is nothing to preview. */
    void clear() {
        title.setText(Parts.text("preview"));
        fail("");
    }

    private void top(Control shown) {
        ((StackLayout) stack.getLayout()).topControl = shown;
        notice.layout();
        stack.layout();
    }

    private @Nullable Browser browser() {
        if (browser == null && !withoutBrowser) {
            try {
                browser = Ids.set(new Browser(stack, SWT.NONE), "reports.preview.browser");
                browser.setJavascriptEnabled(false);
                browser.addListener(SWT.MenuDetect, event -> event.doit = false);
                browser.addLocationListener(LocationListener.changingAdapter(PreviewPane::leave));
            } catch (SWTError e) {
                withoutBrowser = true;
                ILog.of(PreviewPane.class).info("There is no browser for the preview", e);
            }
        }
        return browser;
    }

    /** Opens addresses outside of the page in the browser of the system. */
    private static void leave(LocationEvent event) {
        if (event.location.startsWith("http:") || event.location.startsWith("https:")) {
            event.doit = false;
            Program.launch(event.location);
        }
    }

    private void open() {
        if (page != null) {
            Program.launch(page.toUri().toString());
        }
    }
}
