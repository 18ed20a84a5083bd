// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.PlatformUI;
import se.finsam.core.text.Language;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;

/** The languages, as a menu. Another one is taken at the next start, which is offered at once. */
final class LanguageMenu extends MenuManager {
    private static final Texts TEXTS = Texts.of(LanguageMenu.class);

    LanguageMenu(String title) {
        super(title, "language");
        for (var language : Language.values()) {
            add(choice(language));
        }
    }

    private static IAction choice(Language language) {
        var action = new Action(UiLanguage.in(TEXTS.get("language." + language.name())), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked() && language != UiLanguage.current()) {
                    choose(language);
                }
            }
        };
        action.setChecked(language == UiLanguage.current());
        return action;
    }

    private static void choose(Language language) {
        try {
            LanguageSetting.ofUser().put(language);
        } catch (IOException e) {
            ILog.of(LanguageMenu.class).error("The choice of language could not be kept", e);
            return;
        }
        Restart.offer(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow(),
                "Finsam Workbench",
                TEXTS.get("restart").in(language));
    }
}
