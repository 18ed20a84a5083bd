// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.app.ThemeMenu.Theme;
import se.finsam.app.help.HelpView;
import se.finsam.ui.theme.ThemeColor;

/** The guide stands beside the work, in the language and the colours of the window. */
class HelpWorkbenchTest {
    @RegisterExtension
    final Workspace workspace = new Workspace();

    private final Locale language = Locale.getDefault();

    @AfterEach
    void close() {
        Locale.setDefault(language);
        Bot.theme(Theme.LIGHT);
        var page = Workspace.window().getActivePage();
        var view = page.findView(HelpView.ID);
        if (view != null) {
            page.hideView(view);
        }
        Bot.settle();
    }

    private static Browser open() throws Exception {
        Workspace.window().getService(IHandlerService.class).executeCommand(Commands.HELP, null);
        Bot.until("the guide", () -> Bot.shows("help.browser"));
        var browser = Bot.find("help.browser", Browser.class);
        Bot.until("its text", () -> !ask(browser, "return document.title").isEmpty());
        return browser;
    }

    private static String ask(Browser browser, String script) {
        return String.valueOf(browser.evaluate(script));
    }

    @Test
    void theKeyForHelpOpensTheGuide() throws Exception {
        var bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        var bound = bindings.getPerfectMatch(KeySequence.getInstance("F1"));
        assertEquals(Commands.HELP, bound.getParameterizedCommand().getId());
    }

    @ParameterizedTest
    @CsvSource({"sv, Användarguide, Fönstret", "en, User guide, The window"})
    void theGuideSpeaksTheLanguageOfTheWindow(String tag, String title, String first) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(tag));
        var browser = open();
        assertEquals(title, ask(browser, "return document.title"));
        var pictures = "return Array.from(document.images).every(i => i.naturalWidth > 0)";
        Bot.until("its pictures", () -> ask(browser, pictures).equals("true"));
        var contents = contents().getItem(0);
        assertEquals(title, contents.getText());
        assertEquals(first, contents.getItem(0).getText());
    }

    private static Tree contents() {
        if (!Bot.shows("help.contents")) {
            var toggle = Bot.find("help.contents.toggle", ToolItem.class);
            toggle.setSelection(true);
            Bot.notify(toggle, SWT.Selection);
        }
        return Bot.find("help.contents", Tree.class);
    }

    @Test
    void theWelcomeMakesRoomForTheGuide() {
        var intro = PlatformUI.getWorkbench().getIntroManager();
        intro.showIntro(Workspace.window(), false);
        Bot.push("welcome.guide");
        Bot.until("the guide", () -> Bot.shows("help.browser"));
        assertNull(intro.getIntro());
    }

    @Test
    void aHeadingOfTheContentsIsJumpedTo() throws Exception {
        var browser = open();
        var tree = contents();
        var last = tree.getItem(0).getItem(1);
        select(tree, last);
        Bot.until("the page to scroll", () -> Double.parseDouble(ask(browser, "return window.scrollY")) > 500);
        assertTrue(browser.getUrl().endsWith("#kommandoraden"), browser::getUrl);
        select(tree, tree.getItem(1));
        Bot.until("another text", () -> ask(browser, "return location.pathname + document.readyState")
                .endsWith("planning.htmlcomplete"));
        Bot.push("help.back");
        Bot.until("the guide again", () -> browser.getUrl().endsWith("#kommandoraden"));
    }

    private static void select(Tree tree, TreeItem item) {
        tree.setSelection(item);
        var event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        Bot.settle();
    }

    @Test
    void wordsAreFoundInTheText() throws Exception {
        var browser = open();
        search("underskrifter");
        assertFalse(Bot.shows("help.find.none"));
        assertEquals(
                "underskrifter",
                ask(browser, "return '' + window.getSelection()").toLowerCase(Locale.ROOT));
        search("it's \\ not there");
        assertTrue(Bot.shows("help.find.none"));
    }

    private static void search(String words) {
        var field = Bot.find("help.find", Text.class);
        field.setText(words);
        Bot.notify(field, SWT.DefaultSelection);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theGuideHasTheColoursOfTheTheme(Theme theme) throws Exception {
        var browser = open();
        Bot.theme(theme);
        var script = "return getComputedStyle(document.documentElement).backgroundColor";
        Bot.until("the colours of " + theme, () -> ask(browser, script)
                .equals(css(ThemeColor.GRID_BACKGROUND.get().getRGB())));
    }

    private static String css(RGB rgb) {
        return "rgb(%d, %d, %d)".formatted(rgb.red, rgb.green, rgb.blue);
    }
}
