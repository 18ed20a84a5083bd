// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.Editors;

/** Sets up a window; its menus and toolbar are those of {@link Bars}. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {
    private final Arguments arguments;

    WindowAdvisor(IWorkbenchWindowConfigurer configurer, Arguments arguments) {
        super(configurer);
        this.arguments = arguments;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new Bars(configurer);
    }

    @Override
    public void preWindowOpen() {
        var configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1366, 768));
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        var window = getWindowConfigurer().getWindow();
        new WindowTitle(getWindowConfigurer()).follow();
        window.getPartService().addPartListener(new RememberFiles());
        window.getPartService().addPartListener(new EmptyAreaCover());
        var startPage = new StartPage(arguments.page());
        for (var file : arguments.files()) {
            Editors.open(window, file).ifPresent(startPage::show);
        }
        startPage.problem().ifPresent(problem -> window.getShell()
                .getDisplay()
                .asyncExec(() -> MessageDialog.openWarning(
                        window.getShell(), window.getShell().getText(), UiLanguage.in(problem))));
    }

    /** Shows the welcome once the window stands, if it is empty; the perspective would cover what is shown before. */
    @Override
    public void openIntro() {
        var window = getWindowConfigurer().getWindow();
        window.getShell().getDisplay().asyncExec(() -> {
            if (arguments.files().isEmpty() && window.getActivePage() instanceof IWorkbenchPage page && isEmpty(page)) {
                window.getWorkbench().getIntroManager().showIntro(window, false);
            }
        });
    }

    private static boolean isEmpty(IWorkbenchPage page) {
        return page.getEditorReferences().length == 0;
    }
}
