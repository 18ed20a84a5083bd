// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.jspecify.annotations.Nullable;
import se.finsam.app.plugins.WindowPlugins;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.AssociationEditor;

/** Keeps the title of a window: the file of the active editor, with a mark when it is not saved, its page and the product. */
final class WindowTitle implements IPartListener2, IPropertyListener {
    private static final Texts TEXTS = Texts.of(WindowTitle.class);
    private static final String PRODUCT = "Finsam Workbench";

    private final IWorkbenchWindowConfigurer window;
    private final String product;
    private @Nullable IEditorPart editor;

    WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
        product = WindowPlugins.isSafe() ? PRODUCT + " – " + UiLanguage.in(TEXTS.get("safeMode")) : PRODUCT;
    }

    void follow() {
        window.getWindow().getPartService().addPartListener(this);
        update();
    }

    private void update() {
        var page = window.getWindow().getActivePage();
        var active = page == null ? null : page.getActiveEditor();
        if (active != editor) {
            if (editor != null) {
                editor.removePropertyListener(this);
            }
            if (active != null) {
                active.addPropertyListener(this);
            }
            editor = active;
        }
        window.setTitle(active == null ? product : title(active));
    }

    private String title(IEditorPart active) {
        var page = active instanceof AssociationEditor association ? association.pageName() : "";
        return (active.isDirty() ? "● " : "")
                + Stream.of(active.getEditorInput().getName(), page, active.getTitle(), product)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" – "));
    }

    @Override
    public void propertyChanged(Object source, int property) {
        update();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        update();
    }
}
