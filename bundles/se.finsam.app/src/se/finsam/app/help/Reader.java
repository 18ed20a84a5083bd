// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.help;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.Ids;

/** Shows a page, or says why there is none. */
final class Reader {
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Composite notice;
    private final Label words;
    private final Consumer<String> moved;
    private final @Nullable Browser browser;
    private @Nullable URI asked;

    /**
     * A reader.
     *
     * @param moved told where the reader is: the file of the page, and the anchor when there is one
     */
    Reader(Composite parent, Consumer<String> moved) {
        this.moved = moved;
        stack = Ids.set(new Composite(parent, SWT.NONE), "help.page");
        stack.setLayout(layout);
        notice = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(notice);
        words = Ids.set(new Label(notice, SWT.WRAP), "help.notice");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        browser = browser(stack);
        if (browser != null) {
            Ids.set(browser, "help.browser");
            browser.addListener(SWT.MenuDetect, event -> event.doit = false);
            browser.addLocationListener(LocationListener.changingAdapter(Reader::leave));
            browser.addLocationListener(LocationListener.changedAdapter(this::arrive));
        }
    }

    private static @Nullable Browser browser(Composite parent) {
        try {
            return new Browser(parent, SWT.NONE);
        } catch (SWTError e) {
            ILog.of(Reader.class).info("There is no browser for the help", e);
            return null;
        }
    }

    Control control() {
        return stack;
    }

    /** Says something in place of a page. */
    void say(String message) {
        words.setText(message);
        top(notice);
    }

    private void top(Control shown) {
        layout.topControl = shown;
        notice.layout();
        stack.layout();
    }

    /** Shows a page of a folder; the address is its file, and an anchor after a number sign. */
    void open(Path folder, String address) {
        var parts = address.split("#", 2);
        var page = folder.resolve(parts[0]).toUri();
        asked = parts.length == 1 ? page : URI.create(page + "#" + encoded(parts[1]));
        if (browser == null) {
            say(HelpView.text("noBrowser"));
            moved.accept(address);
            return;
        }
        browser.setUrl(asked.toASCIIString());
        top(browser);
    }

    private static String encoded(String anchor) {
        return URI.create("#" + anchor).toASCIIString().substring(1);
    }

    /** Opens pages of the web, and whatever else is not a page of ours, in the program of the system. */
    private static void leave(LocationEvent event) {
        var page = event.location.replaceFirst("#.*", "");
        if (!page.endsWith(".html") && !page.startsWith("about:")) {
            event.doit = false;
            Program.launch(event.location);
        }
    }

    private void arrive(LocationEvent event) {
        if (event.top && event.location.startsWith("file:")) {
            asked = URI.create(event.location);
            var path = asked.getPath();
            var file = path.substring(path.lastIndexOf('/') + 1);
            moved.accept(asked.getFragment() == null ? file : file + "#" + asked.getFragment());
        }
    }

    /** Where the page that is shown can be found, for another program to show it. */
    Optional<String> address() {
        return Optional.ofNullable(asked).map(URI::toASCIIString);
    }

    boolean canGoBack() {
        return browser != null && browser.isBackEnabled();
    }

    void back() {
        if (browser != null) {
            browser.back();
        }
    }

    void refresh() {
        if (browser != null && asked != null) {
            browser.refresh();
        }
    }

    /** Marks the next place of a text on the page, from the top again after the last; false if there is none. */
    boolean find(String text) {
        if (browser == null || text.isBlank()) {
            return true;
        }
        var quoted = text.replace("\\", "\\\\").replace("'", "\\'");
        return !Boolean.FALSE.equals(
                browser.evaluate("return window.find('" + quoted + "', false, false, true, false, false, false);"));
    }
}
