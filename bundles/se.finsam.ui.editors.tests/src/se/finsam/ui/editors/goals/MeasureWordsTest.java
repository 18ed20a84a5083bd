// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.statement.Formula;
import se.finsam.model.Direction;
import se.finsam.model.Measure;
import se.finsam.model.query.AssociationQuery;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.session.Session;

class MeasureWordsTest {
    @TempDir
    Path folder;

    private Session session;
    private MeasureWords words;

    @BeforeEach
    void open() throws IOException {
        session = OpenSample.in(folder);
        words = new MeasureWords(session.snapshot());
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Measure measure(String code) {
        return new AssociationQuery(session.association()).measure(code).orElseThrow();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void aTargetIsSaidInWords() {
        assertEquals(
                "minst 80 personer",
                plain(words.target(measure("stegen-enrolled")).sv()));
        assertEquals(
                "at least 80 persons",
                plain(words.target(measure("stegen-enrolled")).en()));
        assertEquals("högst 20 %", plain(words.target(measure("equity-share")).sv()));
        assertEquals("–", words.target(measure("bip")).sv());
    }

    @Test
    void aComputedOutcomeIsSaidToBe() {
        assertTrue(MeasureWords.isComputed(measure("equity-share")));
        assertEquals(
                "33,2 % (beräknat)",
                plain(words.outcome(measure("equity-share"), 2025).sv()));
        assertEquals(
                "3,318 tkr (computed)",
                plain(words.outcome(measure("equity-buffer"), 2025).en()).replace("SEK thousand", "tkr"));
        assertFalse(MeasureWords.isComputed(measure("stegen-enrolled")));
        assertEquals(
                "91 personer",
                plain(words.outcome(measure("stegen-enrolled"), 2025).sv()));
        assertEquals("–", words.outcome(measure("stegen-enrolled"), 2019).sv());
    }

    @Test
    void aFormulaThatCannotBeReadGivesNothing() {
        measure("equity-share").setFormula("revenue +");
        assertEquals(Optional.empty(), words.computed(measure("equity-share"), 2025));
        measure("equity-share").setFormula("noSuchLine");
        assertEquals(Optional.empty(), words.computed(measure("equity-share"), 2025));
    }

    @Test
    void aVerdictIsAWordAndAShape() {
        assertEquals("Uppfyllt", words.verdict(measure("equity-buffer"), 2025).sv());
        assertEquals("Ej uppfyllt", words.verdict(measure("equity-share"), 2025).sv());
        assertEquals("Ej bedömt", words.verdict(measure("stegen-useful"), 2025).sv());
        assertEquals("–", words.verdict(measure("stegen-useful"), 2024).sv());
        assertEquals("verdict-met", VerdictIcon.of(measure("equity-buffer"), 2025));
        assertEquals("verdict-not-met", VerdictIcon.of(measure("equity-share"), 2025));
        assertEquals("verdict-partly", VerdictIcon.of(measure("grums-started"), 2025));
        assertEquals("verdict-early", VerdictIcon.of(measure("karlstad-started"), 2025));
        assertEquals("verdict-none", VerdictIcon.of(measure("stegen-useful"), 2025));
    }

    @Test
    void theOutcomeIsHeldAgainstTheTarget() {
        assertEquals(Optional.of(true), words.reaches(measure("stegen-enrolled"), 2025));
        assertEquals(Optional.of(false), words.reaches(measure("equity-share"), 2025));
        measure("stegen-enrolled").setDirection(Direction.EQUAL);
        assertEquals(Optional.of(false), words.reaches(measure("stegen-enrolled"), 2025));
        assertEquals(Optional.empty(), words.reaches(measure("bip"), 2025));
        assertEquals("Nås", words.against(measure("equity-buffer"), 2025).sv());
    }

    @Test
    void aFormulaIsReadAloud() {
        var formulas = new FormulaWords(session.snapshot());
        assertEquals(
                "Kostnad i driftredovisningen − Kostnad i driftredovisningen enligt budget",
                formulas.of(Formula.parse("operationCost - budget(operationCost)"))
                        .sv());
        assertEquals(
                "Verksamhetens intäkter − (Verksamhetens kostnader + Avskrivningar)",
                formulas.of(Formula.parse("revenue - (cost + depreciation)")).sv());
        assertEquals(
                "(Operating revenue − 1.5) × Operating costs of the year before",
                formulas.of(Formula.parse("(revenue - 1.5) * prev(cost)")).en());
        assertEquals(
                "Kostnad i driftredovisningen för TRIS i procent av Verksamhetens kostnader",
                formulas.of(Formula.parse("percent(operationCost[tris], cost)")).sv());
        assertEquals(
                "det största av Verksamhetens kostnader; −Avskrivningar",
                formulas.of(Formula.parse("max(cost, -depreciation)")).sv());
    }
}
