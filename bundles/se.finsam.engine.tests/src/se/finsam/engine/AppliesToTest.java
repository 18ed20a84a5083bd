// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.AnalysisException;
import se.finsam.api.AppliesTo;
import se.finsam.api.Contributor;
import se.finsam.api.DriverContribution;
import se.finsam.api.DriverInput;
import se.finsam.api.ExportException;
import se.finsam.api.ExportInput;
import se.finsam.api.ExporterContribution;
import se.finsam.api.Forecast;
import se.finsam.api.ImportInput;
import se.finsam.api.ImporterContribution;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.IndicatorValue;
import se.finsam.api.Progress;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** A contribution of any kind that does not apply is not run, and whoever would have used it is told why. */
class AppliesToTest {
    private static final Contributor BUNDLE = new Contributor("in.house", "1.0");
    private static final Text NAME = Text.same("Name");
    private static final StatementTemplates NONE = StatementTemplates.of(List.of());
    private static final Text NO_PLAN = new Text("Ingen plan utgår från 2025.", "No plan starts from 2025.");
    private static final Text NO_PLAN_WITHIN = new Text("Ingen plan utgår från 2025", "No plan starts from 2025");

    private final Snapshot snapshot = association().build();

    private static SnapshotBuilder association() {
        return new SnapshotBuilder()
                .item("cost", Nature.EXPENSE)
                .actual("cost", 2024, "100")
                .actual("cost", 2025, "100");
    }

    private static <T> T unloadable() throws ReflectiveOperationException {
        throw new ClassNotFoundException("in.house.Missing");
    }

    @Test
    void theYearAloneIsAlwaysThere() {
        var empty = new SnapshotBuilder().build();
        assertEquals(Optional.empty(), AppliesTo.YEAR.missing(empty, 2025));
        assertEquals(Optional.empty(), AppliesTo.YEAR.missing(empty));
    }

    @Test
    void aComparisonNeedsAnEarlierYear() {
        assertEquals(Optional.empty(), AppliesTo.YEARS.missing(snapshot, 2025));
        assertEquals(
                "Förbundet har inga räkenskaper före 2024 att jämföra med.",
                AppliesTo.YEARS.missing(snapshot, 2024).orElseThrow().sv());
    }

    @Test
    void withoutAYearInParticularTheNewestCounts() {
        assertEquals(Optional.of(NO_PLAN), AppliesTo.PLAN.missing(snapshot));
        var planned = association().plan("next", 2026, 2028, 2025).build();
        assertEquals(Optional.empty(), AppliesTo.PLAN.missing(planned));
        assertEquals(
                "The association holds no accounts yet.",
                AppliesTo.REPORT
                        .missing(new SnapshotBuilder().build())
                        .orElseThrow()
                        .en());
    }

    @Test
    void anAnalysisHasNoResult() {
        var analysis =
                new AnalysisContribution("a", NAME, Text.EMPTY, "", BUNDLE, AppliesToTest::unloadable, AppliesTo.PLAN);
        var runner = new AnalysisRunner(List.of(analysis), List.of());
        var failure = assertThrows(AnalysisException.class, () -> runner.run("a", snapshot, NONE, 2025));
        assertEquals(NO_PLAN_WITHIN, failure.text());
    }

    @Test
    void anExporterHasNothingToExport() {
        var exporter = new ExporterContribution(
                "x", NAME, Text.EMPTY, "", "text/plain", "txt", BUNDLE, AppliesToTest::unloadable, AppliesTo.PLAN);
        var input = new ExportInput(snapshot, NONE, List.of(), Language.SV);
        var failure = assertThrows(
                ExportException.class, () -> new ExportRunner().run(exporter, input, Map.of(), Progress.ENDLESS));
        assertEquals(NO_PLAN_WITHIN, failure.text());
    }

    @Test
    void anImporterImportsNothing() {
        var importer = new ImporterContribution(
                "m", NAME, Text.EMPTY, "", List.of("txt"), BUNDLE, AppliesToTest::unloadable, AppliesTo.PLAN);
        var result = new ImportRunner()
                .run(importer, new ImportInput("a.txt", new byte[0], snapshot), Map.of(), Progress.ENDLESS);
        assertTrue(result.hasErrors() && result.facts().isEmpty());
        assertEquals(NO_PLAN, result.remarks().getFirst().what());
        assertEquals(Severity.ERROR, result.remarks().getFirst().severity());
    }

    @Test
    void aForecastDriverHasNoForecast() {
        var driver = new DriverContribution(
                "d", NAME, Text.EMPTY, "", Text.EMPTY, BUNDLE, AppliesToTest::unloadable, AppliesTo.PLAN);
        try (var runner = new DriverRunner(List.of(driver), Map.of(), Duration.ofSeconds(5))) {
            var result = runner.run(DriverInput.of(snapshot, "cost", null, 2025, List.of(2026)))
                    .getFirst();
            assertEquals(
                    NO_PLAN_WITHIN,
                    assertInstanceOf(Forecast.None.class, result.forecast()).reason());
        }
    }

    @Test
    void anIndicatorIsUnknownForTheYearsItDoesNotApplyTo() {
        var indicator = new FormulaIndicator("cost");
        var contribution = new IndicatorContribution(
                "i",
                NAME,
                Text.EMPTY,
                "",
                Unit.KR,
                0,
                IndicatorContribution.Good.NEITHER,
                "",
                Text.EMPTY,
                "cost",
                BUNDLE,
                () -> indicator,
                AppliesTo.YEARS);
        var values = new IndicatorRunner(List.of(contribution))
                .run(snapshot, List.of(2024, 2025))
                .getFirst()
                .rows()
                .getFirst()
                .values();
        assertEquals(
                "Förbundet har inga räkenskaper före 2024 att jämföra med",
                assertInstanceOf(IndicatorValue.Unknown.class, values.get(2024))
                        .reason()
                        .sv());
        assertInstanceOf(IndicatorValue.Known.class, values.get(2025));
    }
}
