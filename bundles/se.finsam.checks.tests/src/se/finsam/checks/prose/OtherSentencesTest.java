// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.api.CheckInput;
import se.finsam.checks.Checked;
import se.finsam.core.finding.Severity;
import se.finsam.model.snapshot.SnapshotBuilder;

/** Annual reports speak of much that the model does not hold; no such sentence may raise an alarm, wherever it stands. */
class OtherSentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sammantaget har",
                "Totalt har",
                "Utifrån den ekonomiska",
                "Medelstilldelningen",
                "Under 2025 har Samspelet",
                "Samordningsförbundet är ingen",
                "Styrelsen består",
                "Vi intygar"
            })
    void aSentenceOnWhatTheModelDoesNotHoldRaisesNoAlarm(String beside) throws IOException {
        var sentences = Files.readAllLines(Path.of("data", "other-sentences.txt"));
        var input = with(beside, sentences);
        var alarms = Stream.concat(
                        Small.find(new TypedFiguresCheck(), input).stream()
                                .filter(finding -> finding.severity() == Severity.WARNING),
                        Small.find(new ProseClaimsCheck(), input).stream())
                .map(finding -> finding.message().sv())
                .toList();
        assertEquals(List.of(), alarms);
    }

    /** The sample with a paragraph for each sentence beside one that has certain words. */
    private static CheckInput with(String words, List<String> sentences) throws IOException {
        var association = Checked.association();
        var beside = new ArrayList<EObject>();
        association.eAllContents().forEachRemaining(element -> {
            var text = element.eClass().getEStructuralFeature("text");
            if (text != null && element.eGet(text) instanceof String prose && prose.contains(words)) {
                beside.add(element);
            }
        });
        for (var sentence : sentences) {
            var paragraph = EcoreUtil.copy(beside.getFirst());
            paragraph.eSet(paragraph.eClass().getEStructuralFeature("text"), sentence);
            paragraph.eSet(paragraph.eClass().getEStructuralFeature("id"), EcoreUtil.generateUUID());
            siblings(beside.getFirst()).add(paragraph);
        }
        return Checked.input(SnapshotBuilder.snapshot(association));
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> siblings(EObject element) {
        return (List<EObject>) element.eContainer().eGet(element.eContainingFeature());
    }
}
