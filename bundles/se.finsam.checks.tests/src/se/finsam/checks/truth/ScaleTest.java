// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.finsam.checks.Checked;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Fact;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.SnapshotData;
import se.finsam.core.snapshot.Unit;
import se.finsam.engine.CheckRunner;
import se.finsam.engine.CheckedFinding;

/** The unit that a report is presented in decides on no verdict: the same fault is found in kr, tkr and mkr. */
class ScaleTest {
    /** An amount of many millions too much, which shows in every unit. */
    private static SnapshotData withFault(SnapshotData data, Fact fact) {
        return data.withFacts(data.facts().stream()
                .map(each -> each.id().equals(fact.id()) ? raised(each) : each)
                .toList());
    }

    private static Fact raised(Fact fact) {
        return fact.withQuantity(
                new Quantity(fact.quantity().in(Unit.KR).value().add(BigDecimal.valueOf(25_000_000)), Unit.KR));
    }

    /** Which statement, which passage, or else what: rows that round to nothing are printed in smaller units alone. */
    private static String verdict(CheckedFinding finding) {
        var location = finding.finding().location();
        if (location.column() != null && finding.severity() == Severity.ERROR) {
            return location.statement() + " is wrong";
        }
        return location.section() == null ? finding.id() : location.object() + " is wrong";
    }

    private static Set<String> verdicts(CheckRunner runner, Generated generated, Fact fact) {
        var ids = new TreeSet<String>();
        runner
                .run(new Adopted(
                                generated.data(),
                                Generated.TEMPLATES,
                                generated.shape().year())
                        .input(withFault(generated.data(), fact)))
                .findings()
                .stream()
                .map(ScaleTest::verdict)
                .forEach(ids::add);
        return ids;
    }

    @Test
    void theSameFaultIsFoundInEveryUnit() {
        var found = new ArrayList<String>();
        try (var runner = new CheckRunner(Checked.REGISTRY.checks())) {
            for (var seed = 200L; seed < 204; seed++) {
                var shape = Shape.of(seed);
                var facts = Generated.of(shape).data().facts();
                for (var item : List.of("cash", "purchasedServices", "otherEquity")) {
                    var fact = facts.stream()
                            .filter(each -> each.item().equals(item)
                                    && each.kind() == FactKind.ACTUAL
                                    && each.year() == shape.year())
                            .findFirst()
                            .orElseThrow();
                    var inKronor = verdicts(runner, Generated.of(shape.in(Unit.KR)), fact);
                    for (var unit : List.of(Unit.TKR, Unit.MKR)) {
                        var other = verdicts(runner, Generated.of(shape.in(unit)), fact);
                        var differing = new TreeSet<>(inKronor);
                        differing.addAll(other);
                        differing.removeIf(id -> inKronor.contains(id) && other.contains(id));
                        found.add("%s %s %s: %s".formatted(shape, item, unit, differing));
                    }
                }
            }
        }
        found.removeIf(line -> line.endsWith(": []"));
        assertEquals("", String.join("\n", found));
    }
}
