// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
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

    /** Shows the window in a theme and remembers it. */
    static void choose(Theme theme) {
        engine().setTheme(theme.id, true);
    }

    /** Widgets that are shown keep some colours of the toolkit's light or dark variant as long as they live. */
    private static void askForRestart() {
        Restart.offer(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow(),
                "Finsam Workbench",
                UiLanguage.in(TEXTS.get("theme.restart")));
    }

    private static IAction choice(Theme theme) {
        var action = new Action(UiLanguage.in(TEXTS.get("theme." + theme.name())), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    choose(theme);
                    askForRestart();
                }
            }
        };
        var active = engine().getActiveTheme();
        action.setChecked(active != null && active.getId().startsWith(theme.id));
        return action;
    }
}
