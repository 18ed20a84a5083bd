// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import se.finsam.app.plugins.WindowPlugins;
import se.finsam.ui.view.ViewDescriptor;

/** Sets up the workbench. */
final class WorkbenchAdvisor extends org.eclipse.ui.application.WorkbenchAdvisor {
    private final Arguments arguments;
    private final Runnable started;

    /**
     * @param started run when the window is there
     */
    WorkbenchAdvisor(Arguments arguments, Runnable started) {
        this.arguments = arguments;
        this.started = started;
    }

    @Override
    public void preStartup() {
        var workbench = getWorkbenchConfigurer().getWorkbench();
        RestoredViews.of(workbench, ViewDescriptor.read(Platform.getExtensionRegistry()))
                .renew();
        RestoredLabels.renew(workbench);
    }

    @Override
    public void postStartup() {
        started.run();
        WindowPlugins.opened(getWorkbenchConfigurer()
                .getWorkbench()
                .getActiveWorkbenchWindow()
                .getShell());
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Perspectives.REGISTER;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer, arguments);
    }
}
