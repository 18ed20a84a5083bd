// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.finsam.analysis.plan.Plans.closing;
import static se.finsam.analysis.plan.Plans.tkr;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;

/** Questions on the plan of the sample; tkr. */
class GoalSeekTest {
    private final PlanModel model = Plans.model();

    private SeekAnswer solve(List<ScenarioAssumption> assumptions, String question) {
        return new GoalSeek(model, assumptions).solve(SeekQuestion.parse(question, Unit.TKR));
    }

    @Test
    void newInterventionsMayCost8665AYearUntilTheBufferIsLeft() {
        // 18 030 − 700 = 17 330, in two years 8 665 each; 2027 closes with 10 006 − 8 665 = 1 341
        var answer = solve(List.of(), "equity(2028)=700 by new(2027,2028)");
        assertEquals(
                tkr("8665", "8665"), answer.amounts().stream().map(Plans::tkr).toList());
        assertEquals(tkr("2082", "1341", "700"), closing(answer.figures()));
        assertTrue(answer.isExact());
        assertEquals(closing(answer.figures()), closing(model.evaluate(answer.assumptions())));
    }

    @Test
    void prolongingAllOf2026Needs595MoreAYearInContributions() {
        // −490 must become 700: 1 190 in two years, 595 each, so contributions of 9 974 + 595 = 10 569
        var answer = solve(model.assumptions("prolong-all"), "equity(2028)=700 by contribution(2027,2028)");
        assertEquals(
                tkr("595", "595"), answer.amounts().stream().map(Plans::tkr).toList());
        assertEquals(new BigDecimal("10569"), tkr(answer.figures().contributions(2028)));
        assertEquals(tkr("2082", "1341", "700"), closing(answer.figures()));
    }

    @Test
    void whatDoesNotDivideGoesToTheLastYear() {
        // 18 030 tkr = 1 803 000 000 öre in three years is 601 000 000 each; one öre more does not divide
        var answer = solve(List.of(), "equity(2028)=-0,00001 by new(2026,2027,2028)");
        assertEquals(List.of(601_000_000L, 601_000_000L, 601_000_001L), answer.amounts());
        assertTrue(answer.isExact());
    }

    @Test
    void moneySpentEarlyAlsoCostsItsInterest() {
        // at 2 %: 18 341,63374 − 700 = u · (1,02 + 1), u = 8 733,482049…; the last year takes what is cut off
        var answer = solve(List.of(Plans.interest("2")), "equity(2028)=700 by new(2027,2028)");
        assertEquals(new BigDecimal("8733.48204"), tkr(answer.amounts().getFirst()));
        assertTrue(answer.isExact());
        // spent in 2026 alone it grows for two years: 17 641,63374 / 1,0404 = 16 956,58760
        var early = solve(List.of(Plans.interest("2")), "equity(2028)=700 by new(2026)");
        assertEquals(16_956.58760, tkr(early.amounts().getFirst()).doubleValue(), 0.00001);
        assertTrue(Math.abs(early.figures().closing(2028) - 70_000_000) <= 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prolong-all | equity(2028)=700 by new(2027,2028) | redan −490 tkr, under målet 700 tkr",
                "plan | equity(2028)=-20000 by contribution(2028) | skulle behöva vara −28 056 tkr",
                "plan | equity(2029)=700 by new(2027) | 2029 ligger utanför planen, som omfattar 2026–2028"
            })
    void whatCannotBeDoneIsTold(String scenario, String question, String reason) {
        var e = assertThrows(PlanException.class, () -> solve(model.assumptions(scenario), question));
        var told = e.text().sv().replace('\u00A0', ' ');
        assertTrue(told.contains(reason), told);
        assertFalse(e.text().en().isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "equity(2028) by new(2027)",
                "equity(2028)=700 by new()",
                "equity(2028)=700 by magic(2027)",
                "equity(28)=700 by new(2027)",
                "700"
            })
    void whatCannotBeReadIsAnsweredWithAnExample(String question) {
        var e = assertThrows(PlanException.class, () -> SeekQuestion.parse(question, Unit.TKR));
        assertTrue(
                e.text().sv().contains("equity(2028)=700 by new(2027,2028)"),
                e.text().sv());
    }

    @Test
    void whatIsNotLinearIsRefused() {
        var e = assertThrows(
                PlanException.class, () -> SeekQuestion.parse("equity(2028)=700 by interest(2027)", Unit.TKR));
        assertTrue(e.text().sv().contains("linjärt"), e.text().sv());
        assertThrows(PlanException.class, () -> SeekQuestion.parse("equity(2027)=700 by new(2028)", Unit.TKR));
    }

    @Test
    void amountsAreReadAsTheyAreWritten() {
        assertEquals(
                101_234_500_000L,
                SeekQuestion.parse("equity(2028) = 1 012 345 by new(2028)", Unit.TKR)
                        .target());
        assertEquals(
                -70_050_000,
                SeekQuestion.parse("equity(2028)=−700,5 by new(2028)", Unit.TKR).target());
        assertEquals(
                700_00,
                SeekQuestion.parse("equity(2028)=700 by new(2028)", Unit.KR).target());
    }

    @Test
    void theTableSaysTheAnswerInWords() {
        var answer = solve(List.of(), "equity(2028)=700 by new(2027,2028)");
        var table = AnswerTables.seek(answer, Variant.plan(model), Unit.TKR);
        assertEquals(
                "Nya insatser får kosta 2027: 8 665 tkr; 2028: 8 665 tkr.",
                table.footnotes().getFirst().text().sv().replace('\u00A0', ' '));
        var cell = table.cell("equity", "2028").orElseThrow();
        assertEquals("700", cell.text(FigureFormat.of(Language.SV)));
    }

    @Test
    void anAnswerThatBreaksTheBufferOnTheWaySaysSo() {
        // all of 17 330 in 2027: 10 006 − 17 330 = −7 324, and back to 700 in 2028
        var table = AnswerTables.seek(solve(List.of(), "equity(2028)=700 by new(2027)"), Variant.plan(model), Unit.TKR);
        assertEquals(
                List.of("2027 slutar med −7 324 tkr, under bufferten 700 tkr."),
                table.footnotes().stream()
                        .filter(note -> note.marker().equals("!"))
                        .map(note -> note.text().sv().replace('\u00A0', ' '))
                        .toList());
    }

    @Test
    void theTornadoIsWidestForWhatMovesEquityMost() {
        // prolonged at 95 or 110 % of 9 260 in two years: −490 + 926 = 436, −490 − 1 852 = −2 342
        // contributions ±5 % in 2027 and 2028: 2 · 498,7 = 997,4; administration ±5 %: 2 · 60 = 120
        var swings = new Tornado(model, model.assumptions("prolong-all")).swings();
        assertEquals(
                tkr("-2342", "436"),
                List.of(tkr(swings.get(0).low()), tkr(swings.get(0).high())));
        assertEquals(PlanLine.CONTRIBUTION, swings.get(1).id());
        assertEquals(
                tkr("-1487.4", "507.4"),
                List.of(tkr(swings.get(1).low()), tkr(swings.get(1).high())));
        assertEquals("administration", swings.get(2).id());
        assertEquals(new BigDecimal("240"), tkr(swings.get(2).spread()));
        for (var i = 1; i < swings.size(); i++) {
            assertTrue(swings.get(i - 1).spread() >= swings.get(i).spread());
        }
    }
}
