// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import se.finsam.model.Association;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.Ids;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;
import se.finsam.ui.session.Sessions;

/** A page that shows the sample in a shell that is never opened, in Swedish; with what a user does to widgets. */
public final class PageFixture implements PageContext, AutoCloseable {
    private final Locale before = Locale.getDefault();
    private final Shell shell = new Shell(Display.getCurrent());
    private final Session session;
    private final EditorPage page;

    public PageFixture(EditorPage page) {
        this.page = page;
        Locale.setDefault(Locale.forLanguageTag("sv-SE"));
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 600);
        session = new Session(
                document(),
                PlatformUI.getWorkbench().getService(Sessions.class).registry(),
                shell.getDisplay()::asyncExec);
        page.create(shell, this);
        page.refresh();
        settle();
        session.onChange(change -> page.refresh());
    }

    private void settle() {
        while (shell.getDisplay().readAndDispatch()) {
            // What a page makes when the user is not waiting.
        }
    }

    private static Document document() {
        try (var in = Platform.getBundle("se.finsam.sample")
                .getEntry("samspelet.finsam")
                .openStream()) {
            Path file = Files.createTempDirectory("page").resolve("samspelet.finsam");
            Files.copy(in, file);
            return Document.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Session session() {
        return session;
    }

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
        page.reveal(target);
    }

    public Association association() {
        return session.association();
    }

    /** The names of the steps that can be undone, the last first; undoes them. */
    public List<String> undoAll() {
        var steps = new ArrayList<String>();
        while (session.document().undoTitle().isPresent()) {
            steps.add(session.document().undoTitle().get().sv());
            session.document().undo();
        }
        return steps;
    }

    /** The widget with an id, in the page or in a dialog over it. */
    public <T extends Widget> T find(Class<T> type, String id) {
        return Stream.concat(Stream.of(shell.getShells()), Stream.of(shell))
                .flatMap(PageFixture::all)
                .filter(widget -> id.equals(widget.getData(Ids.KEY)))
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> new AssertionError("No widget " + id));
    }

    private static Stream<Widget> all(Widget widget) {
        var items =
                switch (widget) {
                    case ToolBar bar -> Stream.<Widget>of(bar.getItems());
                    case CTabFolder folder -> Stream.<Widget>of(folder.getItems());
                    default -> Stream.<Widget>of();
                };
        var children = widget instanceof Composite composite
                ? Stream.<Widget>of(composite.getChildren())
                : Stream.<Widget>of();
        return Stream.concat(Stream.of(widget), Stream.concat(items, children).flatMap(PageFixture::all));
    }

    public String text(String id) {
        return find(Text.class, id).getText();
    }

    public String choice(String id) {
        return find(Combo.class, id).getText();
    }

    /** The texts of a column of a table. */
    public List<String> column(String id, int column) {
        return Stream.of(find(Table.class, id).getItems())
                .map(item -> item.getText(column))
                .toList();
    }

    /** The text of the selected row of a table, in its first column. */
    public String selected(String id) {
        var table = find(Table.class, id);
        return table.getSelectionCount() == 0 ? "" : table.getSelection()[0].getText(0);
    }

    public void type(String id, String text) {
        find(Text.class, id).setText(text);
    }

    /** Types and presses Enter. */
    public void enter(String id, String text) {
        type(id, text);
        find(Text.class, id).notifyListeners(SWT.DefaultSelection, new Event());
    }

    public void choose(String id, String label) {
        var combo = find(Combo.class, id);
        var index = combo.indexOf(label);
        if (index < 0) {
            throw new AssertionError("No choice " + label + " among " + List.of(combo.getItems()));
        }
        combo.select(index);
        press(id);
    }

    public void press(String id) {
        find(Widget.class, id).notifyListeners(SWT.Selection, new Event());
    }

    public void select(String id, int row) {
        find(Table.class, id).setSelection(row);
        press(id);
    }

    /** Presses a button that opens a dialog, and lets the user work in the dialog. */
    public void dialog(String button, Consumer<PageFixture> user) {
        var failures = new ArrayList<Throwable>();
        shell.getDisplay().asyncExec(() -> {
            try {
                user.accept(this);
            } catch (RuntimeException | AssertionError e) {
                failures.add(e);
            } finally {
                Stream.of(shell.getShells()).forEach(Shell::close);
            }
        });
        press(button);
        failures.forEach(failure -> {
            throw new AssertionError(failure);
        });
    }

    /** The tab that shows among the parts of the page. */
    public String tab() {
        return all(shell)
                .filter(CTabFolder.class::isInstance)
                .map(folder -> ((CTabFolder) folder).getSelection().getData(Ids.KEY))
                .map(String::valueOf)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        page.dispose();
        shell.dispose();
        session.close();
        Locale.setDefault(before);
    }
}
