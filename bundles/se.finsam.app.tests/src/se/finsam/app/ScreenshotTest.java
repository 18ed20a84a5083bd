// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.app.ThemeMenu.Theme;
import se.finsam.ui.Ids;
import se.finsam.ui.page.PageDescriptor;

/** Shows every perspective and page in every theme and takes a picture of it; nothing of it may fail or log. */
class ScreenshotTest {
    private static final Map<String, String> PERSPECTIVES = Map.of(
            Perspectives.REGISTER, "register",
            Perspectives.ANALYSIS, "analysis",
            Perspectives.BUDGET, "budget",
            Perspectives.REPORT, "report");

    @RegisterExtension
    final Workspace workspace = new Workspace();

    @AfterEach
    void light() {
        Bot.theme(Theme.LIGHT);
    }

    private static void shoot(Theme theme, String name) throws Exception {
        Screenshots.take(Workspace.window().getShell(), theme, name);
    }

    /** A picture of the window as it is, and one more for each tab. */
    private static void shootTabs(Theme theme, String name) throws Exception {
        shoot(theme, name);
        for (var folder : Bot.tabs()) {
            var first = folder.getSelection();
            for (var tab : folder.getItems()) {
                if (tab != first) {
                    var id = String.valueOf(tab.getData(Ids.KEY));
                    Bot.show(tab);
                    Bot.untilIdle();
                    shoot(theme, name + "-" + id.substring(id.lastIndexOf('.') + 1));
                }
            }
            Bot.show(first);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPageCanBeShown(Theme theme) throws Exception {
        Bot.theme(theme);
        Bot.until("findings", () -> workspace.session().findings().isPresent());
        for (var page : PageDescriptor.read(Platform.getExtensionRegistry())) {
            workspace.editor().showPage(page.id());
            shootTabs(theme, page.id().substring(page.id().lastIndexOf('.') + 1));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPerspectiveCanBeShown(Theme theme) throws Exception {
        Bot.theme(theme);
        for (var perspective : List.of(Perspectives.ANALYSIS, Perspectives.BUDGET, Perspectives.REPORT)) {
            workspace.perspective(perspective);
            Bot.untilIdle();
            shootTabs(theme, PERSPECTIVES.get(perspective));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theOtherAnalysisViewsCanBeShown(Theme theme) throws Exception {
        Bot.theme(theme);
        workspace.perspective(Perspectives.ANALYSIS);
        for (var name : List.of("pivot", "analyses")) {
            Workspace.window().getActivePage().showView("se.finsam.ui.analysis." + name);
            Bot.untilIdle();
            shoot(theme, name);
        }
        Workspace.window().getActivePage().showView("se.finsam.ui.analysis.compare");
    }

    @Test
    void theWelcomeCanBeShown() throws Exception {
        var intro = PlatformUI.getWorkbench().getIntroManager();
        var shown = intro.showIntro(Workspace.window(), false);
        shoot(Theme.LIGHT, "welcome");
        intro.closeIntro(shown);
    }
}
