// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.api.CheckInput;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotData;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckRunner;
import se.finsam.report.OutputFormat;

class ReportPresenterTest {
    private final ReportPresenter presenter = new ReportPresenter();

    @TempDir
    private Path folder;

    private Sample sample;

    @BeforeEach
    void open() throws Exception {
        sample = new Sample(folder);
        presenter.open(Sample.registry().designs(), sample.document.snapshot(), sample.file);
    }

    private List<String> labels() {
        return presenter.choices().stream().map(ReportPresenter.Choice::label).toList();
    }

    private static CheckReport checked(Snapshot snapshot, int year) {
        return CheckRunner.check(
                Sample.registry().checks(),
                new CheckInput(snapshot, Sample.registry().templates(), year));
    }

    @Test
    void theNewestAnnualReportIsOfferedAsPdfBesideTheAssociation() {
        var order = presenter.order().orElseThrow();
        assertEquals("arsredovisning", order.subject().design().id());
        assertEquals(2025, order.subject().year());
        assertEquals(Set.of(OutputFormat.PDF), order.formats());
        assertEquals(folder, order.folder());
        assertEquals(List.of(folder.resolve("arsredovisning-2025.pdf")), order.files());
        assertEquals(Optional.empty(), presenter.obstacle());
    }

    @Test
    void yearsAreNamedAsTheTitleOfTheDocumentNamesThem() {
        assertEquals(List.of("2025", "2024", "2023", "2022", "2021", "2020"), labels());
        presenter.chooseDesign("jamforelse");
        assertEquals("2020–2025", labels().getFirst());
        presenter.chooseDesign("budgetprognos");
        assertEquals(List.of("2026–2028"), labels());
    }

    @Test
    void aYearIsKeptForAnotherDocumentThatHasIt() {
        presenter.chooseYear(2024);
        presenter.chooseDesign("avstamning");
        assertEquals(2024, presenter.choice().orElseThrow().year());
        presenter.chooseDesign("budgetprognos");
        assertEquals(2025, presenter.choice().orElseThrow().year());
    }

    @Test
    void whatStandsInTheWayIsSaid() {
        presenter.choose(OutputFormat.PDF, false);
        assertObstacle("Välj minst ett format.");
        presenter.choose(OutputFormat.DOCX, true);
        presenter.chooseFolder(" ");
        assertObstacle("Välj mappen som dokumentet ska sparas i.");
        presenter.chooseFolder("bad\0name");
        assertObstacle("Välj mappen som dokumentet ska sparas i.");
        presenter.chooseFolder("rapporter");
        assertEquals(
                folder.resolve("rapporter"), presenter.order().orElseThrow().folder());
    }

    @Test
    void withoutAPlanThereIsNoBudgetForecast() {
        var data = sample.document.snapshot().data();
        presenter.update(new Snapshot(new SnapshotData(
                data.association(),
                data.partyShares(),
                data.parameters(),
                data.dataSeries(),
                data.members(),
                data.persons(),
                data.appointments(),
                data.lineItems(),
                data.costUnits(),
                data.interventions(),
                data.budgetVersions(),
                List.of(),
                data.goalAreas(),
                data.years(),
                data.facts().stream().filter(fact -> fact.plan() == null).toList())));
        assertEquals(Optional.empty(), presenter.obstacle());
        presenter.chooseDesign("budgetprognos");
        assertObstacle("Ingen plan utgår från 2025.");
        assertEquals(Optional.empty(), presenter.subject());
    }

    @Test
    void aChosenDocumentIsFoundAgainWhenItHasANewId() {
        presenter.chooseDesign("prognos");
        presenter.renamed(id -> id.equals("prognos") ? Optional.of("budgetprognos") : Optional.empty());
        assertEquals("budgetprognos", presenter.design().orElseThrow().id());
    }

    private void assertObstacle(String words) {
        assertEquals(Optional.of(words), presenter.obstacle().map(Text::sv));
        assertEquals(Optional.empty(), presenter.order());
    }

    @Test
    void eachAssociationHasAFolderOfItsOwn() {
        var other = folder.resolve("other").resolve("other.finsam");
        presenter.chooseFolder("/tmp/ours");
        presenter.open(Sample.registry().designs(), sample.document.snapshot(), other);
        assertEquals(other.getParent().toString(), presenter.folder());
        presenter.moved(sample.file);
        assertEquals("/tmp/ours", presenter.folder());
        assertEquals(Map.of(sample.file, "/tmp/ours"), presenter.folders());
    }

    @Test
    void errorsInTheReportOfTheChosenYearAreWarnedOf() {
        assertEquals(Warnings.NONE, presenter.warnings());
        var snapshot = sample.document.snapshot();
        presenter.found(checked(snapshot, 2025));
        var warnings = presenter.warnings();
        assertEquals(3, warnings.count());
        assertEquals(
                new Text(
                        "3 fel står kvar; redovisningen bör inte undertecknas.",
                        "3 errors remain; the report should not be signed."),
                warnings.title());
        assertEquals(
                List.of("drift", "budget", "kf"),
                warnings.first().stream()
                        .map(found -> found.finding().location().statement())
                        .toList());
        presenter.chooseYear(2020);
        assertEquals(Warnings.NONE, presenter.warnings());
        presenter.found(checked(snapshot, 2020));
        assertEquals(0, presenter.warnings().count());
    }

    @Test
    void whatWasFoundInAnotherAssociationIsForgotten() {
        presenter.found(checked(sample.document.snapshot(), 2025));
        assertTrue(presenter.warnings().count() > 0);
        presenter.open(Sample.registry().designs(), sample.document.snapshot(), folder.resolve("other.finsam"));
        assertEquals(Warnings.NONE, presenter.warnings());
    }
}
