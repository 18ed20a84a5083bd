// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;

/** The themes, as a menu. */
final class ThemeMenu extends MenuManager {
    /** Ids of the themes, light first; where one contains "dark", the platform asks the system for dark menus and fields. */
    enum Theme {
        LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
        DARK("org.eclipse.e4.ui.css.theme.e4_dark"),
        CONTRAST("se.finsam.ui.theme.contrast.dark");

        private final String id;

        Theme(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    private static final Texts TEXTS = Texts.of(ThemeMenu.class);

    private static Theme chosen;

    ThemeMenu(String title) {
        super(title, "theme");
        setRemoveAllWhenShown(true);
        addMenuListener(menu -> {
            for (var theme : Theme.values()) {
                menu.add(choice(theme));
            }
        });
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    /**
     * Shows the window in a theme and remembers it. Between light and dark the toolkit has to load its own colours first; styles
     * that are applied before give every widget without a colour of its own the old ones for good.
     */
    static void choose(Theme theme) {
        chosen = theme;
        Runnable style = () -> engine().setTheme(chosen.id, true);
        var active = engine().getActiveTheme();
        var display = Display.getCurrent();
        if (active != null && dark(active.getId()) == dark(theme.id)) {
            style.run();
        } else {
            afterSettings(display, style);
        }
        display.setDarkThemePreferred(dark(theme.id));
    }

    private static boolean dark(String theme) {
        return theme.contains("dark");
    }

    /** Runs an action once, when the toolkit has taken over changed settings; at the latest after a second, should it have none. */
    private static void afterSettings(Display display, Runnable action) {
        var done = new AtomicBoolean();
        Runnable once = () -> {
            if (done.compareAndSet(false, true)) {
                action.run();
            }
        };
        display.addListener(SWT.Settings, new Listener() {
            @Override
            public void handleEvent(Event event) {
                display.removeListener(SWT.Settings, this);
                display.asyncExec(once);
            }
        });
        display.timerExec(1_000, once);
    }

    private static IAction choice(Theme theme) {
        var action = new Action(UiLanguage.in(TEXTS.get("theme." + theme.name())), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    choose(theme);
                }
            }
        };
        var active = engine().getActiveTheme();
        action.setChecked(active != null && active.getId().startsWith(theme.id));
        return action;
    }
}
