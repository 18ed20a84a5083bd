// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.statement.Prose;
import se.finsam.model.Paragraph;
import se.finsam.model.edit.command.InsertFigureReference;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.texts.TextsFixture;

class FigureCatalogTest {
    private final TextsFixture fixture = new TextsFixture();
    private final FigureCatalog catalog = FigureCatalogBuilder.build(
            fixture.session().snapshot(), fixture.session().templates(), 2025, () -> false);
    private final FigurePicking picking = new FigurePicking(catalog);

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<FigureCatalog.Choice> choices() {
        return catalog.groups().stream()
                .flatMap(group -> group.lines().stream())
                .flatMap(line -> line.choices().stream())
                .toList();
    }

    @Test
    void everyFigureCanBeInsertedAndBecomesWhatIsShown() {
        var paragraph = (Paragraph) fixture.section("conditions").getBlocks().getFirst();
        assertTrue(choices().size() > 500, "figures: " + choices().size());
        for (var choice : choices()) {
            assertNull(
                    InsertFigureReference.create(paragraph, 0, 0, choice.reference(), null)
                            .refusal(),
                    choice.reference());
            assertEquals(choice.text(), catalog.text(choice.reference()));
        }
    }

    @Test
    void everyReferenceOfTheSampleCanBePicked() {
        var paragraphs = new java.util.ArrayList<String>();
        fixture.report().eAllContents().forEachRemaining(element -> {
            if (element instanceof Paragraph paragraph) {
                paragraphs.add(paragraph.getText());
            }
        });
        var references = paragraphs.stream()
                .flatMap(text -> Prose.read(text).references())
                .toList();
        assertTrue(references.size() > 20, "references: " + references.size());
        for (var reference : references) {
            assertTrue(catalog.find(reference).isPresent(), reference.text());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verksamhetens resultat 2024 | rr/operatingResult@2024:unit | −156 tkr",
                "årets resultat | rr/result@2025:unit | 709 tkr",
                "intäkter 2022 | rr/revenue@2022:unit | 9 790 tkr",
                "styrelsen kvinnor | board/women@2025:% | 71 %",
                "antal bilagor | count/annexes@2025 | 7",
                "antal deltagare kompetensutvecklingsdag | event/Kompetensutvecklingsdag@2025 | 130"
            })
    void wordsFindALineAndItsYear(String words, String reference, String text) {
        picking.search(words);
        assertEquals(reference, picking.reference().orElseThrow());
        assertEquals(text, picking.text().replace('\u00A0', ' '));
    }

    @Test
    void wordsThatMatchNothingLeaveNothingToInsert() {
        picking.search("årets resultat");
        picking.search("årets resultat xyz");
        assertTrue(picking.groups().isEmpty());
        assertTrue(picking.reference().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "rr/revenue@2025 | - | - | false | rr/revenue@2025 | 10 006",
                "rr/revenue@2025 | 1 | MKR | true | rr/revenue@2025:mkr.1,unit | 10,0 mkr",
                "rr/revenue@2025 | - | KR | true | rr/revenue@2025:kr,unit | 10 006 000 kr",
                "board/women@2025 | 1 | MKR | true | board/women@2025:%1 | 71,4 %",
                "board/women@2025 | 1 | - | false | board/women@2025:1 | 71,4"
            })
    void aFigureIsWrittenAsTheUserChooses(
            String of,
            @org.jspecify.annotations.Nullable Integer decimals,
            @org.jspecify.annotations.Nullable Unit unit,
            boolean withUnit,
            String reference,
            String text) {
        catalog.find(FigureReference.parse(of)).ifPresent(picking::choose);
        picking.write(new FigureWriting(decimals, unit, withUnit, false, false, false));
        assertEquals(reference, picking.reference().orElseThrow());
        assertEquals(text, picking.text().replace('\u00A0', ' '));
    }

    @Test
    void wordsAndSignsAreWrittenToo() {
        catalog.find(FigureReference.parse("count/annexes@2025")).ifPresent(picking::choose);
        picking.write(new FigureWriting(null, null, false, true, false, false));
        assertEquals("sju", picking.text());
        picking.search("verksamhetens resultat 2024");
        picking.write(new FigureWriting(null, null, true, false, true, false));
        assertEquals("156 tkr", picking.text().replace('\u00A0', ' '));
        picking.search("årets resultat 2024");
        picking.write(new FigureWriting(null, null, false, false, false, true));
        assertEquals("+90", picking.text());
    }

    @Test
    void replacingBeginsWithWhatStandsThere() {
        picking.begin(FigureReference.parse("br/totalEquity@2025:mkr.1|3,3"));
        assertEquals("br/totalEquity@2025:mkr.1", picking.reference().orElseThrow());
        assertEquals("2025", UiLanguage.in(picking.choice().orElseThrow().label()));
    }
}
