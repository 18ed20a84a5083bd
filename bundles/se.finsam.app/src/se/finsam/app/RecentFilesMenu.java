// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.Editors;

/** The files opened last, as a menu. */
final class RecentFilesMenu extends MenuManager {
    private static final Texts TEXTS = Texts.of(RecentFilesMenu.class);

    RecentFilesMenu(IWorkbenchWindow window) {
        super(UiLanguage.in(TEXTS.get("recent")), "recent");
        setRemoveAllWhenShown(true);
        IMenuListener fill = menu -> {
            for (var file : new RecentFiles().files()) {
                menu.add(new Action((file.getFileName() + " – " + file.getParent()).replace("&", "&&")) {
                    @Override
                    public void run() {
                        Editors.open(window, file);
                    }
                });
            }
        };
        addMenuListener(fill);
    }
}
