// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.ui.editors.texts.TextsFixture;
import se.finsam.ui.editors.texts.presenter.RenderedText.Kind;
import se.finsam.ui.editors.texts.presenter.RenderedText.Span;

class ReportTextTest {
    private final TextsFixture fixture = new TextsFixture();
    private final ProseRenderer prose =
            new ProseRenderer(fixture.session().snapshot(), fixture.session().templates(), 2025);

    @AfterEach
    void close() {
        fixture.close();
    }

    private ReportText text() {
        return ReportTextBuilder.build(
                        fixture.session().snapshot(), fixture.session().templates(), 2025, prose, () -> false)
                .orElseThrow();
    }

    @Test
    void figuresStandInThePlacesOfReferences() {
        var spans = prose.render("Till redovisningen hör {{count/annexes@2025:word}} bilagor.")
                .spans();
        assertEquals(
                List.of("Till redovisningen hör ", "sju", " bilagor."),
                spans.stream().map(Span::text).toList());
        assertEquals(
                List.of(Kind.TEXT, Kind.FIGURE, Kind.TEXT),
                spans.stream().map(Span::kind).toList());
    }

    @Test
    void aFigureThatTheAdoptedReportPrintsOtherwiseIsTold() {
        assertEquals(Kind.FIGURE, kind("{{rr/revenue@2025|10 006}}"));
        assertEquals(Kind.CHANGED, kind("{{rr/revenue@2025|10 007}}"));
        assertEquals(
                "rr/revenue@2025; den antagna redovisningen skriver 10 007",
                prose.render("{{rr/revenue@2025|10 007}}")
                        .spans()
                        .getFirst()
                        .note()
                        .sv());
    }

    private Kind kind(String text) {
        return prose.render(text).spans().getFirst().kind();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{rr/nothing@2025}} | Resultaträkning har ingen rad nothing.",
                "{{rr/revenue@2025.cost}} | Resultaträkning har ingen kolumn 2025.cost.",
                "{{pq/revenue@2025}} | Det finns ingen uppställning pq.",
                "{{revenue}} | Hänvisningen anger ingen uppställning och rad.",
                "{{outcome/nothing@2025}} | Uppgiften som den hänvisar till är inte införd.",
                "{{rr/revenue@}} | Hänvisningen går inte att läsa. Skriv uppställning/rad@kolumn inom dubbla klamrar.",
                "{{indicator/equityShare@2025:mkr}} | Uppgiften som den hänvisar till är inte införd."
            })
    void aReferenceWithoutFigureSaysWhyInBothLanguages(String reference, String reason) {
        var span = prose.render("Ett " + reference + " två").spans().get(1);
        assertEquals(Kind.PROBLEM, span.kind());
        assertEquals(reference, span.text());
        assertEquals(reason, span.note().sv());
        assertFalse(span.note().en().isBlank());
    }

    @Test
    void asterisksAreEmphasisAlsoAroundFigures() {
        var spans = prose.render("Visionen är *{{vision}} för alla* och *mer*.").spans();
        assertEquals(
                List.of("Tillsammans gör vi skillnad!", " för alla", "mer"),
                spans.stream().filter(Span::emphasis).map(Span::text).toList());
        assertFalse(prose.render("5 * 6").spans().getFirst().emphasis());
    }

    @Test
    void aFigureIsOneWord() {
        assertEquals(4, prose.render("Summan är {{rr/revenue@2025:unit}} – ja.").words());
    }

    @Test
    void theReportHoldsItsSectionsWithNumbersAndWords() {
        var text = text();
        var governance = text.find(fixture.section("governance").getId()).orElseThrow();
        assertEquals("1.4 Styrning och uppföljning av verksamheten", governance.heading());
        assertEquals(5, governance.pieces().size());
        assertTrue(governance.words() > 100 && governance.words() < 200, "words: " + governance.words());
        var management = text.find(fixture.section("management").getId()).orElseThrow();
        assertTrue(management.allWords() > governance.words());
        assertTrue(text.words() >= management.allWords());
    }

    @Test
    void explanationsAndAnnexesPrintWhereTheirTablesStand() {
        var lists = text().sections().stream()
                .flatMap(ReportText.Part::all)
                .flatMap(part -> part.pieces().stream())
                .filter(ReportText.Bullets.class::isInstance)
                .flatMap(ReportText.Piece::texts)
                .map(RenderedText::text)
                .toList();
        assertTrue(lists.contains("Bilaga 1. TRIS Samspelet"));
        assertTrue(lists.contains("Avvikelsen på posten Processtöd beror på sjukskrivning."));
    }

    @Test
    void cancelledWorkGivesNothing() {
        assertEquals(
                Optional.empty(),
                ReportTextBuilder.build(
                        fixture.session().snapshot(), fixture.session().templates(), 2025, prose, () -> true));
    }
}
