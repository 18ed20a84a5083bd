// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorSite;
import se.finsam.model.AnnualReport;
import se.finsam.model.Section;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.file.AssociationFileException;
import se.finsam.model.query.AssociationQuery;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.editors.Widgets;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;

/** The sample in a page in a shell, in Swedish until it is closed. */
public final class TextsFixture implements AutoCloseable, PageContext {
    private final Locale before = Locale.getDefault();
    private final Session session;
    private final List<Object> revealed = new ArrayList<>();
    private final Shell shell = new Shell(Display.getCurrent());
    private EditorPage page;

    public TextsFixture() {
        Locale.setDefault(Locale.forLanguageTag("sv-SE"));
        session = OpenSample.of(document().association());
    }

    private static Document document() {
        try {
            return Document.open(Path.of("..", "se.finsam.sample", "samspelet.finsam"));
        } catch (AssociationFileException e) {
            throw new AssertionError(e);
        }
    }

    /** Shows a page in an open shell. */
    <T extends EditorPage> T show(T shown) {
        page = shown;
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 600);
        shown.create(shell, this);
        shown.refresh();
        session.onChange(change -> shown.refresh());
        shell.open();
        return shown;
    }

    /** Waits for the findings of the checks. */
    public TextsFixture checked() {
        OpenSample.until("findings", () -> session.findings().isPresent());
        return this;
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
        revealed.add(target);
    }

    /** What has been left to other pages to show. */
    List<Object> revealed() {
        return revealed;
    }

    /** The report of 2025. */
    public AnnualReport report() {
        return new AssociationQuery(session.association()).report(2025).orElseThrow();
    }

    /** A section of it. */
    public Section section(String key) {
        return AssociationQuery.section(report(), key).orElseThrow();
    }

    /** The steps that can be undone, the last first; undoes them. */
    public List<String> undoAll() {
        var steps = new ArrayList<String>();
        while (session.document().undoTitle().isPresent()) {
            steps.add(session.document().undoTitle().get().sv());
            session.document().undo();
        }
        return steps;
    }

    <T extends Widget> T find(Class<T> type, String id) {
        return Widgets.find(shell, type, id);
    }

    StyledText text(String id) {
        return find(StyledText.class, id);
    }

    /** Types at the end of a field. */
    static void type(StyledText field, String text) {
        field.setSelection(field.getCharCount());
        field.insert(text);
        field.setSelection(field.getCharCount());
    }

    static void press(StyledText field, int key, int mask) {
        var event = new Event();
        event.keyCode = key;
        event.character = key < ' ' ? (char) key : 0;
        event.stateMask = mask;
        field.notifyListeners(SWT.KeyDown, event);
    }

    static void leave(StyledText field) {
        field.notifyListeners(SWT.FocusOut, new Event());
    }

    @Override
    public void close() {
        if (page != null) {
            page.dispose();
        }
        shell.dispose();
        session.close();
        Locale.setDefault(before);
    }
}
