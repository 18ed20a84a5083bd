// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.internal.registry.EditorDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.command.SetAttribute;
import se.finsam.ui.editors.AssociationEditor;
import se.finsam.ui.editors.Editors;
import se.finsam.ui.editors.FileInput;
import se.finsam.ui.session.Session;

/** Files and their editors: one editor a file, and nothing of anybody's is written over unasked. */
class EditorWorkbenchTest {
    @RegisterExtension
    final Workspace workspace = new Workspace();

    private final Runnable look = this::look;
    private int answer = -1;
    private int answers;

    @BeforeEach
    void beginAnswering() {
        Display.getCurrent().timerExec(50, look);
    }

    @AfterEach
    void stopAnswering() {
        Display.getCurrent().timerExec(-1, look);
    }

    /** Pushes the button with an index in every question from now on; 0 for a message that has only one. */
    private void answer(int button) {
        answer = button;
        answers = 0;
    }

    private void look() {
        Display.getCurrent().timerExec(50, look);
        for (var shell : Display.getCurrent().getShells()) {
            if (answer >= 0 && shell.getData() instanceof MessageDialog && shell.isVisible()) {
                answers++;
                var pushed = buttons(shell).stream()
                        .filter(each -> Integer.valueOf(answer).equals(each.getData()))
                        .findFirst();
                Bot.notify(pushed.orElseThrow(), SWT.Selection);
                return;
            }
        }
    }

    private static List<Button> buttons(Control within) {
        var found = new ArrayList<Button>();
        if (within instanceof Button button) {
            found.add(button);
        } else if (within instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(child -> found.addAll(buttons(child)));
        }
        return found;
    }

    private void rename(String name) {
        var association = workspace.session().association();
        workspace.session().execute(SetAttribute.create(association, FinsamPackage.eINSTANCE.getNamed_Name(), name));
    }

    private static String name(AssociationEditor editor) {
        return editor.getAdapter(Session.class).association().getName();
    }

    private Path other() {
        return workspace.file().resolveSibling("other.finsam");
    }

    @Test
    void theEditorTellsWhichPageIsShown() {
        var told = new ArrayList<String>();
        var editor = workspace.editor();
        editor.addPropertyListener((source, property) -> told.add(editor.pageName()));
        editor.showPage("se.finsam.page.statements");
        editor.showPage("no.such.page");
        assertEquals(List.of("Räkenskaper"), told);
    }

    @Test
    void aStartAtAPageThatThereIsNotNamesThoseThatThereAre() {
        var known = new StartPage("se.finsam.page.statements");
        known.show(workspace.editor());
        assertEquals("Räkenskaper", workspace.editor().pageName());
        assertEquals(Optional.empty(), known.problem());
        var unknown = new StartPage("no.such.page");
        unknown.show(workspace.editor());
        assertEquals("Räkenskaper", workspace.editor().pageName());
        var problem = unknown.problem().orElseThrow();
        assertTrue(problem.sv().startsWith("Det finns ingen sida no.such.page"), problem.sv());
        assertTrue(problem.en().startsWith("There is no page no.such.page"), problem.en());
        assertTrue(problem.sv().contains("se.finsam.page.statements  (Räkenskaper)"), problem.sv());
        var unasked = new StartPage("");
        unasked.show(workspace.editor());
        assertEquals(Optional.empty(), unasked.problem());
    }

    @Test
    void aFileSavedUnderAnotherNameLeavesTheOldFileToBeOpenedAsItIs() {
        var before = name(workspace.editor());
        rename("Annat");
        workspace.editor().saveAs(other());
        assertFalse(workspace.editor().isDirty());
        var old = Editors.open(Workspace.window(), workspace.file()).orElseThrow();
        assertNotSame(workspace.session(), old.getAdapter(Session.class));
        assertEquals(before, name(old));
        assertEquals("Annat", name(Editors.open(Workspace.window(), other()).orElseThrow()));
        assertEquals(other(), new RecentFiles().files().get(1), "the new name is among the recent files");
    }

    @Test
    void aFileThatIsOpenInAnotherEditorIsNotSavedOver() throws Exception {
        Files.copy(workspace.file(), other());
        var saved = Files.readAllBytes(other());
        Editors.open(Workspace.window(), other()).orElseThrow();
        rename("Annat");
        answer(0);
        workspace.editor().saveAs(other());
        assertEquals(1, answers, "the user is told");
        assertEquals(-1, Arrays.mismatch(saved, Files.readAllBytes(other())));
        assertTrue(workspace.editor().isDirty());
    }

    @Test
    void aFileThatSomebodyElseHasChangedIsWrittenOverOnlyWhenTheUserSaysSo() throws Exception {
        rename("Mitt");
        var theirs = Files.readString(workspace.file()) + "\n";
        Files.writeString(workspace.file(), theirs);
        answer(1);
        var monitor = new NullProgressMonitor();
        workspace.editor().doSave(monitor);
        assertTrue(monitor.isCanceled());
        assertEquals(theirs, Files.readString(workspace.file()));
        assertTrue(workspace.editor().isDirty());

        Files.writeString(workspace.file(), theirs + "\n");
        answer(0);
        workspace.editor().doSave(new NullProgressMonitor());
        assertTrue(Files.readString(workspace.file()).contains("Mitt"));
        assertFalse(workspace.editor().isDirty());
    }

    @Test
    void aRestoredEditorIsFoundByItsFileWhateverItsTitle() {
        var input = new FileInput(workspace.file());
        var restored = (IEditorReference) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {IEditorReference.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getId" -> AssociationEditor.ID;
                    case "getEditorInput" -> input;
                    default -> throw new AssertionError(method);
                });
        var editor =
                (EditorDescriptor) PlatformUI.getWorkbench().getEditorRegistry().findEditor(AssociationEditor.ID);
        var matching = editor.getEditorMatchingStrategy();
        assertTrue(matching.matches(restored, new FileInput(workspace.file())));
        assertFalse(matching.matches(restored, new FileInput(other())));
    }

    @Test
    void restoredNamesOfPerspectivesAndViewsAreInTheLanguageOfNow() {
        var workbench = PlatformUI.getWorkbench();
        var stale = new ArrayList<EObject>();
        ((EObject) workbench.getService(MApplication.class)).eAllContents().forEachRemaining(element -> {
            if (element instanceof MPerspective perspective) {
                perspective.setLabel("Entry");
                stale.add(element);
            } else if (element instanceof MPart part && part.getElementId().startsWith("se.finsam.")) {
                part.setLabel("Explorer");
                stale.add(element);
            }
        });
        RestoredLabels.renew(workbench);
        assertTrue(stale.size() >= 3);
        for (var element : stale) {
            if (element instanceof MPerspective perspective) {
                var known = workbench.getPerspectiveRegistry().findPerspectiveWithId(perspective.getElementId());
                assertEquals(known.getLabel(), perspective.getLabel());
            } else if (element instanceof MPart part) {
                assertEquals(
                        workbench.getViewRegistry().find(part.getElementId()).getLabel(), part.getLabel());
            }
        }
    }
}
