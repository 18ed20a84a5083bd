// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.core.text.Text;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;

/** A page that throws, wherever it does, is said to on its tab and not asked again. */
class EditorTabTest {
    private static final Text FAILURE = new Text("Sidan kan inte visas", "The page cannot be shown");
    private static final PageContext NOBODY = (PageContext) Proxy.newProxyInstance(
            EditorTabTest.class.getClassLoader(),
            new Class<?>[] {PageContext.class},
            (proxy, method, arguments) -> null);

    private final Locale before = Locale.getDefault();
    private final List<String> asked = new ArrayList<>();
    private Optional<Text> missing = Optional.empty();
    private Shell shell;
    private CTabItem item;

    /** Throws in one of its methods. */
    private final class Faulty implements EditorPage {
        private final String where;

        Faulty(String where) {
            this.where = where;
        }

        private void at(String method) {
            asked.add(method);
            if (method.equals(where)) {
                throw new NoClassDefFoundError("in/house/Gone");
            }
        }

        @Override
        public void create(Composite parent, PageContext context) {
            at("create");
        }

        @Override
        public void refresh() {
            at("refresh");
        }

        @Override
        public boolean shows(Object target) {
            at("shows");
            return true;
        }

        @Override
        public void reveal(Object target) {
            at("reveal");
        }

        @Override
        public void setFocus() {
            at("setFocus");
        }

        @Override
        public void dispose() {
            at("dispose");
        }
    }

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.forLanguageTag("sv-SE"));
        shell = new Shell(Display.getCurrent());
        var folder = new CTabFolder(shell, SWT.NONE);
        item = new CTabItem(folder, SWT.NONE);
        folder.setSelection(item);
    }

    @AfterEach
    void close() {
        shell.dispose();
        Locale.setDefault(before);
    }

    private EditorTab tab(Callable<EditorPage> maker) {
        return new EditorTab(maker, FAILURE, () -> missing, item, NOBODY);
    }

    private static void use(EditorTab tab) {
        tab.show();
        if (tab.shows("target")) {
            tab.reveal("target");
        }
        tab.setFocus();
        tab.update();
    }

    private void assertSaysSo() {
        assertEquals(
                "Sidan kan inte visas",
                Widgets.find(assertInstanceOf(Composite.class, item.getControl()), Label.class, "page.failure")
                        .getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "refresh", "shows", "reveal", "setFocus"})
    void aPageThatThrowsIsSaidToAndNotAskedAgain(String where) {
        var tab = tab(() -> new Faulty(where));
        use(tab);
        assertSaysSo();
        assertEquals(where, asked.getLast());
        use(tab);
        assertEquals(where, asked.getLast());
        tab.dispose();
        assertEquals("dispose", asked.getLast());
    }

    @Test
    void aPageThatCannotBeMadeIsSaidTo() {
        var tab = tab(() -> {
            throw new ClassNotFoundException("in.house.Gone");
        });
        use(tab);
        assertSaysSo();
        assertFalse(tab.shows("target"));
        tab.dispose();
    }

    @Test
    void aPageThatThrowsAnErrorOfItsOwnIsSaidTo() {
        var tab = tab(() -> {
            throw new Error("of its own");
        });
        use(tab);
        assertSaysSo();
    }

    @Test
    void aPageThatThrowsWhenItIsDisposedStopsNobody() {
        var tab = tab(() -> new Faulty("dispose"));
        use(tab);
        assertEquals(List.of("create", "refresh", "shows", "reveal", "setFocus", "refresh"), asked);
        tab.dispose();
        assertEquals("dispose", asked.getLast());
    }

    @Test
    void aPageThatDoesNotApplySaysWhyUntilItDoes() {
        var tab = tab(() -> new Faulty(""));
        missing = Optional.of(new Text("Ingen plan utgår från 2025.", "No plan starts from 2025."));
        tab.show();
        assertEquals(
                "Ingen plan utgår från 2025.",
                assertInstanceOf(Label.class, item.getControl()).getText());
        assertFalse(tab.shows("target"));
        assertEquals(List.of(), asked);
        missing = Optional.empty();
        tab.show();
        assertEquals(List.of("create", "refresh"), asked);
        assertInstanceOf(Composite.class, item.getControl());
        missing = Optional.of(Text.same("Borta igen."));
        item.getParent().setSelection(item);
        tab.update();
        assertEquals(
                "Borta igen.", assertInstanceOf(Label.class, item.getControl()).getText());
        missing = Optional.empty();
        tab.update();
        assertEquals(List.of("create", "refresh", "refresh"), asked);
        tab.dispose();
    }
}
