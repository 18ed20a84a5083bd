// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.api.CheckInput;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.engine.CheckRunner;
import se.finsam.engine.CheckedFinding;
import se.finsam.model.create.NewAssociation;
import se.finsam.model.snapshot.SnapshotBuilder;

/** Where nothing is known nobody is accused, and no check fails. */
class QuietTest {
    private static List<CheckedFinding> check(Snapshot snapshot, int year) {
        try (var runner = new CheckRunner(Checked.REGISTRY.checks())) {
            var report = runner.run(new CheckInput(snapshot, Checked.REGISTRY.templates(), year));
            assertEquals(List.of(), report.failures());
            return report.findings();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2026, 2027, 2028, 2030})
    void aYearWithoutAReportHasNoFaults(int year) throws IOException {
        assertEquals(List.of(), check(Checked.sample(), year));
    }

    @Test
    void aNewAssociationIsOnlyReminded() {
        var association = SnapshotBuilder.snapshot(NewAssociation.create("Samordningsförbundet Prov", 2025));
        var findings = check(association, 2025);
        assertTrue(findings.stream().allMatch(found -> found.severity() == Severity.HINT), findings.toString());
        assertEquals(
                Set.of("statutory-parts"),
                findings.stream().map(found -> found.check().id()).collect(Collectors.toSet()));
        assertEquals(List.of(), check(association, 2024));
    }
}
