// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.finsam.api.Importer;
import se.finsam.api.Parameter;
import se.finsam.core.text.Text;

/** A parameter record tells what a user may set, and is made of what he has set. */
class ParameterSetTest {
    enum Encoding {
        @Parameter(sv = "Avgör själv", en = "Detect")
        AUTO,
        WINDOWS_1252
    }

    record Settings(
            @Parameter(sv = "Namn", en = "Name", helpSv = "Ett namn.", helpEn = "A name.")
            String name,

            @Parameter(sv = "Antal", en = "Count", min = "1", max = "10")
            int count,

            @Parameter(sv = "Andel", en = "Share", min = "0")
            BigDecimal shareOfCost,

            @Parameter(sv = "Hoppa över", en = "Skip") boolean skip,
            @Parameter(sv = "Kodning", en = "Encoding") Encoding encoding,

            @Parameter(sv = "Dag", en = "Day", max = "2030-12-31")
            LocalDate day,

            @Parameter(sv = "År", en = "Year") Year year,
            List<String> words,
            Map<String, String> table) {
        Settings {
            if (count == 7) {
                throw new IllegalArgumentException("seven is taken");
            }
        }
    }

    private static final Settings DEFAULTS = new Settings(
            "a",
            3,
            new BigDecimal("2.5"),
            true,
            Encoding.AUTO,
            LocalDate.of(2025, 12, 31),
            Year.of(2025),
            List.of("x", "y"),
            Map.of());

    private final ParameterSet<Settings> set = ParameterSet.of(DEFAULTS);

    private Settings with(String name, String text) {
        return set.parse(Map.of(name, text));
    }

    private String refusal(String name, String text) {
        return assertThrows(ParameterException.class, () -> with(name, text))
                .text()
                .en();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertEquals(DEFAULTS, set.parse(set.texts(DEFAULTS)));
        assertEquals(
                List.of("name", "count", "share-of-cost", "skip", "encoding", "day", "year", "words"),
                List.copyOf(set.texts(DEFAULTS).keySet()));
        assertEquals("x, y", set.texts(DEFAULTS).get("words"));
    }

    @Test
    void figuresAndAnswersAreReadAsPeopleWriteThem() {
        assertEquals(new BigDecimal("1234.5"), with("shareOfCost", "1 234,5").shareOfCost());
        assertEquals(new BigDecimal("0.5"), with("Share-Of-Cost", "0.5").shareOfCost());
        assertEquals(false, with("skip", "Nej").skip());
        assertEquals(Encoding.WINDOWS_1252, with("encoding", "Windows-1252").encoding());
        assertEquals(LocalDate.of(2024, 2, 29), with("day", "2024-02-29").day());
        assertEquals(List.of("p", "q"), with("words", "p,q").words());
    }

    @Test
    void wrongSettingsSayWhatThereIs() {
        assertTrue(refusal("colour", "red").contains("there are name, count, share-of-cost"));
        assertTrue(refusal("count", "11").contains("a whole number, 1 to 10"));
        assertTrue(refusal("count", "many").contains("a whole number"));
        assertTrue(refusal("share-of-cost", "-1").contains("at least 0"));
        assertTrue(refusal("encoding", "ebcdic").contains("auto, windows-1252"));
        assertTrue(refusal("day", "2024-02-30").contains("a date"));
        assertTrue(refusal("day", "2031-01-01").contains("at most 2030-12-31"));
        assertTrue(refusal("table", "x").contains("cannot be set"));
        assertTrue(refusal("count", "7").contains("seven is taken"));
    }

    @Test
    void aParameterTellsItsNameHelpAndChoicesInBothLanguages() {
        var name = set.parameters().getFirst();
        assertEquals(new Text("Namn", "Name"), name.label());
        assertEquals(new Text("Ett namn.", "A name."), name.help());
        var encoding = set.parameters().get(4);
        assertEquals("auto", encoding.initial());
        assertEquals(
                List.of(
                        new ParameterInfo.Choice("auto", new Text("Avgör själv", "Detect")),
                        new ParameterInfo.Choice("windows-1252", Text.same("windows-1252"))),
                encoding.choices());
        assertEquals(Text.same("words"), set.parameters().get(7).label());
    }

    @Test
    void aRecordWithoutComponentsHasNoParameters() {
        var none = ParameterSet.of(Importer.None.NONE);
        assertEquals(List.of(), none.parameters());
        var refusal = assertThrows(ParameterException.class, () -> none.parse(Map.of("x", "1")));
        assertTrue(refusal.text().sv().contains("det finns inga"));
    }
}
