// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import se.finsam.core.snapshot.AuditReport;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.Charter;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.PlanStatus;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Section;
import se.finsam.model.SmallAssociation;

class SnapshotBuilderTest {
    private final SmallAssociation small = new SmallAssociation();

    @Test
    void aFactKeepsItsExactAmountItsUnitAndWhereItComesFrom() {
        small.fact.setAmount(new BigDecimal("3697.10"));
        small.fact.setOrigin(se.finsam.model.Origin.PRINTED);
        var fact = SnapshotBuilder.snapshot(small.association)
                .facts("purchasedServices", "tris", 2025, FactKind.ACTUAL)
                .getFirst();
        assertEquals(new Quantity(new BigDecimal("3697.10"), Unit.TKR), fact.quantity());
        assertEquals(Origin.PRINTED, fact.provenance().origin());
        assertEquals("Driftredovisning", fact.provenance().source());
        assertEquals(PlanStatus.PLANNED, fact.status());
        assertEquals(small.fact.getId(), fact.id());
        assertNull(fact.version());
    }

    @Test
    void aDataSeriesKeepsItsPointsAndWhereTheyComeFrom() {
        var series =
                SnapshotBuilder.snapshot(small.association).dataSeries("kpi").orElseThrow();
        assertEquals(new BigDecimal("420"), series.value(2025).orElseThrow());
        assertTrue(series.value(2024).isEmpty());
        assertEquals(Unit.COUNT, series.unit());
        assertEquals("Påhittat för proven", series.source());
    }

    @Test
    void lineItemsComeParentsFirstAndKnowTheirParentAndChildren() {
        var items = SnapshotBuilder.data(small.association).lineItems();
        assertEquals(
                List.of("cost", "purchasedServices"),
                items.stream().map(i -> i.code()).toList());
        assertEquals(List.of("purchasedServices"), items.get(0).children());
        assertEquals("cost", items.get(1).parent());
    }

    @Test
    void numbersComeFromThePositionAmongNumberedSiblings() {
        var governance = section("Styrning", true);
        governance.getSections().add(section("Intern kontroll", true));
        small.management.getSections().add(governance);
        small.report.getSections().addFirst(section("Förord", false));
        small.report.getSections().add(section("Resultaträkning", true));
        var chapters = SnapshotBuilder.data(small.association)
                .years()
                .getFirst()
                .report()
                .sections();
        assertEquals(
                List.of("", "1", "2"), chapters.stream().map(s -> s.number()).toList());
        var management = chapters.get(1).sections();
        assertEquals(
                List.of("", "1.1", "1.2"),
                management.stream().map(s -> s.number()).toList());
        assertEquals("1.2.1", management.get(2).sections().getFirst().number());
        assertEquals(3, management.get(2).sections().getFirst().level());
    }

    private static Section section(String title, boolean numbered) {
        var section = FinsamFactory.eINSTANCE.createSection();
        section.setTitle(title);
        section.setNumbered(numbered);
        return section;
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        var data = SnapshotBuilder.data(small.association);
        var tris = data.interventions().getFirst();
        assertNull(tris.ageFrom());
        assertNull(tris.start());
        assertNull(tris.results().getFirst().completed());
        assertNull(tris.results().getFirst().genderSplit().women());
        assertEquals(505, tris.results().getFirst().participants());
        assertNull(data.members().getFirst().code());
        assertNull(data.goalAreas()
                .getFirst()
                .goals()
                .getFirst()
                .measures()
                .getFirst()
                .target());
        assertEquals("", tris.purpose());
    }

    @Test
    void theCharterTheInterimReportAndTheAuditorsReportsAreUnknownUntilTheyAreRecorded() {
        var before = SnapshotBuilder.snapshot(small.association);
        assertNull(before.association().charter());
        assertNull(before.year(2025).orElseThrow().interimReport());
        assertEquals(List.of(), before.report(2025).orElseThrow().auditReports());

        var charter = FinsamFactory.eINSTANCE.createCharter();
        charter.setBoardMembers(7);
        charter.setInterimReport(true);
        small.association.setCharter(charter);
        small.year.setInterimReportDate(LocalDate.of(2025, 9, 22));
        var audit = FinsamFactory.eINSTANCE.createAuditReport();
        audit.setAuditor(small.anna);
        audit.setPublished(false);
        small.report.getAuditReports().add(audit);
        var after = SnapshotBuilder.snapshot(small.association);
        assertEquals(new Charter(null, 7, true), after.association().charter());
        assertEquals(LocalDate.of(2025, 9, 22), after.year(2025).orElseThrow().interimReport());
        assertEquals(
                List.of(new AuditReport(small.anna.getId(), null, false)),
                after.report(2025).orElseThrow().auditReports());
    }

    @Test
    void aFiscalYearWithoutDatesIsTheCalendarYear() {
        var year = SnapshotBuilder.snapshot(small.association).year(2025).orElseThrow();
        assertEquals(LocalDate.of(2025, 1, 1), year.start());
        assertEquals(LocalDate.of(2025, 12, 31), year.end());
    }

    @Test
    void aShortNameThatIsAbsentIsTheName() {
        var data = SnapshotBuilder.data(small.association);
        assertEquals("Karlstads kommun", data.members().getFirst().shortName());
        assertEquals(MemberKind.MUNICIPALITY, data.members().getFirst().kind());
        assertEquals("TRIS", data.interventions().getFirst().shortName());
    }

    @Test
    void blocksOfEveryKindComeInTheirOrder() {
        var overview = SnapshotBuilder.data(small.association)
                .years()
                .getFirst()
                .report()
                .sections()
                .getFirst()
                .sections()
                .get(1);
        assertEquals(
                List.of(Block.Paragraph.class, Block.BulletList.class, Block.TableBlock.class, Block.ChartBlock.class),
                overview.blocks().stream().map(Object::getClass).toList());
    }

    @Test
    void aLaterChangeDoesNotReachTheSnapshot() {
        var data = SnapshotBuilder.data(small.association);
        small.tris.setName("Annat");
        small.tris.getAliases().clear();
        assertEquals("TRIS Samspelet", data.interventions().getFirst().name());
        assertEquals(1, data.interventions().getFirst().aliases().size());
    }

    @Test
    void modelAndSnapshotHaveTheSameConstants() throws ClassNotFoundException {
        var enums = FinsamPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .toList();
        assertTrue(enums.size() > 10);
        for (var type : enums) {
            var mirror = Class.forName("se.finsam.core.snapshot." + type.getName());
            assertEquals(
                    type.getELiterals().stream().map(l -> l.getName()).toList(),
                    Arrays.stream(mirror.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
    }
}
