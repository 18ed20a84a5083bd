// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.core.finding.Severity;

class ProseClaimsCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Fem av fyra mål nåddes. | Fem | 4 | of Fem/fyra
        # Of the three financial goals two are met.
        Tre av tre finansiella mål är uppfyllda. | Tre | 2 | goals Tre/tre
        Förbundet har sju insatser, varav åtta är individinsatser. | sju | 8 | varav sju
        Förbundet har sju insatser, varav fem individinsatser och en strukturell. | sju | 6 | varav sju
        Deltagarna är 43 % kvinnor och 67 % män. | 110\u00A0% | 100 | 100
        Kvinnor 43 %, män 54 % och icke binära 5 %. | 102\u00A0% | 100 | 100
        # 6 of 19 is 31.6 per cent.
        6 av 19 elever (23 %) har fått arbete. | 23 % | 32 | share 23 %
        219 tkr av 310 tkr, det vill säga 17 %, gick åt. | 17 % | 71 | share 17 %
        Andelen är 60 % (mål 80 %). | 60 % | 80 | target 60 %
        """)
    void aClaimThatItsOwnFiguresContradictIsFound(String sentence, String printed, String expected, String detail) {
        var findings = Small.find(new ProseClaimsCheck(), sentence).stream()
                .filter(finding -> finding.detail().equals(detail))
                .toList();
        assertEquals(1, findings.size(), sentence + Small.find(new ProseClaimsCheck(), sentence));
        assertEquals(printed, findings.getFirst().printed());
        assertEquals(expected, findings.getFirst().expected().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Två av tre finansiella mål är uppfyllda.",
                "Två av de tre finansiella målen är uppfyllda.",
                "Förbundet har sju insatser, varav sex individinsatser och en strukturell.",
                "Förbundet har sju insatser, varav fem individinsatser.",
                "Kvinnor 43 %, män 54 % och icke binära 3 %.",
                "Kvinnor 43,4 %, män 53,4 % och icke binära 3,1 %.",
                "Av kvinnorna fick 40 % arbete och av männen fick sedan under hela året 30 % arbete.",
                "6 av 19 elever (32 %) har fått arbete.",
                "6 av 19 elever (cirka 30 %) har fått arbete.",
                "7 av 8 har börjat, och en medarbetare arbetar 50 %.",
                "Andelen är 60 % (mål 80 %), målet är inte uppfyllt.",
                "Andelen är 90 % (mål 80 %).",
                "Andelen som anser att stödet varit till nytta är 87 % (mål 100 %).",
                "Kapitalet ska minska från 3,3 till 2 miljoner.",
                "Intäkterna minskade från 10 028 tkr till 10 006 tkr.",
                "Intäkterna minskade till 10 006 tkr.",
                "Verksamhetens kostnader minskade med 737 tkr till 9 447 tkr.",
                "Soliditeten (46,7 % 2025 jämfört med 43,3 % 2024) ökade.",
                "En ökning av soliditeten (46,7 % 2025 jämfört med 43,3 % 2024) har skett.",
            })
    void aClaimThatHoldsGivesNoFinding(String sentence) {
        assertEquals(List.of(), Small.find(new ProseClaimsCheck(), sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kapitalet ska öka från 3,3 till 2 miljoner.",
                "Kapitalet sjönk från 2 till 3,3 miljoner.",
                "Andelen är oförändrad, från 26 % till 33 %.",
                // 10 006 in 2025 is less than 10 028 in 2024.
                "Verksamhetens intäkter ökade till 10 006 tkr.",
                "Verksamhetens intäkter ökade till {{rr/revenue@2025|10 006}} tkr.",
                "En minskning av soliditeten (46,7 % 2025 jämfört med 43,3 % 2024) har skett.",
                "En ökning ({{rr/revenue@2025|10 006}} tkr mot {{rr/revenue@2024|10 028}} tkr) har skett.",
            })
    void aWordForRiseOrFallIsHeldAgainstTheFigures(String sentence) {
        var findings = Small.find(new ProseClaimsCheck(), sentence);
        assertEquals(1, findings.size(), findings.toString());
        assertEquals(Severity.ERROR, findings.getFirst().severity());
        assertTrue(findings.getFirst().detail().startsWith("direction"));
    }

    @Test
    void aChangeIsTheDifferenceToTheYearBefore() {
        var findings =
                Small.find(new ProseClaimsCheck(), "Verksamhetens kostnader minskade med 773 tkr till 9 447 tkr.");
        assertEquals(1, findings.size(), findings.toString());
        // 10 184 − 9 447
        assertEquals("737", findings.getFirst().expected().toPlainString());
        assertEquals("36", findings.getFirst().difference().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # From 76 to 87 per cent is 11 percentage points, or 14.5 per cent.
        87 % anser att stödet varit till nytta, en ökning med 11 %. | procentenheter, inte procent | 14
        87 % anser att stödet varit till nytta, en ökning med 14 procentenheter. | procent, inte procentenheter | 11
        87 % anser att stödet varit till nytta, en ökning med 20 %. | stämmer inte | 14
        Andelen gick från 76 % till 87 %, en ökning med 11 %. | procentenheter, inte procent | 14
        Andelen nöjda är 55 %, en ökning med 11 %. | procent eller procentenheter? |
        """)
    void perCentOrPointsIsToldWhenBothYearsAreKnown(String sentence, String told, String expected) {
        var findings = Small.find(new PercentChangeCheck(), sentence);
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.getFirst().message().sv().contains(told), findings.toString());
        assertEquals(
                expected,
                findings.getFirst().expected() == null
                        ? null
                        : findings.getFirst().expected().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "87 % anser att stödet varit till nytta, en ökning med 11 procentenheter.",
                "87 % anser att stödet varit till nytta, en ökning med 14 %.",
                "Kostnaderna steg, en ökning med 11 %.",
            })
    void aRightChangeGivesNoFinding(String sentence) {
        assertEquals(List.of(), Small.find(new PercentChangeCheck(), sentence));
    }
}
