// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.finsam.ui.editors.Editors;

/** What somebody meets who starts the workbench for the first time. */
class FirstStepsWorkbenchTest {
    /** What the platform lays over an empty editor area. */
    private static final String COVER = "EditorStack.OnboardingContainer";

    @RegisterExtension
    final Workspace workspace = new Workspace();

    @Test
    void anEmptyWindowShowsTheWelcome() throws Exception {
        var window = PlatformUI.getWorkbench().openWorkbenchWindow(Perspectives.REGISTER, null);
        try {
            Bot.until("the welcome", () -> Bot.shows("welcome.new"));
        } finally {
            close(window);
        }
    }

    @Test
    void nothingCoversTheEditorThatTheWelcomeOpens() {
        Workspace.window().getActivePage().closeAllEditors(false);
        Bot.until("an empty area", () -> isShown(Workspace.window().getShell(), COVER));
        var intros = PlatformUI.getWorkbench().getIntroManager();
        var shown = intros.showIntro(Workspace.window(), false);
        Bot.settle();
        Editors.open(Workspace.window(), workspace.file()).orElseThrow();
        intros.closeIntro(shown);
        Bot.until("the page", () -> Bot.shows("overview.year"));
        Bot.until("nothing over it", () -> !isShown(Workspace.window().getShell(), COVER));
    }

    @Test
    void aMenuNamesAllKeysOfACommand() {
        var bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        var keys = bindings.getBestActiveBindingFormattedFor("org.eclipse.ui.file.saveAs");
        // The toolkit reads the text of a menu again and leaves out what it does not know.
        assertTrue(keys.contains("Shift+") && keys.contains("Ctrl+"), keys);
    }

    private static boolean isShown(Control control, String id) {
        return id.equals(control.getData("id")) && control.isVisible()
                || control instanceof Composite composite
                        && Stream.of(composite.getChildren()).anyMatch(child -> isShown(child, id));
    }

    private static void close(IWorkbenchWindow window) {
        window.close();
        Bot.settle();
        Workspace.window().getShell().forceActive();
    }
}
