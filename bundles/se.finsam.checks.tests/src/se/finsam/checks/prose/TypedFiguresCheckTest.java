// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Fix;
import se.finsam.core.finding.Severity;

class TypedFiguresCheckTest {
    private static List<Finding> wrong(String heading, String paragraph) {
        return Small.find(new TypedFiguresCheck(), Small.input(heading, paragraph)).stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
    }

    @Test
    void aFigureThatIsNotWhatItsSentenceCallsItIsAWarningWithTheRightOne() {
        var findings = wrong("Ekonomi", "TRIS kostade 3 800 tkr.");
        assertEquals(1, findings.size());
        var finding = findings.getFirst();
        assertEquals("3 800", finding.printed());
        assertEquals(new BigDecimal("3710"), finding.expected());
        // 3 800 − 3 710
        assertEquals(new BigDecimal("90"), finding.difference());
        assertEquals(
                List.of(
                        new Fix.ReplaceText("section-2025-0-0", "3 800", "3\u00A0710"),
                        new Fix.ReplaceText("section-2025-0-0", "3 800", "{{drift/tris@2025.cost|3\u00A0710}}")),
                finding.fixes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ekonomi | Verksamhetens intäkter uppgick till 10 060 tkr. | 10006
        Ekonomi | Verksamhetens intäkter uppgick till 10 028 tkr. | 10006
        Ekonomi | Intäkterna uppgick till 10 060 tkr, varav 9 000 tkr bidrag. | 10006
        Ekonomi | Förbundet har finansierat tre insatser, varav två är individinsatser. | 2
        Ekonomi | Förbundet har finansierat två insatser, varav en är en individinsats. | 2
        Ekonomi | Intäkterna 2024 uppgick till 10 006 tkr. | 10028
        Ekonomi | Föregående år var kostnaderna 10 148 tkr. | 10184
        Ekonomi | Intäkterna uppgick till 10 006 tkr och kostnaderna till 9 474 tkr. | 9447
        Ekonomi | Intäkterna uppgick till 9,4 mkr. | 10.0
        Ekonomi | Årets resultat blev 595 tkr. | 559
        Ekonomi | Soliditeten uppgick till 64,7 %. | 46.7
        Ekonomi | Soliditeten var 46,7 % 2025 och 34,3 % 2024. | 43.3
        Ekonomi | Projekt Tris kostade drygt 4,5 mkr. | 3.7
        Ekonomi | Budgeten för TRIS var 3 560 tkr. | 3650
        Stegen Kristinehamn | Under året var det 19 inskrivna. | 91
        Stegen Kristinehamn | Kostnaden blev 2 274 tkr. | 2247
        Stegen Kristinehamn | Insatsen beviljades 130 tkr. | 310
        TRIS | Totalt har 550 individer aktualiserats. | 505
        Stegen Kristinehamn | 78 % anser att stödet varit till nytta. | 87
        Ekonomi | Styrelsen består av fyra ledamöter och en rad adjungerade. | 2
        Ekonomi | En buffert, equityBuffer, på 770 tkr ska finnas. | 700
        """)
    void aWrongFigureInALabelledSentenceIsFound(String heading, String sentence, BigDecimal expected) {
        var findings = wrong(heading, sentence);
        assertEquals(1, findings.size(), findings.toString());
        assertEquals(0, expected.compareTo(findings.getFirst().expected()), findings.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ekonomi | Verksamhetens intäkter uppgick till 10 006 tkr.
        Ekonomi | Intäkterna uppgick till 10 mkr.
        Ekonomi | Intäkterna uppgick till drygt 9,5 mkr.
        Ekonomi | Intäkterna ökade med 500 tkr.
        Ekonomi | Kostnaderna blev 300 tkr högre än väntat.
        Ekonomi | Budgeterade intäkter var 9 900 tkr.
        Ekonomi | Av kostnaderna är 1 200 tkr hyror, varav 300 tkr el.
        Ekonomi | Intäkterna översteg kostnaderna med 559 tkr.
        Ekonomi | Kostnaderna per deltagare var 24 tkr.
        Ekonomi | Andra kostnader finansieras med 100 tkr.
        Ekonomi | Soliditeten är god och räntan var 3,5 %.
        Stegen Kristinehamn | Kostnaderna är 25 tkr per deltagare.
        Stegen Kristinehamn | Av deltagarna har 12 avslutats.
        Stegen Kristinehamn | Tre nya deltagare har tillkommit.
        Stegen Kristinehamn | De fyra inskrivna som slutade fick arbete.
        Stegen Kristinehamn | Under året deltog 14 elever från skolan.
        TRIS | Fyra team har arbetat.
        Ekonomi | Insatsen pågår i tre år och två månader.
        Ekonomi | Två insatser startade under hösten.
        Ekonomi | Lönekostnaderna är 66 % av kostnaderna.
        """)
    void aRightFigureAndOneThatTheModelDoesNotHoldGiveNoAlarm(String heading, String sentence) {
        assertEquals(List.of(), wrong(heading, sentence));
    }

    @Test
    void theTypedFiguresOfASectionAreOneHint() {
        var input = Small.input(
                "Ekonomi",
                "Verksamhetens intäkter uppgick till 10 006 tkr och kostnaderna till 9 447 tkr.",
                "Soliditeten är 46,7 %.");
        var findings = Small.find(new TypedFiguresCheck(), input);
        assertEquals(1, findings.size());
        var hint = findings.getFirst();
        assertEquals("10 006; 9 447; 46,7 %", hint.printed());
        assertTrue(hint.cause().sv().contains("rr/revenue@2025"), hint.cause().sv());
        assertTrue(
                hint.fixes()
                        .contains(new Fix.ReplaceText("section-2025-0-1", "46,7 %", "{{rr/solvency@2025:%|46,7 %}}")),
                hint.fixes().toString());
    }

    @Test
    void aFixNamesAPieceThatStandsOnceInItsBlock() {
        var findings = Small.find(
                new TypedFiguresCheck(), "Intäkterna var 9 447 tkr enligt en källa. Kostnaderna var 9 447 tkr.");
        var olds = findings.stream()
                .flatMap(finding -> finding.fixes().stream())
                .map(fix -> ((Fix.ReplaceText) fix).old())
                .toList();
        var text = "Intäkterna var 9 447 tkr enligt en källa. Kostnaderna var 9 447 tkr.";
        for (var old : olds) {
            assertEquals(text.indexOf(old), text.lastIndexOf(old), old);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Det tar tre dagar.", "Det finns två kommuner.", "Vi ses 2026.", "Vi har fem önskemål."})
    void whatDoesNotFollowTheAccountsIsNoHint(String sentence) {
        assertEquals(List.of(), Small.find(new TypedFiguresCheck(), sentence));
    }

    @Test
    void aReferenceIsNotTyped() {
        assertEquals(
                List.of(),
                Small.find(new TypedFiguresCheck(), "Intäkterna uppgick till {{rr/revenue@2025|10 060}} tkr."));
    }
}
