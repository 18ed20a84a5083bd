// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.finsam.checks.Checked;
import se.finsam.core.snapshot.Unit;
import se.finsam.engine.CheckRunner;

/** A report that is right in everything gives no finding at all. */
class ConsistentAssociationsTest {
    private static final int COUNT = Integer.getInteger("truth.associations", 30);

    private static List<String> findings(CheckRunner runner, Generated generated) {
        var report = runner.run(generated.input());
        var found = new ArrayList<String>();
        report.failures().forEach(result -> found.add(String.valueOf(result.failure())));
        report.findings()
                .forEach(finding -> found.add("%s: %s"
                        .formatted(finding.id(), finding.finding().message().sv())));
        return found.stream()
                .map(text -> "%s gives %s".formatted(generated.shape(), text))
                .toList();
    }

    @Test
    void aConsistentAssociationGivesNoFinding() {
        try (var runner = new CheckRunner(Checked.REGISTRY.checks())) {
            var found = LongStream.range(0, COUNT)
                    .mapToObj(seed -> findings(runner, Generated.of(seed)))
                    .flatMap(List::stream)
                    .toList();
            assertEquals("", String.join("\n", found));
        }
    }

    @Test
    void neitherInAnotherUnitNorByAnotherSignConvention() {
        try (var runner = new CheckRunner(Checked.REGISTRY.checks())) {
            var found = new ArrayList<String>();
            for (var seed = 1000L; seed < 1000 + COUNT / 4; seed++) {
                var shape = Shape.of(seed);
                for (var unit : List.of(Unit.KR, Unit.TKR, Unit.MKR)) {
                    found.addAll(findings(runner, Generated.of(shape.in(unit))));
                }
                for (var turned : List.of(
                        List.<String>of(),
                        List.of("net", "budget"),
                        List.of("cost"),
                        List.of("net", "budget", "variance"))) {
                    found.addAll(findings(runner, Generated.of(shape.printing(turned))));
                }
            }
            assertEquals("", String.join("\n", found));
        }
    }

    @Test
    void aTrailOfSignaturesInTheRightOrderIsOnlyToBeMasked() {
        try (var runner = new CheckRunner(Checked.REGISTRY.checks())) {
            var found =
                    runner.run(Generated.of(Shape.of(7).withTrail()).input()).findings();
            assertEquals(
                    List.of("personal-data:signing." + Shape.of(7).year()),
                    found.stream().map(finding -> finding.id()).toList());
        }
    }
}
