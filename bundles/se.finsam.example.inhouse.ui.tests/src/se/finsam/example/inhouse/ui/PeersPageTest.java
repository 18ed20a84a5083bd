// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.table.Cell;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.page.PageDescriptor;
import se.finsam.ui.session.Session;
import se.finsam.ui.session.Sessions;

/** The page of the plug-in is found among those of the workbench and shows the comparison in the user's language. */
class PeersPageTest {
    @TempDir
    private Path folder;

    private final Locale before = Locale.getDefault();
    private final Shell shell = new Shell(Display.getCurrent());
    private Session session;
    private EditorPage page;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("sv-SE"));
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 600);
        session = new Session(
                Document.open(sample()),
                PlatformUI.getWorkbench().getService(Sessions.class).registry(),
                shell.getDisplay()::asyncExec);
        page = descriptor().make();
        page.create(shell, new Context(session));
        page.refresh();
        shell.layout(true, true);
    }

    private Path sample() throws IOException {
        var file = folder.resolve("samspelet.finsam");
        try (var in = Platform.getBundle("se.finsam.sample")
                .getEntry("samspelet.finsam")
                .openStream()) {
            Files.copy(in, file);
        }
        return file;
    }

    private record Context(Session session) implements PageContext {
        @Override
        public IEditorSite site() {
            throw new UnsupportedOperationException("There is no editor around the page");
        }

        @Override
        public boolean execute(ModelCommand command) {
            return session.execute(command) == null;
        }

        @Override
        public void reveal(Object target) {
            throw new UnsupportedOperationException("There is no other page");
        }
    }

    private static PageDescriptor descriptor() {
        return PageDescriptor.read(Platform.getExtensionRegistry()).stream()
                .filter(each -> each.id().equals("se.finsam.example.inhouse.ui.peers"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        page.dispose();
        shell.dispose();
        session.close();
        Locale.setDefault(before);
    }

    private Control find(String id) {
        return all(shell)
                .filter(control -> id.equals(control.getData(Ids.KEY)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(
                        Stream.of(control), Stream.of(composite.getChildren()).flatMap(PeersPageTest::all))
                : Stream.of(control);
    }

    @Test
    void theGridShowsTheComparisonOfTheReportYear() {
        assertTrue(((Label) find("peers.intro")).getText().startsWith("Vad en deltagare kostade 2025"));
        var grid = assertInstanceOf(NatTable.class, find("peers.grid"));
        var cells = Stream.iterate(0, row -> row < grid.getRowCount(), row -> row + 1)
                .map(row -> grid.getDataValueByPosition(1, row))
                .filter(Cell.class::isInstance)
                .map(cell -> ((Cell) cell).text(UiLanguage.figures()).replace('\u00a0', ' '))
                .toList();
        assertTrue(cells.contains("15 043"), cells::toString);
        assertTrue(cells.contains("16 350"), cells::toString);
    }

    @Test
    void itsTabStandsBetweenAccountsAndBudget() {
        assertEquals(650, descriptor().order());
    }
}
