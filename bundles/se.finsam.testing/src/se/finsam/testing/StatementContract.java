// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.api.StatementContribution;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.table.Table;

/** What holds for every statement template; extend it with the id of yours, and add tests of its figures. */
public abstract class StatementContract extends Contract<StatementContribution> {
    /** A contract to extend. */
    protected StatementContract() {
        super(StatementContribution.class);
    }

    /** The statement as the report of a year shows it. */
    protected final Table table(Snapshot snapshot, int year) {
        return new StatementEvaluator(snapshot)
                .evaluate(
                        plugin().registry()
                                .templates()
                                .find(contribution().id())
                                .orElseThrow(),
                        year);
    }

    @Test
    final void itIsTheSameEachTimeAndInEveryThread() throws Exception {
        var snapshot = Samples.small();
        assertFalse(Trials.same(() -> table(snapshot, Samples.YEAR)).rows().isEmpty());
    }

    @Test
    final void itsTextsAreInBothLanguages() throws Exception {
        var table = table(Samples.small(), Samples.YEAR);
        assertFalse(table.title().sv().isBlank() || table.title().en().isBlank());
        assertEquals(
                List.of(),
                table.rows().stream()
                        .filter(row ->
                                row.label().sv().isBlank() != row.label().en().isBlank())
                        .toList());
    }
}
