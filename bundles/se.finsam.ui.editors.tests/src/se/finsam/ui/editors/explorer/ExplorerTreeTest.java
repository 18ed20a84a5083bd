// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Language;
import se.finsam.model.create.NewAssociation;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.editors.explorer.ExplorerNode.Kind;
import se.finsam.ui.session.Session;

class ExplorerTreeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private Session session;
    private ExplorerNode root;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        session = OpenSample.checked(folder);
        root = tree();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private ExplorerNode tree() {
        return new ExplorerTree(
                        session.association(),
                        session.templates(),
                        session.findings().orElse(null),
                        TODAY)
                .root();
    }

    private ExplorerNode node(Kind kind, String label) {
        return root.withDescendants()
                .filter(node -> node.kind() == kind && node.label().sv().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(ExplorerNode node) {
        return node.children().stream().map(child -> child.label().sv()).toList();
    }

    @Test
    void theAssociationHasItsPartsInTheOrderOfTheWork() {
        assertEquals("Samordningsförbundet Samspelet", root.label().sv());
        assertEquals(
                List.of("Räkenskapsår", "Medlemmar", "Styrelse", "Insatser", "Mål", "Årsredovisning", "Plan"),
                labels(root));
    }

    @Test
    void yearsStandWithTheNewestFirstAndTheirStatus() {
        var years = node(Kind.YEARS, "Räkenskapsår");
        assertEquals(List.of("2028", "2027", "2026", "2025", "2024", "2023", "2022", "2021", "2020"), labels(years));
        assertEquals("planerat", years.children().getFirst().note().sv());
        assertEquals(Kind.ADOPTED_YEAR, years.children().get(3).kind());
    }

    @Test
    void theBoardIsThatOfTheDayWithTheChairFirst() {
        var chair = node(Kind.BOARD, "Styrelse").children().getFirst();
        assertTrue(chair.note().sv().startsWith("ordförande"));
        assertTrue(chair.note().en().startsWith("chair"));
    }

    @Test
    void interventionsThatHaveEndedStandLast() {
        var past = node(Kind.INTERVENTIONS, "Insatser").children().stream()
                .map(ExplorerNode::past)
                .toList();
        assertEquals(past.stream().sorted().toList(), past);
        assertTrue(node(Kind.INTERVENTION, "Stegen Karlstad").past());
        assertFalse(node(Kind.INTERVENTION, "TRIS").past());
    }

    @Test
    void sectionsCarryTheirNumbers() {
        var report = node(Kind.TEXTS, "Årsredovisning");
        assertEquals("2025", report.note().sv());
        assertTrue(labels(report).contains("1 Förvaltningsberättelse"));
        assertTrue(labels(node(Kind.SECTION, "1 Förvaltningsberättelse")).stream()
                .anyMatch(label -> label.startsWith("1.4 ")));
    }

    @Test
    void everyOpenFindingCountsOnceAndUpwards() {
        var open = session.findings().orElseThrow().open(Severity.HINT);
        assertEquals(open.size(), root.tally().total());
        assertEquals(Severity.ERROR, root.tally().gravest().orElseThrow());
        var hammaro = node(Kind.INTERVENTION, "Förberedande Hammarö");
        assertEquals(new Tally(0, 1, 0), hammaro.tally());
        assertEquals(Severity.ERROR, node(Kind.PLANS, "Plan").tally().gravest().orElseThrow());
        assertEquals(0, node(Kind.MEMBERS, "Medlemmar").tally().total());
    }

    @Test
    void idsTellNodesApartAndOutliveEdits() {
        var ids = root.withDescendants().map(ExplorerNode::id).toList();
        assertEquals(ids.size(), Stream.of(ids.toArray()).distinct().count());
        assertEquals(ids, tree().withDescendants().map(ExplorerNode::id).toList());
    }

    @Test
    void aFilterKeepsWhatFitsAndWhatIsAboveIt() {
        var filtered =
                ExplorerTree.filtered(root, "förberedande GRUMS", Language.SV).orElseThrow();
        assertTrue(filtered.withDescendants().anyMatch(node -> node.label().sv().equals("Förberedande Grums")));
        assertTrue(
                filtered.withDescendants().noneMatch(node -> node.label().sv().equals("TRIS")));
        assertTrue(ExplorerTree.filtered(root, "finns inte", Language.SV).isEmpty());
    }

    @Test
    void aNewAssociationHasAYearAndTheSectionsOfItsReport() {
        try (var empty = OpenSample.of(NewAssociation.create("Förbundet Nytt", 2026))) {
            root = new ExplorerTree(empty.association(), empty.templates(), null, TODAY).root();
            assertEquals(List.of("2026"), labels(node(Kind.YEARS, "Räkenskapsår")));
            assertEquals("2026", node(Kind.TEXTS, "Årsredovisning").note().sv());
            assertEquals(0, root.tally().total());
        }
    }
}
