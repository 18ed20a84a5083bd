// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.testing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorSite;
import se.finsam.core.text.Language;
import se.finsam.engine.ContributionRegistry;
import se.finsam.model.Association;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.Ids;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;

/** A page that shows an association in a shell that is not seen, and that follows its changes. There is no editor around it. */
public final class OpenPage implements PageContext, AutoCloseable {
    private final Locale before = Locale.getDefault();
    private final Shell shell;
    private final Session session;
    private final EditorPage page;

    OpenPage(
            Display display,
            EditorPage page,
            Association association,
            ContributionRegistry registry,
            Language language) {
        Locale.setDefault(Locale.forLanguageTag(language == Language.SV ? "sv-SE" : "en-GB"));
        this.page = page;
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 600);
        session = new Session(Document.of(association), registry, display::asyncExec);
        try {
            page.create(shell, this);
            page.refresh();
            session.onChange(change -> page.refresh());
            settle();
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** Lays the page out and lets it do what it has put off. */
    public void settle() {
        shell.layout(true, true);
        while (shell.getDisplay().readAndDispatch()) {
            // What was put off may put off more.
        }
    }

    /** The page. */
    public EditorPage page() {
        return page;
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
        if (page.shows(target)) {
            page.reveal(target);
        }
    }

    /** Every widget of the page, from its outside to its inside; items of tables and trees are not among them. */
    Stream<Control> controls() {
        return Stream.of(shell.getChildren()).flatMap(OpenPage::all);
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(
                        Stream.of(control), Stream.of(composite.getChildren()).flatMap(OpenPage::all))
                : Stream.of(control);
    }

    /**
     * The widget that was given an id by {@link Ids#set}.
     *
     * @throws AssertionError if there is none of this class
     */
    public <T extends Widget> T find(Class<T> type, String id) {
        return controls()
                .filter(control -> id.equals(control.getData(Ids.KEY)))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s has the id %s".formatted(type.getSimpleName(), id)));
    }

    /** The words on the page in the order of its widgets: labels, buttons, headings. */
    public List<String> words() {
        return controls()
                .flatMap(OpenPage::words)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Stream<String> words(Control control) {
        return switch (control) {
            case Label label -> Stream.of(label.getText());
            case CLabel label -> Stream.of(label.getText());
            case Button button -> Stream.of(button.getText());
            case Link link -> Stream.of(link.getText());
            case Group group -> Stream.of(group.getText());
            case Table table -> Stream.of(table.getColumns()).map(Item::getText);
            case Tree tree -> Stream.of(tree.getColumns()).map(Item::getText);
            case ToolBar bar -> Stream.of(bar.getItems()).map(Item::getText);
            default -> Stream.of();
        };
    }

    @Override
    public void close() {
        try {
            page.dispose();
        } finally {
            shell.dispose();
            session.close();
            Locale.setDefault(before);
        }
    }
}
