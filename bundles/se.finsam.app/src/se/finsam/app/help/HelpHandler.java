// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens the guide; the welcome makes room for it. */
public final class HelpHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        var intros = PlatformUI.getWorkbench().getIntroManager();
        intros.closeIntro(intros.getIntro());
        try {
            page.showView(HelpView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("The help cannot be shown", e);
        }
        return null;
    }
}
