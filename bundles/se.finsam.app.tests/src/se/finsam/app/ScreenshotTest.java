// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.app.ThemeMenu.Theme;
import se.finsam.ui.UiLanguage;
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
        ThemeMenu.choose(Theme.LIGHT);
    }

    private static void shoot(Theme theme, String name) throws Exception {
        var folder = "%s-%s-%d"
                .formatted(
                        UiLanguage.current().tag(),
                        theme.name().toLowerCase(Locale.ROOT),
                        Workspace.window().getShell().getMonitor().getZoom());
        var file = Bot.shoot(Workspace.window().getShell(), folder + "/" + name);
        assertTrue(Files.size(file) > 10_000, () -> file + " shows nothing");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPageCanBeShown(Theme theme) throws Exception {
        ThemeMenu.choose(theme);
        Bot.until("findings", () -> workspace.session().findings().isPresent());
        for (var page : PageDescriptor.read(Platform.getExtensionRegistry())) {
            workspace.editor().showPage(page.id());
            shoot(theme, page.id().substring(page.id().lastIndexOf('.') + 1));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPerspectiveCanBeShown(Theme theme) throws Exception {
        ThemeMenu.choose(theme);
        for (var perspective : List.of(Perspectives.ANALYSIS, Perspectives.BUDGET, Perspectives.REPORT)) {
            workspace.perspective(perspective);
            Bot.untilIdle();
            shoot(theme, PERSPECTIVES.get(perspective));
        }
    }

    @Test
    void theWelcomeCanBeShown() throws Exception {
        var intro = PlatformUI.getWorkbench().getIntroManager();
        var shown = intro.showIntro(Workspace.window(), false);
        shoot(Theme.LIGHT, "welcome");
        intro.closeIntro(shown);
    }
}
