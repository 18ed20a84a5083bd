// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.plugins;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.app.Restart;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Sessions;

/** Shows the plug-ins and, when something was changed, offers to start again. */
public final class PluginsHandler extends AbstractHandler {
    private static final Texts TEXTS = Texts.of(PluginsHandler.class);

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var presenter = new PluginsPresenter(
                WindowPlugins.plugins(), window.getService(Sessions.class).registry());
        new PluginsDialog(window.getShell(), presenter).open();
        if (presenter.isChanged()) {
            Restart.offer(window, UiLanguage.in(TEXTS.get("title")), UiLanguage.in(TEXTS.get("restart")));
        }
        return null;
    }
}
