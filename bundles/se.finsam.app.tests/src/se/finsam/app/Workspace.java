// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.finsam.ui.editors.AssociationEditor;
import se.finsam.ui.editors.Editors;
import se.finsam.ui.session.Session;

/** The workbench around a test: the sample in a file of its own, and afterwards a log without errors and warnings. */
final class Workspace implements BeforeEachCallback, AfterEachCallback {
    /** Tools of development bundles that run beside a test and are not in the product. */
    private static final List<String> FOREIGN_TOOLS = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.openExternalFile",
            "org.eclipse.ui.actionSet.keyBindings",
            "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.NavigateActionSet");

    private final List<Error> leaks = new CopyOnWriteArrayList<>();
    private final List<IStatus> logged = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() >= IStatus.WARNING) {
            logged.add(status);
        }
    };
    private Path folder;
    private Path file;
    private AssociationEditor editor;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Platform.addLogListener(log);
        Resource.setNonDisposeHandler(leak -> {
            if (isOurs(leak)) {
                leaks.add(leak);
            }
        });
        var intro = PlatformUI.getWorkbench().getIntroManager();
        if (intro.getIntro() != null) {
            intro.closeIntro(intro.getIntro());
        }
        folder = Files.createTempDirectory("window");
        file = folder.resolve("samspelet.finsam");
        try (var in = Platform.getBundle("se.finsam.sample")
                .getEntry("samspelet.finsam")
                .openStream()) {
            Files.copy(in, file);
        }
        window().getShell().forceActive();
        perspective(Perspectives.REGISTER);
        open();
    }

    /** Whether a picture, font or cursor that nobody has disposed of was made by us. */
    private static boolean isOurs(Error leak) {
        return Arrays.stream(leak.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("se.finsam.ui"));
    }

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    void perspective(String id) throws WorkbenchException {
        PlatformUI.getWorkbench().showPerspective(id, window());
        FOREIGN_TOOLS.forEach(window().getActivePage()::hideActionSet);
        Bot.settle();
    }

    AssociationEditor open() {
        editor = Editors.open(window(), file).orElseThrow();
        Bot.settle();
        return editor;
    }

    Path file() {
        return file;
    }

    AssociationEditor editor() {
        return editor;
    }

    Session session() {
        return editor.getAdapter(Session.class);
    }

    NatTable statements() {
        editor.showPage("se.finsam.page.statements");
        Bot.settle();
        return Bot.find("statements.grid", NatTable.class);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        window().getActivePage().closeAllEditors(false);
        Bot.settle();
        Platform.removeLogListener(log);
        try (var files = Files.walk(folder)) {
            for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        System.gc();
        Bot.settle();
        Resource.setNonDisposeHandler(null);
        if (!leaks.isEmpty()) {
            throw new AssertionError("A resource was not disposed of", leaks.getFirst());
        }
        if (!logged.isEmpty()) {
            var message = new StringBuilder("The log is not empty:");
            logged.forEach(status -> message.append('\n').append(status));
            throw new AssertionError(message.toString(), logged.getFirst().getException());
        }
    }
}
