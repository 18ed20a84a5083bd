// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.jspecify.annotations.Nullable;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/** The menus and the toolbar of a window. */
final class Bars extends ActionBarAdvisor {
    private static final Texts TEXTS = Texts.of(Bars.class);

    private IWorkbenchWindow window;
    private IAction save;
    private IAction saveAs;
    private IAction saveAll;
    private IAction close;
    private IAction quit;
    private IAction undo;
    private IAction redo;
    private IAction cut;
    private IAction copy;
    private IAction paste;
    private IAction delete;
    private IAction selectAll;
    private IAction find;
    private IAction resetPerspective;
    private IAction preferences;
    private IAction welcome;
    private IAction about;
    private IContributionItem views;
    private IContributionItem perspectives;

    Bars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    private static String text(String key) {
        return UiLanguage.in(TEXTS.get(key));
    }

    @Override
    protected void makeActions(IWorkbenchWindow shown) {
        window = shown;
        save = make(ActionFactory.SAVE, "save", "save");
        saveAs = make(ActionFactory.SAVE_AS, "saveAs", null);
        saveAll = make(ActionFactory.SAVE_ALL, "saveAll", "save-all");
        close = make(ActionFactory.CLOSE, "close", null);
        quit = make(ActionFactory.QUIT, "quit", null);
        undo = make(ActionFactory.UNDO, null, "undo");
        redo = make(ActionFactory.REDO, null, "redo");
        cut = make(ActionFactory.CUT, "cut", "cut");
        copy = make(ActionFactory.COPY, "copy", "copy");
        paste = make(ActionFactory.PASTE, "paste", "paste");
        delete = make(ActionFactory.DELETE, "delete", "delete");
        selectAll = make(ActionFactory.SELECT_ALL, "selectAll", null);
        find = make(ActionFactory.FIND, "find", "search");
        resetPerspective = make(ActionFactory.RESET_PERSPECTIVE, "resetPerspective", null);
        preferences = make(ActionFactory.PREFERENCES, "preferences", "settings");
        welcome = make(ActionFactory.INTRO, "welcome", "welcome");
        about = make(ActionFactory.ABOUT, "about", null);
        views = ContributionItemFactory.VIEWS_SHORTLIST.create(window);
        perspectives = ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window);
    }

    private IAction make(ActionFactory factory, @Nullable String key, @Nullable String icon) {
        var action = factory.create(window);
        if (key != null) {
            action.setText(text(key));
            action.setToolTipText(text(key).replace("&", ""));
        }
        if (icon != null) {
            action.setImageDescriptor(Icons.descriptor(icon));
            action.setDisabledImageDescriptor(null);
        }
        register(action);
        return action;
    }

    private IContributionItem command(String id, String key, @Nullable String icon) {
        var parameter = new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH);
        parameter.label = text(key);
        parameter.tooltip = text(key).replace("&", "");
        parameter.icon = icon == null ? null : Icons.descriptor(icon);
        return new CommandContributionItem(parameter);
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        bar.add(helpMenu());
    }

    private IMenuManager fileMenu() {
        var menu = new MenuManager(text("file"), IWorkbenchActionConstants.M_FILE);
        menu.add(command(Commands.NEW, "new", "new"));
        menu.add(command(Commands.OPEN, "open", "open"));
        menu.add(new RecentFilesMenu(window));
        menu.add(command(Commands.SAMPLE, "sample", "sample"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        menu.add(new Separator());
        menu.add(close);
        menu.add(new Separator());
        menu.add(save);
        menu.add(saveAs);
        menu.add(saveAll);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(quit);
        return menu;
    }

    private IMenuManager editMenu() {
        var menu = new MenuManager(text("edit"), IWorkbenchActionConstants.M_EDIT);
        menu.add(undo);
        menu.add(redo);
        menu.add(new Separator());
        menu.add(cut);
        menu.add(copy);
        menu.add(paste);
        menu.add(delete);
        menu.add(selectAll);
        menu.add(new Separator());
        menu.add(find);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager windowMenu() {
        var menu = new MenuManager(text("window"), IWorkbenchActionConstants.M_WINDOW);
        var perspective = new MenuManager(text("perspective"), "perspective");
        perspective.add(perspectives);
        menu.add(perspective);
        var view = new MenuManager(text("view"), "view");
        view.add(views);
        menu.add(view);
        menu.add(resetPerspective);
        menu.add(new Separator());
        menu.add(new ThemeMenu(text("theme")));
        menu.add(new LanguageMenu(text("language")));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        // Only plug-ins and what they bring along have pages there.
        if (PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes().length > 0) {
            menu.add(preferences);
        }
        return menu;
    }

    private IMenuManager helpMenu() {
        var menu = new MenuManager(text("help"), IWorkbenchActionConstants.M_HELP);
        menu.add(command(Commands.HELP, "guide", "help"));
        menu.add(welcome);
        menu.add(command("org.eclipse.ui.window.quickAccess", "quickAccess", "search"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(command(Commands.PLUGINS, "plugins", null));
        menu.add(about);
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        var tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        tools.add(command(Commands.NEW, "new", "new"));
        tools.add(command(Commands.OPEN, "open", "open"));
        tools.add(save);
        tools.add(new Separator());
        tools.add(undo);
        tools.add(redo);
        tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(new ToolBarContributionItem(tools, "main"));
    }
}
