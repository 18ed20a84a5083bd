// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.checks.Checked;
import se.finsam.core.finding.Fix;
import se.finsam.model.snapshot.SnapshotBuilder;

class FigureClaimsCheckTest {
    @Test
    void aPrintedFigureThatIsNotThatOfTheReferenceIsFound() {
        var findings = Small.find(new FigureClaimsCheck(), "Intäkterna är {{rr/revenue@2025|10 060}} tkr.");
        assertEquals(1, findings.size());
        assertEquals("10 060", findings.getFirst().printed());
        assertEquals("10006", findings.getFirst().expected().toPlainString());
        assertEquals("54", findings.getFirst().difference().toPlainString());
    }

    @Test
    void aReferenceThatLeadsNowhereIsNamedWithTheOneThatIsMeant() {
        var findings = Small.find(new FigureClaimsCheck(), "Intäkterna är {{rr/revenu@2025}} tkr och {{vision}}.");
        assertEquals("{{rr/revenu@2025}}", findings.getFirst().printed());
        assertTrue(findings.getFirst().cause().sv().contains("rr/revenue@2025"), findings.toString());
        assertEquals(
                List.of(new Fix.ReplaceText("section-2025-0-0", "rr/revenu@2025", "rr/revenue@2025")),
                findings.getFirst().fixes());
        assertEquals(1, findings.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Utan slut: {{rr/revenue@2025", "Utan kolumn: {{rr/revenue@}}.", "Okänt: {{rr/revenue@2025:x}}."
            })
    void aReferenceThatCannotBeReadIsOneFinding(String paragraph) {
        var findings = Small.find(new FigureClaimsCheck(), paragraph);
        assertEquals(1, findings.size());
        assertTrue(findings.getFirst().message().sv().contains("går inte att läsa"), findings.toString());
    }

    @Test
    void twoReferencesOfWhichOneIsNotClosedAreBothRead() {
        var findings =
                Small.find(new FigureClaimsCheck(), "Först {{rr/cost@2025 tkr, sedan {{rr/revenue@2025|10 060}} tkr.");
        assertEquals(2, findings.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{rr/nothing@2025}}", "{{rr/revenue@2025", "{{count/annexes@1999}}", "{{}}"})
    void theOtherChecksRunOnAfterABadReference(String bad) throws IOException {
        var before = Checked.check(Checked.sample()).findings().size();
        var association = Checked.association();
        association.eAllContents().forEachRemaining(element -> {
            var text = element.eClass().getEStructuralFeature("text");
            if (text != null && element.eGet(text) instanceof String prose && prose.startsWith("Vi intygar")) {
                element.eSet(text, prose + " " + bad);
            }
        });
        var report = Checked.check(SnapshotBuilder.snapshot(association));
        assertEquals(List.of(), report.failures());
        assertEquals(before + 1, report.findings().size());
    }
}
