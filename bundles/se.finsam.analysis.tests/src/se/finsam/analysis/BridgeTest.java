// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.analysis.compare.Bridge;
import se.finsam.analysis.compare.CompareException;
import se.finsam.analysis.compare.CompareMeasure;
import se.finsam.analysis.compare.CompareRequest;
import se.finsam.analysis.compare.Comparison;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;

/** What explains a change; and what must hold for any figures. */
class BridgeTest {
    private static Snapshot sample;

    @BeforeAll
    static void read() throws IOException {
        sample = Ours.sample();
    }

    private static Bridge bridge(Snapshot snapshot, String statement, int from, int to) {
        return Bridge.of(snapshot, Ours.REGISTRY.templates(), statement, from, to);
    }

    /** Cost 2024 minus cost 2025 by activity: 3619-0, 1200-3697, 0-219, …; income 151-248 and 10006-10028. */
    @Test
    void theLargestContributionsComeFirst() {
        var steps = bridge(sample, null, 2024, 2025).steps();
        assertEquals(
                List.of("stegen-karlstad +3619", "tris -2497", "forberedande-karlstad -219"),
                steps.stream()
                        .limit(3)
                        .map(step -> step.id()
                                + (step.change().signum() > 0 ? " +" : " ")
                                + step.change().stripTrailingZeros().toPlainString())
                        .toList());
        assertEquals(17, steps.size());
        assertEquals(new BigDecimal("619"), sum(steps.stream().map(Bridge.Step::shown)));
    }

    @ParameterizedTest
    @CsvSource({
        "drift, 2024, 2025, 619",
        "rr, 2024, 2025, 619",
        "rr, 2022, 2023, -1374",
        "rr, 2020, 2025, 564",
        "drift:cost, 2024, 2025, -738",
        "br, 2023, 2025, 1444",
        "not3, 2024, 2025, -737"
    })
    void theContributionsAddUpToTheChange(String statement, int from, int to, BigDecimal change) {
        var bridge = bridge(sample, statement, from, to);
        assertEquals(0, change.compareTo(sum(bridge.steps().stream().map(Bridge.Step::change))));
        assertEquals(0, change.compareTo(sum(bridge.steps().stream().map(Bridge.Step::shown))));
    }

    /** 2022 and 2023 tell only the net of financial items: 47 and 240, so 193 is left for no line. */
    @Test
    void whatNoLineExplainsIsALineOfItsOwn() {
        var rest = bridge(sample, null, 2022, 2023).steps().getLast();
        assertEquals("rest", rest.id());
        assertEquals(0, new BigDecimal("193").compareTo(rest.change()));
    }

    @Test
    void theTableRunsFromOneTotalToTheOther() {
        var table = bridge(sample, null, 2024, 2025).table();
        assertEquals("opening", table.rows().getFirst().id());
        assertEquals(
                new BigDecimal("90"),
                table.cell("opening", "2025.running")
                        .orElseThrow()
                        .figure()
                        .orElseThrow()
                        .shown());
        assertEquals(
                new BigDecimal("709"),
                table.cell("closing", "2025.running")
                        .orElseThrow()
                        .figure()
                        .orElseThrow()
                        .shown());
        var last = table.rows().get(table.rows().size() - 2);
        assertEquals(
                new BigDecimal("709"),
                last.cells().getLast().figure().orElseThrow().shown());
    }

    @Test
    void theChartLeadsFromOneTotalToTheOtherAndTellsEveryStep() {
        var chart = bridge(sample, null, 2024, 2025).chart();
        var totals = chart.series().stream()
                .filter(series -> series.id().equals("total"))
                .findFirst()
                .orElseThrow()
                .values();
        assertEquals(new BigDecimal("90"), totals.getFirst());
        assertEquals(new BigDecimal("709"), totals.getLast());
        assertTrue(
                chart.altText().sv().replace('\u00A0', ' ').contains("Stegen Karlstad 824  +3 619"),
                chart.altText().sv());
    }

    @Test
    void itSaysInWordsWhatRaisedAndWhatLowered() {
        var notes = bridge(sample, null, 2024, 2025).table().footnotes();
        var words = notes.stream()
                .map(note -> note.text().sv().replace('\u00A0', ' '))
                .toList();
        assertEquals(
                "Årets resultat gick från 90 tkr 2024 till 709 tkr 2025, en förändring med +619 tkr.", words.get(0));
        assertTrue(words.get(1).startsWith("Uppåt drog främst Stegen Karlstad 824 (+3 619 tkr)"), words.get(1));
        assertTrue(words.get(2).startsWith("Nedåt drog främst TRIS 851 (−2 497 tkr)"), words.get(2));
    }

    @Test
    void yearsWithoutATotalAreRefused() {
        assertThrows(CompareException.class, () -> bridge(sample, "br", 2020, 2025));
    }

    static Stream<Snapshot> anyFigures() {
        var random = new Random(20261124);
        return Stream.generate(() -> HandBuilt.random(random)).limit(60);
    }

    @ParameterizedTest
    @MethodSource("anyFigures")
    void contributionsAndWhatIsShownOfThemAddUpWhateverTheFigures(Snapshot any) {
        for (var statement : List.of("drift", "rr", "drift:cost")) {
            var bridge = bridge(any, statement, 2024, 2025);
            var exact = bridge.after().exact().subtract(bridge.before().exact());
            var shown = bridge.after().shown().subtract(bridge.before().shown());
            assertEquals(0, exact.compareTo(sum(bridge.steps().stream().map(Bridge.Step::change))), statement);
            assertEquals(0, shown.compareTo(sum(bridge.steps().stream().map(Bridge.Step::shown))), statement);
            bridge.steps()
                    .forEach(step -> assertTrue(
                            step.shown().subtract(step.change()).abs().compareTo(new BigDecimal(2)) < 0, step.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("anyFigures")
    void sharesOfTheItemsAddUpToAHundred(Snapshot any) {
        var table = Comparison.of(
                        any,
                        Ours.REGISTRY.templates(),
                        CompareRequest.ofStatement("not3", List.of(2024, 2025), CompareMeasure.SHARE))
                .table();
        for (var column : List.of("2024.share", "2025.share")) {
            var sum = sum(Stream.of("purchasedServices", "externalServices").map(row -> table.cell(row, column)
                    .orElseThrow()
                    .figure()
                    .orElseThrow()
                    .exact()));
            assertEquals(100, sum.doubleValue(), 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("anyFigures")
    void relativeMeasuresDoNotChangeWithTheScale(Snapshot any) {
        var larger = HandBuilt.scaled(any, new BigDecimal("1000"));
        var measures = new CompareMeasure[] {
            CompareMeasure.DELTA_PERCENT, CompareMeasure.INDEX, CompareMeasure.SHARE, CompareMeasure.CAGR
        };
        var request = CompareRequest.ofStatement("rr", List.of(2024, 2025), measures);
        var one = Comparison.of(any, Ours.REGISTRY.templates(), request).table();
        var other = Comparison.of(larger, Ours.REGISTRY.templates(), request).table();
        for (var row : one.rows()) {
            for (var column : one.columns()) {
                var small = one.cell(row.id(), column.id()).orElseThrow();
                var large = other.cell(row.id(), column.id()).orElseThrow();
                assertEquals(small.getClass(), large.getClass(), row.id() + " " + column.id());
                if (small instanceof Cell.Figure a && large instanceof Cell.Figure b) {
                    assertEquals(a.exact().doubleValue(), b.exact().doubleValue(), 1e-9, row.id() + " " + column.id());
                }
            }
        }
    }

    @Test
    void aBridgeOverDerivedYearsIsDerived() {
        var bridge = bridge(sample, "br", 2023, 2024);
        assertEquals(Origin.DERIVED, bridge.before().origin());
        assertEquals(Unit.TKR, bridge.total().unit());
        assertTrue(sample.yearsWith(FactKind.ACTUAL).contains(2023));
    }

    private static BigDecimal sum(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
