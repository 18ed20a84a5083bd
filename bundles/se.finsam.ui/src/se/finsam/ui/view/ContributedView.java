// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Progress;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Texts;
import se.finsam.ui.Guard;
import se.finsam.ui.Ids;
import se.finsam.ui.SessionView;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;

/** The view of the workbench in which the contribution of the same id is shown. */
public final class ContributedView extends SessionView implements ViewContext {
    private static final Texts TEXTS = Texts.of(ContributedView.class);
    private static final String REGISTER = "se.finsam.app.register";

    private final Map<String, String> kept = new HashMap<>();
    private Composite content;
    private Guard guard;
    private Background background;
    private @Nullable AnalysisView view;

    @Override
    public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            for (var key : memento.getAttributeKeys()) {
                kept.put(key, memento.getString(key));
            }
        }
    }

    @Override
    public void saveState(IMemento memento) {
        ask(shown -> shown.keep().forEach(memento::putString));
    }

    @Override
    protected void createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        content.setLayout(new FillLayout());
        var id = getViewSite().getId();
        var descriptor = ViewDescriptor.read(Platform.getExtensionRegistry()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody contributes the view " + id));
        var failure = TEXTS.get("failed", descriptor.name(), descriptor.bundle());
        guard = new Guard(failure, () -> say(UiLanguage.in(failure)));
        background = new Background(descriptor.name(), content, guard::fail);
        guard.attempt(() -> {
            view = descriptor.make();
            view.create(content, this);
        });
    }

    /** Puts a message in the place of the view. */
    private void say(String failure) {
        background.forget();
        if (!content.isDisposed()) {
            for (var child : content.getChildren()) {
                child.dispose();
            }
            var frame = new Composite(content, SWT.NONE);
            GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(frame);
            var label = Ids.set(new Label(frame, SWT.WRAP), "view.failed");
            label.setText(failure);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
            content.layout(true, true);
        }
    }

    private void ask(Consumer<AnalysisView> question) {
        var asked = view;
        if (asked != null) {
            guard.attempt(() -> question.accept(asked));
        }
    }

    @Override
    protected void show(Session shown) {
        background.forget();
        ask(asked -> asked.show(shown));
    }

    @Override
    protected void changed(Session shown) {
        background.forget();
        ask(asked -> asked.changed(shown));
    }

    @Override
    protected void cleared() {
        background.forget();
        ask(AnalysisView::cleared);
    }

    @Override
    protected void focus() {
        content.setFocus();
        ask(AnalysisView::setFocus);
    }

    @Override
    public void dispose() {
        super.dispose();
        var last = view;
        view = null;
        if (last != null) {
            background.forget();
            guard.last(last::dispose);
        }
    }

    /** The contribution; absent when it could not be made. */
    public Optional<AnalysisView> view() {
        return Optional.ofNullable(view);
    }

    @Override
    public Map<String, String> kept() {
        return Map.copyOf(kept);
    }

    @Override
    public <T> void compute(Function<Progress, T> work, Consumer<T> done, Runnable cancelled) {
        background.compute(
                work, result -> guard.attempt(() -> done.accept(result)), () -> guard.attempt(cancelled::run));
    }

    @Override
    public void cancel() {
        background.stop();
    }

    @Override
    public boolean execute(ModelCommand command) {
        var refusal = session().map(shown -> shown.execute(command)).orElse(null);
        getViewSite()
                .getActionBars()
                .getStatusLineManager()
                .setErrorMessage(refusal == null ? null : UiLanguage.in(refusal));
        return refusal == null && session().isPresent();
    }

    @Override
    public void reveal(Object target) {
        var page = getSite().getPage();
        editor().ifPresent(editor -> {
            if (!page.isEditorAreaVisible()) {
                try {
                    PlatformUI.getWorkbench().showPerspective(REGISTER, page.getWorkbenchWindow());
                } catch (WorkbenchException e) {
                    throw new IllegalStateException(e);
                }
            }
            page.activate(editor);
            ((PageContext) editor).reveal(target);
        });
    }

    /** The editor of the association that is shown. */
    private Optional<IEditorPart> editor() {
        for (var reference : getSite().getPage().getEditorReferences()) {
            var editor = reference.getEditor(false);
            if (editor instanceof PageContext context && session().equals(Optional.of(context.session()))) {
                return Optional.of(editor);
            }
        }
        return Optional.empty();
    }
}
