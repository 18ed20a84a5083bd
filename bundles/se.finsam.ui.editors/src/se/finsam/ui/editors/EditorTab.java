// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.ui.Guard;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;

/**
 * A page of the editor on its tab. A page that throws is not asked again; its tab says whose fault it is, and the other pages
 * work on.
 */
final class EditorTab {
    private final Callable<EditorPage> maker;
    private final Text failure;
    private final Supplier<Optional<Text>> missing;
    private final CTabItem item;
    private final PageContext context;
    private final Guard guard;
    private @Nullable EditorPage page;
    private @Nullable Composite content;
    private @Nullable Label note;
    private boolean shown;
    private boolean stale;

    /**
     * A tab whose page is made when it is first needed.
     *
     * @param failure what the tab says when the page throws
     * @param missing why the page does not apply to the association as it is; empty when it does
     */
    EditorTab(
            Callable<EditorPage> maker,
            Text failure,
            Supplier<Optional<Text>> missing,
            CTabItem item,
            PageContext context) {
        this.maker = maker;
        this.failure = failure;
        this.missing = missing;
        this.item = item;
        this.context = context;
        guard = new Guard(failure, this::say);
    }

    /** Makes the page if need be and brings it up to date; to be called when its tab is selected. */
    void show() {
        if (inapplicable()) {
            return;
        }
        var made = page();
        if (made == null || guard.isBroken()) {
            return;
        }
        if (shown) {
            if (stale) {
                refresh();
            }
            return;
        }
        var parent = new Composite(item.getParent(), SWT.NONE);
        parent.setLayout(new FillLayout());
        content = parent;
        shown = true;
        guard.attempt(() -> {
            made.create(parent, context);
            item.setControl(parent);
            made.refresh();
            stale = false;
        });
    }

    /** Says why the page does not apply, in its place and as long as that is so. */
    private boolean inapplicable() {
        Optional<Text> why = guard.isBroken() ? Optional.empty() : missing.get();
        if (note != null) {
            note.dispose();
            note = null;
            item.setControl(content);
        }
        if (why.isPresent()) {
            note = new Label(item.getParent(), SWT.WRAP);
            note.setText(UiLanguage.in(why.get()));
            item.setControl(note);
        }
        return note != null;
    }

    /** Brings the page up to date now if the user sees it, else when it is shown next. */
    void update() {
        stale = true;
        if (item.getParent().getSelection() == item) {
            show();
        }
    }

    private void refresh() {
        guard.attempt(() -> {
            if (page != null && shown) {
                page.refresh();
                stale = false;
            }
        });
    }

    /** True when the page can show a target. */
    boolean shows(Object target) {
        if (!guard.isBroken() && missing.get().isPresent()) {
            return false;
        }
        var made = page();
        var says = new boolean[1];
        guard.attempt(() -> says[0] = made != null && made.shows(target));
        return says[0];
    }

    /** Shows a target of which {@link #shows} is true. */
    void reveal(Object target) {
        guard.attempt(() -> {
            if (page != null) {
                page.reveal(target);
            }
        });
    }

    void setFocus() {
        guard.attempt(() -> {
            if (page != null && shown) {
                page.setFocus();
            }
        });
    }

    /** Lets the page give back what it holds, even if it has failed. */
    void dispose() {
        var made = page;
        if (made != null && shown) {
            page = null;
            guard.last(made::dispose);
        }
    }

    private @Nullable EditorPage page() {
        if (page == null) {
            guard.attempt(() -> page = maker.call());
        }
        return page;
    }

    private void say() {
        if (!item.isDisposed()) {
            var message = new Composite(item.getParent(), SWT.NONE);
            GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(message);
            var label = Ids.set(new Label(message, SWT.WRAP), "page.failure");
            label.setText(UiLanguage.in(failure));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
            item.setControl(message);
        }
    }
}
