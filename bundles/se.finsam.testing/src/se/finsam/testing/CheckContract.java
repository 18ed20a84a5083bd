// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import se.finsam.api.Check;
import se.finsam.api.CheckContribution;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.core.finding.Finding;
import se.finsam.core.snapshot.Snapshot;

/** What holds for every check; extend it with the id of yours, and add tests of what it finds. */
public abstract class CheckContract extends Contract<CheckContribution> {
    /** A contract to extend. */
    protected CheckContract() {
        super(CheckContribution.class);
    }

    /** What the check finds in the report of a year. */
    protected final List<Finding> findings(Snapshot snapshot, int year) throws ReflectiveOperationException {
        return run(contribution().loader().load(), snapshot, year, Progress.ENDLESS);
    }

    private <P extends Record> List<Finding> run(Check<P> check, Snapshot snapshot, int year, Progress progress) {
        var input = new CheckInput(snapshot, templates(), year);
        return check.run(input, check.defaults(), progress).toList();
    }

    @Test
    final void itHasANameAndSaysWhatItLooksFor() {
        assertFalse(contribution().name().sv().isBlank());
        assertFalse(contribution().description().sv().isBlank(), "give the check a description");
    }

    @Test
    final void itsParametersSurviveBeingWrittenAsText() throws Exception {
        Trials.roundTrip(contribution().loader().load().defaults());
    }

    @Test
    final void itFindsTheSameEachTimeAndInEveryThread() throws Exception {
        var snapshot = Samples.small();
        for (var year = Samples.YEAR - 5; year <= Samples.YEAR; year++) {
            var asked = year;
            Trials.same(() -> findings(snapshot, asked));
        }
    }

    @Test
    final void findingsSpeakBothLanguagesAndAreToldApart() throws Exception {
        var findings = findings(Samples.small(), Samples.YEAR);
        for (var finding : findings) {
            assertFalse(finding.message().sv().isBlank(), () -> "Swedish message of " + finding);
            assertFalse(finding.message().en().isBlank(), () -> "English message of " + finding);
        }
        assertEquals(
                findings.size(),
                findings.stream().map(Finding::key).distinct().count(),
                "two findings in one place need a word that tells them apart: Finding.distinct");
    }

    @Test
    final void itEndsInTimeOnLargeData() throws Exception {
        var snapshot = Samples.large();
        assertTimeoutPreemptively(Trials.LIMIT, () -> findings(snapshot, Samples.YEAR));
    }

    @Test
    final void itGivesUpWhenNobodyWaits() throws Exception {
        var check = contribution().loader().load();
        var snapshot = Samples.small();
        assertTimeoutPreemptively(Trials.LIMIT, () -> {
            try {
                run(check, snapshot, Samples.YEAR, () -> true);
            } catch (CancellationException e) {
                assertTrue(e.getCause() == null, "giving up is no failure");
            }
        });
    }

    @Test
    final void itNeedsNothingThatIsNotThere() throws Exception {
        findings(Samples.small(), Samples.YEAR + 50);
    }
}
