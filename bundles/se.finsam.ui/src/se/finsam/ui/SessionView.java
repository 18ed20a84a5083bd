// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import se.finsam.model.text.Texts;
import se.finsam.ui.session.Session;
import se.finsam.ui.theme.ThemeChanges;

/** A view of the association that is being worked on: that of the editor last active, as long as it is open. */
public abstract class SessionView extends ViewPart {
    private static final Texts TEXTS = Texts.of(SessionView.class);

    private final IPartListener2 follower = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            follow(reference.getPart(false));
        }

        @Override
        public void partOpened(IWorkbenchPartReference reference) {
            follow(reference.getPart(false));
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (sessionOf(reference.getPart(false)) == session) {
                follow(getSite().getPage().getActiveEditor());
            }
        }
    };
    private @Nullable Session session;
    private Runnable unlisten = () -> {};
    private UndoActions undo;
    private Composite stack;
    private Composite content;
    private Composite nothing;

    /** Makes the widgets; called once. */
    protected abstract void createContent(Composite parent);

    /** Shows another association. */
    protected abstract void show(Session shown);

    /** The association that is shown has changed. */
    protected abstract void changed(Session shown);

    /** Puts the focus where a user begins; called while an association is shown. */
    protected abstract void focus();

    /** No association is shown any more. */
    protected void cleared() {}

    /** The association that is shown, if any. */
    public final Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    @Override
    public final void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        content = new Composite(stack, SWT.NONE);
        content.setLayout(new org.eclipse.swt.layout.FillLayout());
        nothing = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(nothing);
        var hint = new Label(nothing, SWT.WRAP | SWT.CENTER);
        hint.setText(UiLanguage.in(TEXTS.get("nothing")));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .align(SWT.CENTER, SWT.CENTER)
                .applyTo(hint);
        undo = UndoActions.install(getViewSite().getActionBars(), () -> session == null ? null : session.document());
        createContent(content);
        top(nothing);
        ThemeChanges.follow(stack, () -> session().ifPresent(this::changed));
        getSite().getPage().addPartListener(follower);
        follow(getSite().getPage().getActiveEditor());
    }

    private void top(Composite shown) {
        ((StackLayout) stack.getLayout()).topControl = shown;
        stack.layout();
    }

    private static @Nullable Session sessionOf(@Nullable IWorkbenchPart part) {
        return part == null ? null : part.getAdapter(Session.class);
    }

    private void follow(@Nullable IWorkbenchPart part) {
        if (part instanceof org.eclipse.ui.IViewPart) {
            return;
        }
        var next = sessionOf(part);
        if (next == session || stack.isDisposed()) {
            return;
        }
        unlisten.run();
        session = next;
        if (next == null) {
            unlisten = () -> {};
            cleared();
            top(nothing);
        } else {
            unlisten = next.onChange(change -> {
                changed(next);
                undo.update();
            });
            show(next);
            top(content);
        }
        undo.update();
    }

    @Override
    public final void setFocus() {
        if (session == null) {
            nothing.setFocus();
        } else {
            focus();
        }
    }

    @Override
    public void dispose() {
        unlisten.run();
        getSite().getPage().removePartListener(follower);
        super.dispose();
    }
}
