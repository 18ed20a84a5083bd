// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.edit.command.SetAttribute;
import se.finsam.ui.analysis.compare.Ui;
import se.finsam.ui.editors.AssociationEditor;
import se.finsam.ui.editors.Editors;
import se.finsam.ui.view.ViewDescriptor;

/** A contributed view lives in the window under its own name; when it fails, a message names it and the others stand. */
class ContributedViewTest {
    private static final String ID = "test.view";

    @TempDir
    private Path folder;

    private final List<String> logged = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> logged.add(status.getMessage());
    private IWorkbenchPage page;
    private AssociationEditor editor;

    @BeforeEach
    void open() throws Exception {
        TestView.ASKED.clear();
        TestView.faulty = "";
        Platform.addLogListener(log);
        var file =
                Files.copy(Path.of("..", "se.finsam.sample", "samspelet.finsam"), folder.resolve("samspelet.finsam"));
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        page = window.getActivePage();
        editor = Editors.open(window, file).orElseThrow();
    }

    @AfterEach
    void close() {
        Platform.removeLogListener(log);
        for (var id : List.of(ID, "test.gone")) {
            var left = page.findView(id);
            if (left != null) {
                page.hideView(left);
            }
        }
        page.closeEditor(editor, false);
    }

    private IViewPart show(String id) throws PartInitException {
        return page.showView(id);
    }

    private static void assertSays(String name) {
        assertEquals(
                "Vyn %s från se.finsam.ui.analysis kan inte visas; loggen säger varför.".formatted(name),
                Ui.find("view.failed", Label.class).getText());
    }

    private void rename(String name) {
        var association = editor.session().association();
        assertEquals(
                null,
                editor.session()
                        .execute(SetAttribute.create(
                                association, (EAttribute) association.eClass().getEStructuralFeature("name"), name)));
    }

    @Test
    void itIsAViewOfTheWorkbenchUnderItsOwnName() {
        var known = PlatformUI.getWorkbench().getViewRegistry().find(ID);
        assertEquals("Prov & \"fel\"", known.getLabel());
    }

    @Test
    void aViewWhoseIdIsTakenIsLeftOut() {
        var names = ViewDescriptor.read(Platform.getExtensionRegistry()).stream()
                .filter(view -> view.id().equals(ID))
                .map(ViewDescriptor::name)
                .toList();
        assertEquals(List.of("Prov & \"fel\""), names);
    }

    @Test
    void itIsAskedInTheOrderOfItsLife() throws PartInitException {
        var part = show(ID);
        assertEquals(List.of("create", "show"), TestView.ASKED.subList(0, 2));
        assertSame(editor.session(), TestView.context.session().orElseThrow());
        rename("Samspelet 2");
        assertEquals("changed", TestView.ASKED.getLast());
        page.closeEditor(editor, false);
        assertEquals("cleared", TestView.ASKED.getLast());
        assertTrue(TestView.context.session().isEmpty());
        page.hideView(part);
        assertEquals("dispose", TestView.ASKED.getLast());
        assertEquals(List.of(), logged);
    }

    @Test
    void whatItWantsKeptIsGivenBackWhenItIsOpenedAgain() throws PartInitException {
        page.hideView(show(ID));
        show(ID);
        assertEquals("2025", TestView.context.kept().get("chosen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "show", "changed"})
    void oneThatThrowsIsSaidToAndNotAskedAgain(String where) throws PartInitException {
        TestView.faulty = where;
        var part = show(ID);
        rename("Samspelet 2");
        assertSays("Prov & \"fel\"");
        assertEquals(where, TestView.ASKED.getLast());
        assertEquals(1, logged.size());
        rename("Samspelet 3");
        assertEquals(where, TestView.ASKED.getLast());
        page.hideView(part);
        assertEquals("dispose", TestView.ASKED.getLast());
    }

    @Test
    void workThatThrowsFailsTheView() throws PartInitException {
        show(ID);
        TestView.context.compute(
                progress -> {
                    throw new IllegalStateException("nonsense");
                },
                result -> {});
        Ui.until("the view has failed", () -> !logged.isEmpty());
        assertSays("Prov & \"fel\"");
    }

    @Test
    void oneWhoseClassIsMissingIsSaidTo() throws PartInitException {
        show("test.gone");
        assertSays("Borta");
        assertFalse(logged.isEmpty());
    }
}
