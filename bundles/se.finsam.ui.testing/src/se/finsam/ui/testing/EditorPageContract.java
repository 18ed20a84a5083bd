// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.core.text.Language;
import se.finsam.model.Association;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.command.NewFiscalYear;
import se.finsam.model.edit.command.SetAttribute;
import se.finsam.testing.Samples;
import se.finsam.ui.page.EditorPage;

/**
 * What holds for every page of the editor; extend it with the id of yours, and add tests of what it shows. Its tests need a
 * display. Where there is none they are told as skipped, with that reason.
 */
public abstract class EditorPageContract extends WindowContract {
    /** The page, showing an association. To be closed. */
    protected final OpenPage open(Association association, Language language)
            throws IOException, ReflectiveOperationException {
        return new OpenPage(display(), make(), association, registry(), language);
    }

    /** A page as the editor makes it. */
    EditorPage make() throws IOException, ReflectiveOperationException {
        return (EditorPage) Surroundings.make(getClass(), "page", id());
    }

    @Test
    final void itShowsAnyAssociationAndChangesNothing() throws Exception {
        for (var association : Surroundings.associations()) {
            for (var language : Language.values()) {
                try (var open = open(association, language)) {
                    assertFalse(open.controls().toList().isEmpty(), "it makes no widget");
                    open.page().setFocus();
                    open.settle();
                    assertFalse(open.session().document().isDirty(), "it changes what it shows");
                }
            }
        }
    }

    @Override
    final List<String> words(Language language) throws IOException, ReflectiveOperationException {
        try (var open = open(Samples.association(), language)) {
            return open.words();
        }
    }

    @Test
    final void itFollowsChangesThatAreUndoneAndDoneAgain() throws Exception {
        for (var association : Surroundings.associationsOfAYear()) {
            try (var open = open(association, Language.SV)) {
                var before = open.words();
                var shown = open.session().association();
                open.execute(SetAttribute.create(shown, FinsamPackage.Literals.NAMED__NAME, "Ett annat namn"));
                open.execute(NewFiscalYear.create(shown, Samples.YEAR + 1));
                var document = open.session().document();
                for (var times = 0; times < 2; times++) {
                    document.undo();
                    document.undo();
                    open.settle();
                    assertEquals(before, open.words(), "what it says when all is undone");
                    document.redo();
                    document.redo();
                    open.settle();
                }
            }
        }
    }

    @Test
    final void itIsAskedForThingsThatItDoesNotKnow() throws Exception {
        var page = make();
        assertFalse(page.shows(new Object()), "it claims to show anything");
    }

    @Test
    final void itDoesNotHoldTheWindowOnLargeData() throws Exception {
        try (var open = open(large(), Language.SV)) {
            assertTimeout(patience(), () -> open.page().refresh(), "anything slow belongs in a job");
        }
    }
}
