// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.finsam.core.text.Language;
import se.finsam.model.Association;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.command.NewFiscalYear;
import se.finsam.model.edit.command.SetAttribute;
import se.finsam.testing.Samples;
import se.finsam.ui.view.AnalysisView;

/**
 * What holds for every analysis view; extend it with the id of yours, and add tests of what it shows. Its tests need a display.
 * Where there is none they are told as skipped, with that reason.
 */
public abstract class AnalysisViewContract extends WindowContract {
    /** Time in which whatever a view computes for these tests has an end. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    /** The view, showing an association. To be closed. */
    protected final OpenView open(Association association, Language language)
            throws IOException, ReflectiveOperationException {
        var open = openEmpty(language, Map.of());
        try {
            open.show(association);
        } catch (RuntimeException | Error e) {
            open.close();
            throw e;
        }
        return open;
    }

    private OpenView openEmpty(Language language, Map<String, String> kept)
            throws IOException, ReflectiveOperationException {
        return new OpenView(display(), make(), registry(), language, kept);
    }

    /** A view as the window makes it. */
    AnalysisView make() throws IOException, ReflectiveOperationException {
        return (AnalysisView) Surroundings.make(getClass(), "view", id());
    }

    @Test
    final void itShowsAnyAssociationAndChangesNothing() throws Exception {
        for (var association : Surroundings.associations()) {
            for (var language : Language.values()) {
                try (var open = open(association, language)) {
                    assertFalse(open.controls().toList().isEmpty(), "it makes no widget");
                    open.view().setFocus();
                    open.settle();
                    var session = open.session().orElseThrow();
                    assertFalse(session.document().isDirty(), "it changes what it shows");
                }
            }
        }
    }

    @Test
    final void itStandsThereWithoutAnAssociationBeforeAndAfterOne() throws Exception {
        try (var open = openEmpty(Language.SV, Map.of())) {
            for (var association : Surroundings.associations()) {
                open.show(association);
                open.clear();
            }
        }
        openEmpty(Language.SV, Map.of()).close();
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
                var before = open.shown();
                open.execute(SetAttribute.create(association, FinsamPackage.Literals.NAMED__NAME, "Ett annat namn"));
                open.execute(NewFiscalYear.create(association, Samples.YEAR + 1));
                var document = open.session().orElseThrow().document();
                for (var times = 0; times < 2; times++) {
                    document.undo();
                    document.undo();
                    open.settle();
                    assertEquals(before, open.shown(), "what it tells when all is undone");
                    document.redo();
                    document.redo();
                    open.settle();
                }
            }
        }
    }

    @Test
    final void itTakesUpWhatItHasKept() throws Exception {
        Map<String, String> kept;
        try (var open = open(Samples.association(), Language.SV)) {
            kept = open.view().keep();
        }
        try (var open = openEmpty(Language.SV, kept)) {
            open.show(Samples.association());
            assertEquals(kept, open.view().keep(), "what it keeps when it is opened again");
        }
    }

    @Test
    final void itDoesNotHoldTheWindowOnLargeData() throws Exception {
        var large = large();
        try (var open = openEmpty(Language.SV, Map.of())) {
            assertTimeout(patience(), () -> open.begin(large), "anything slow belongs in compute");
        }
    }

    @Test
    final void itEndsWhatItComputesWhenItIsClosed() throws Exception {
        var open = openEmpty(Language.SV, Map.of());
        try (open) {
            open.begin(large());
        }
        for (var worker : open.workers()) {
            assertTrue(worker.join(patience()), "it computes on though nobody waits; ask progress in loops");
        }
    }
}
