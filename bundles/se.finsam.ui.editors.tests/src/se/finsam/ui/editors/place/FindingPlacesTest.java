// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.finding.Location;
import se.finsam.core.text.Text;
import se.finsam.model.text.Names;
import se.finsam.ui.editors.OpenSample;

class FindingPlacesTest {
    private static Location location(String statement, String line, String section, String object) {
        return new Location(
                Text.EMPTY,
                empty(statement),
                empty(line),
                empty(statement.isEmpty() ? "" : "2025"),
                empty(section),
                empty(object));
    }

    private static String empty(String word) {
        return word.isEmpty() ? null : word;
    }

    @Test
    void aLocationNamesAnElement(@TempDir Path folder) throws Exception {
        try (var session = OpenSample.in(folder)) {
            var places = new FindingPlaces(session.association(), session.templates(), 2025);
            assertEquals("TRIS", name(places, location("", "", "", "tris")));
            assertEquals("2025", name(places, location("rr", "revenue", "", "")));
            assertEquals("2025", name(places, location("", "", "", "signing.2025")));
            assertEquals("2024", name(places, location("", "", "", "report.2024")));
            assertEquals("TRIS", name(places, location("drift", "tris", "", "")));
            assertEquals(
                    "Plan",
                    places.element(location("budget", "closingEquity", "", ""))
                            .orElseThrow()
                            .eClass()
                            .getName());
            assertEquals(
                    "Measure",
                    places.element(location("", "", "", "stegen-useful"))
                            .orElseThrow()
                            .eClass()
                            .getName());
            assertEquals(
                    "Section",
                    places.element(location("", "", "governance", ""))
                            .orElseThrow()
                            .eClass()
                            .getName());
        }
    }

    @Test
    void everyFindingOfTheSampleHasAnElement(@TempDir Path folder) throws Exception {
        try (var session = OpenSample.checked(folder)) {
            var report = session.findings().orElseThrow();
            var places = new FindingPlaces(
                    session.association(), session.templates(), report.input().year());
            report.findings()
                    .forEach(found -> assertTrue(
                            places.element(found.finding().location()).isPresent(), found::id));
        }
    }

    private static String name(FindingPlaces places, Location location) {
        EObject element = places.element(location).orElseThrow();
        return Names.of(element).sv();
    }
}
