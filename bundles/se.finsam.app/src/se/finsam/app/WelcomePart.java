// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.Editors;
import se.finsam.ui.theme.Icons;

/** What a user sees first: where to begin, and the files that were open last. */
public final class WelcomePart extends IntroPart {
    private static final Texts TEXTS = Texts.of(WelcomePart.class);

    private Composite page;
    private LocalResourceManager resources;

    @Override
    public void createPartControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        resources = new LocalResourceManager(JFaceResources.getResources(), page);
        GridLayoutFactory.fillDefaults().margins(0, 0).applyTo(page);
        var column = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .align(SWT.CENTER, SWT.CENTER)
                .applyTo(column);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 10).applyTo(column);
        heading(column);
        action(column, "new", "new", Commands.NEW);
        action(column, "open", "open", Commands.OPEN);
        action(column, "sample", "sample", Commands.SAMPLE);
        action(column, "import", "import", Commands.IMPORT);
        action(column, "guide", "help", Commands.HELP);
        recent(column);
    }

    private void heading(Composite column) {
        var picture = new Label(column, SWT.NONE);
        picture.setImage(
                resources.create(ResourceLocator.imageDescriptorFromBundle("se.finsam.app", "branding/app-64.png")
                        .orElseGet(ImageDescriptor::getMissingImageDescriptor)));
        var text = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(text);
        label(text, "Finsam Workbench", 12);
        label(text, UiLanguage.in(TEXTS.get("welcome.subtitle")), 2);
        separator(column);
    }

    private void separator(Composite column) {
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .hint(520, SWT.DEFAULT)
                .applyTo(new Label(column, SWT.SEPARATOR | SWT.HORIZONTAL));
    }

    private Label label(Composite parent, String text, int larger) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(larger(larger));
        return label;
    }

    private Font larger(int points) {
        return resources.create(
                FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(points));
    }

    private void action(Composite column, String key, String picture, String command) {
        var icon = new Label(column, SWT.NONE);
        icon.setImage(Icons.image(picture));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(icon);
        var text = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(text);
        var link = Ids.set(new Link(text, SWT.NONE), "welcome." + key);
        link.setText("<a>" + UiLanguage.in(TEXTS.get(key)).replace("&", "") + "</a>");
        link.setFont(larger(1));
        link.addListener(SWT.Selection, event -> run(command));
        label(text, UiLanguage.in(TEXTS.get("welcome." + key)), 0);
    }

    private void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            if (!page.isDisposed()) {
                close();
            }
        } catch (CommandException e) {
            ILog.of(WelcomePart.class).error("The command " + command + " failed", e);
        }
    }

    private void close() {
        var window = getIntroSite().getWorkbenchWindow();
        if (window.getActivePage().getActiveEditor() != null) {
            PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
        }
    }

    private void recent(Composite column) {
        var files = new RecentFiles().files();
        if (files.isEmpty()) {
            return;
        }
        separator(column);
        indented(label(column, UiLanguage.in(TEXTS.get("welcome.recent")), 1));
        for (var file : files) {
            var link = indented(new Link(column, SWT.NONE));
            link.setText("<a>" + file.getFileName() + "</a>  " + file.getParent());
            link.addListener(SWT.Selection, event -> {
                Editors.open(getIntroSite().getWorkbenchWindow(), file);
                close();
            });
        }
    }

    private static <T extends Control> T indented(T control) {
        GridDataFactory.fillDefaults().span(2, 1).indent(32, 0).applyTo(control);
        return control;
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // The page looks the same beside other parts.
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
