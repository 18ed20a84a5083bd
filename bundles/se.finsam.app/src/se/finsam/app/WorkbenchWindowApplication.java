// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import se.finsam.app.plugins.WindowPlugins;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.view.AnalysisViews;

/** The workbench with a window. Its state is kept per user; only one window application of a user runs at a time. */
public final class WorkbenchWindowApplication implements IApplication {
    private static final Texts TEXTS = Texts.of(WorkbenchWindowApplication.class);

    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName("Finsam Workbench");
        var display = PlatformUI.createDisplay();
        try {
            if (!lock()) {
                var shell = new Shell(display);
                MessageDialog.openInformation(
                        shell, UiLanguage.in(TEXTS.get("title")), UiLanguage.in(TEXTS.get("running")));
                shell.dispose();
                return EXIT_OK;
            }
            var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            var given = Arguments.of(arguments);
            WindowPlugins.load(display, given.safe());
            AnalysisViews.register(Platform.getExtensionRegistry());
            var advisor = new WorkbenchAdvisor(given, new Splash(display)::close);
            var code = PlatformUI.createAndRunWorkbench(display, advisor);
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            WindowPlugins.ended();
            display.dispose();
            Platform.getInstanceLocation().release();
        }
    }

    private static boolean lock() {
        try {
            return Platform.getInstanceLocation().lock();
        } catch (IOException e) {
            // Without a place to keep its state the window works all the same; it only forgets.
            ILog.of(WorkbenchWindowApplication.class).warn("The state of the window cannot be kept", e);
            return true;
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
