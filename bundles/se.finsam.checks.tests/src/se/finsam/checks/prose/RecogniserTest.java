// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.checks.prose.figure.Approximation;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.figure.Recogniser;
import se.finsam.checks.prose.figure.Recognition.TrendMention;
import se.finsam.checks.prose.figure.Recognition.YearMention;
import se.finsam.core.snapshot.Unit;

class RecogniserTest {
    /** Value, kind, money unit, role and approximation of each figure, the usual ones left out. */
    private static String figures(String text) {
        return Recogniser.recognise(text, 2025).figures().stream()
                .map(RecogniserTest::describe)
                .collect(Collectors.joining("; "));
    }

    private static String describe(ProseFigure figure) {
        var words =
                new StringBuilder(figure.value().toPlainString()).append(' ').append(figure.kind());
        if (figure.unit().isMoney()) {
            words.append(' ').append(figure.unit());
        }
        if (figure.role() != ProseFigure.Role.LEVEL) {
            words.append(' ').append(figure.role());
        }
        if (figure.approximation() != Approximation.EXACT) {
            words.append(' ').append(figure.approximation());
        }
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Intäkterna uppgick till 10 006 tkr. | 10006 MONEY TKR
        Intäkterna uppgick till 10\u00A0006\u00A0tkr. | 10006 MONEY TKR
        Intäkterna uppgick till 10\u202F006 kkr. | 10006 MONEY TKR
        Resultatet blev −660 tkr. | -660 MONEY TKR
        Resultatet blev -660 tkr. | -660 MONEY TKR
        Resultatet blev –1 199 tkr för året. | -1199 MONEY TKR
        Avvikelsen är +66 tkr. | 66 MONEY TKR
        Kostnaden var 9,4 mkr. | 9.4 MONEY MKR
        Kostnaden var 9,4 miljoner kronor. | 9.4 MONEY MKR
        Bidraget är 2 miljoner. | 2 MONEY MKR
        Bidraget är 500 tusen kronor. | 500 MONEY TKR
        Arvodet är 1 200 kr per dag. | 1200 MONEY KR
        Arvodet är 850 kronor. | 850 MONEY KR
        Soliditeten är 46,7 %. | 46.7 PERCENT
        Soliditeten är 46,7%. | 46.7 PERCENT
        Soliditeten är 47 procent. | 47 PERCENT
        Andelen steg med 11 procentenheter. | 11 POINTS CHANGE
        Under året deltog 91 personer. | 91 PEOPLE
        De hade 91 inskrivna. | 91 PEOPLE
        19 elever har deltagit. | 19 PEOPLE
        Målet är 80 st. | 80 PLAIN TARGET
        Vi köpte 3 stycken. | 3 PLAIN
        Projektet avslutades efter fem år. | 5 DURATION
        Beslut tas på tre år i taget. | 3 DURATION
        Målgruppen är kvinnor och män, 16–64 år. | 16 DURATION RANGE; 64 DURATION RANGE
        Tre av fyra mål är uppfyllda. | 3 PLAIN PART; 4 PLAIN WHOLE
        Tre av de fyra målen är uppfyllda. | 3 PLAIN PART; 4 PLAIN WHOLE
        Vi nådde 3 av totalt 4 mål. | 3 PLAIN PART; 4 PLAIN WHOLE
        7 av 8 deltagare har kommit i gång. | 7 PEOPLE PART; 8 PEOPLE WHOLE
        En av fyra kom inte. | 1 PLAIN PART; 4 PLAIN WHOLE
        En rapport har skrivits. |
        Sju insatser, varav en strukturell. | 7 PLAIN; 1 PLAIN
        Tjugoett personer och trettiofem elever. | 21 PEOPLE; 35 PEOPLE
        Nittionio medarbetare deltog. | 99 PEOPLE
        Tvåhundra personer kom. | 200 PEOPLE
        Hundra personer kom. | 100 PEOPLE
        Noll deltagare skrevs in. | 0 PEOPLE
        Kapitalet minskar från 3,3 till 2 miljoner. | 3.3 MONEY MKR FROM; 2 MONEY MKR TO
        Andelen ökade från 26 % till 33 %. | 26 PERCENT FROM; 33 PERCENT TO
        Från 80 till 91 deltagare. | 80 PEOPLE FROM; 91 PEOPLE TO
        Kostnaderna ökade till 9 447 tkr. | 9447 MONEY TKR TO
        Kostnaderna minskade med 737 tkr till 9 447 tkr. | 737 MONEY TKR CHANGE; 9447 MONEY TKR TO
        En ökning med 11%. | 11 PERCENT CHANGE
        En minskning på cirka 100 tkr. | 100 MONEY TKR CHANGE ABOUT
        Kostnaden blev 84 tkr högre än budget. | 84 MONEY TKR CHANGE
        87 % (mål 100 %) är nöjda. | 87 PERCENT; 100 PERCENT TARGET
        Minst 90% av eleverna är nöjda. | 90 PERCENT TARGET
        Eget kapital bör inte överstiga 20 %. | 20 PERCENT TARGET
        Cirka 130 personer deltog. | 130 PEOPLE ABOUT
        Stora delar (ca. 80%) sker ute. | 80 PERCENT ABOUT
        Drygt 130 personer deltog. | 130 PEOPLE ABOVE
        Mer än 130 personer deltog. | 130 PEOPLE ABOVE
        Knappt 10 mkr gick åt. | 10 MONEY MKR BELOW
        Närmare 10 mkr gick åt. | 10 MONEY MKR BELOW
        Nästan 500 individer. | 500 PEOPLE BELOW
        Över 500 individer. | 500 PEOPLE ABOVE
        Det kostar 0,5 mkr. | 0.5 MONEY MKR
        Mellan 20 och 30 elever. | 20 PEOPLE RANGE; 30 PEOPLE RANGE
        Styrelsen består av sju ledamöter och sju ersättare. | 7 PEOPLE; 7 PEOPLE
        Kvinnor 43%, män 54% och icke binära 3%. | 43 PERCENT; 54 PERCENT; 3 PERCENT
        Vi har tre nya deltagare. | 3 PEOPLE
        (33% 2025 i jmf med 26% 2024) | 33 PERCENT; 26 PERCENT
        """)
    void figuresHaveValueUnitAndRole(String text, String expected) {
        assertEquals(expected == null ? "" : expected, figures(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Under 2025 hände mycket.",
                "Budgetprognos 2026–2028 följer.",
                "Det sker vid 2026 års slut.",
                "Den 20:e mars och den 8:e platsen.",
                "Styrelsen beslutade 2026-03-23.",
                "Mötet hölls den 23 mars 2026.",
                "Mötet hölls 23/3 kl. 14.",
                "Enligt lagen (2018:597) om kommunal bokföring.",
                "Enligt 11 kap. 3 § LKBR.",
                "Se avsnitt 1.5.2 och not 3.",
                "Se Bilaga 7.",
                "Organisationsnummer 222000-1234.",
                "Ring 0550-12 34 56 eller 054-123 45 67.",
                "Ring 070 123 45 67.",
                "Besök oss på 651 84 Karlstad.",
                "Målgruppen är 16-åringar.",
                "Rekommendationen R15 och RKR R14 följs.",
                "Arbetet med Youth 2030 fortsätter.",
                "En medarbetare har fått ett stöd på en arbetsplats.",
            })
    void whatOnlyNamesSomethingIsNoFigure(String text) {
        assertEquals("", figures(text));
    }

    @Test
    void aFigureKnowsWhereItStands() {
        var text = "Totalt deltog 10 006 personer, 46,7 % kvinnor.";
        for (var figure : Recogniser.recognise(text, 2025).figures()) {
            assertEquals(figure.text(), text.substring(figure.start(), figure.end()));
        }
        assertEquals(
                "10 006, 46,7 %",
                Recogniser.recognise(text, 2025).figures().stream()
                        .map(ProseFigure::text)
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void yearsAreFoundAlsoWhenRelative() {
        var years = Recogniser.recognise(
                        "Under 2025 mer än föregående år och året innan, jämfört med 2023 års utfall.", 2025)
                .years();
        assertEquals(
                "2025, 2024, 2024, 2023",
                years.stream().map(YearMention::year).map(String::valueOf).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "Kostnaderna ökade kraftigt., RISE",
        "En ökning har skett., RISE",
        "Räntan sjönk., FALL",
        "Minskningen beror på räntan., FALL",
        "Nivån är oförändrad., SAME",
        "Färre deltog., FALL",
        "Växtriket och Stegen är namn., ''",
    })
    void wordsTellWhichWayAFigureWent(String text, String expected) {
        assertEquals(
                expected,
                Recogniser.recognise(text, 2025).trends().stream()
                        .map(TrendMention::trend)
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        // 3 318 tkr is 3,318 mkr: 3,3 but not 3,4 with one decimal.
        "EXACT, 3.3, 1, 3.318, true",
        "EXACT, 3.4, 1, 3.318, false",
        // 9 447 is within five per cent of 9 000 (447 < 472) but not of 8 900 (547 > 472).
        "ABOUT, 9000, 0, 9447, true",
        "ABOUT, 8900, 0, 9447, false",
        // drygt 9 000 reaches to 9 900, knappt 9 500 down to 8 550.
        "ABOVE, 9000, 0, 9447, true",
        "ABOVE, 9500, 0, 9447, false",
        "BELOW, 9500, 0, 9447, true",
        "BELOW, 9000, 0, 9447, false",
    })
    void anApproximationWidensWhatAFigureMayStandFor(
            Approximation approximation, BigDecimal figure, int decimals, BigDecimal exact, boolean expected) {
        assertEquals(expected, approximation.accepts(figure, decimals, exact));
        assertEquals(expected, approximation.accepts(figure.negate(), decimals, exact));
    }

    @Test
    void aFigureWithoutUnitTakesThatOfItsPair() {
        var figures = Recogniser.recognise("från 3,3 till 2 miljoner", 2025).figures();
        assertEquals(Unit.MKR, figures.getFirst().unit());
        assertFalse(figures.getFirst().inWords());
        assertTrue(Recogniser.recognise("sju", 2025).figures().getFirst().inWords());
    }
}
