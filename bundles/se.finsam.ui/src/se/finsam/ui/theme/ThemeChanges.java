// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.theme;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.osgi.service.event.EventHandler;

/** Lets widgets take over the colours of another theme. */
public final class ThemeChanges {
    private ThemeChanges() {}

    /** Runs an action after each change of theme, once however many colours have changed, while a widget lives. */
    public static void follow(Control widget, Runnable action) {
        var due = new boolean[1];
        Runnable later = () -> {
            if (!due[0] && !widget.isDisposed()) {
                due[0] = true;
                widget.getDisplay().asyncExec(() -> {
                    due[0] = false;
                    if (!widget.isDisposed()) {
                        action.run();
                    }
                });
            }
        };
        IPropertyChangeListener colour = event -> later.run();
        EventHandler theme = event -> later.run();
        Themes.manager().ifPresent(themes -> follow(widget, themes, colour, theme));
    }

    private static void follow(
            Control widget, IThemeManager themes, IPropertyChangeListener colour, EventHandler theme) {
        var events = PlatformUI.getWorkbench().getService(IEventBroker.class);
        themes.addPropertyChangeListener(colour);
        events.subscribe(IThemeEngine.Events.THEME_CHANGED, theme);
        widget.addListener(SWT.Dispose, event -> {
            themes.removePropertyChangeListener(colour);
            events.unsubscribe(theme);
        });
    }
}
