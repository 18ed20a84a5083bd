// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.core.finding.Fix;
import se.finsam.engine.CheckedFinding;
import se.finsam.model.Association;
import se.finsam.model.Paragraph;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.command.EditText;
import se.finsam.model.edit.command.FixCommands;
import se.finsam.model.query.AssociationQuery;

/** What a finding of the sample proposes mends it when it is carried out, and undoing brings the finding back. */
class FixesTest {
    /** A finding with one of the fixes that it proposes. */
    private record Proposal(String finding, Fix fix) {
        @Override
        public String toString() {
            return finding + ": " + fix.label().en();
        }
    }

    private static List<Proposal> proposals(List<CheckedFinding> findings) {
        return findings.stream()
                .flatMap(found -> found.finding().fixes().stream().map(fix -> new Proposal(found.id(), fix)))
                .toList();
    }

    static Stream<Proposal> ofTheSample() throws IOException {
        return proposals(Checked.check(Checked.sample()).findings()).stream();
    }

    private static List<String> ids(Document document) {
        return Checked.check(document.snapshot()).findings().stream()
                .map(CheckedFinding::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofTheSample")
    void aFixMendsItsFindingAndUndoBringsItBack(Proposal proposal) throws IOException {
        mends(Document.of(Checked.association()), proposal);
    }

    private static void mends(Document document, Proposal proposal) {
        var before = ids(document);
        var words = FixCommands.needsWords(proposal.fix()) ? "Insatsen startade först i augusti." : "";
        document.execute(FixCommands.create(document.association(), proposal.fix(), words)
                .orElseThrow());
        assertFalse(ids(document).contains(proposal.finding()), proposal::toString);
        document.undo();
        assertEquals(before, ids(document));
    }

    @Test
    void theSampleHasFixesOfFiguresTextsAndExplanations() throws IOException {
        assertEquals(
                List.of(
                        "footing:drift/total/2025.cost 9\u00A0447",
                        "carry-forward:budget/openingEquity/2028 10\u00A0006",
                        "convention:kf/operatingCashFlow/2025 1\u00A0187"),
                ofTheSample()
                        .filter(proposal -> proposal.fix() instanceof Fix.PrintFigure)
                        .map(proposal -> proposal.finding() + " " + ((Fix.PrintFigure) proposal.fix()).text())
                        .toList());
        assertEquals(
                List.of("aktivitetsersättning", "Försäkringskassan har"),
                ofTheSample()
                        .map(Proposal::fix)
                        .filter(Fix.ReplaceText.class::isInstance)
                        .map(fix -> ((Fix.ReplaceText) fix).replacement())
                        .toList());
        assertEquals(
                2,
                ofTheSample()
                        .filter(proposal -> proposal.fix() instanceof Fix.AddExplanation)
                        .count());
    }

    private static Paragraph paragraph(Association association, String section) {
        var report = new AssociationQuery(association).report(Checked.YEAR).orElseThrow();
        return AssociationQuery.section(report, section).orElseThrow().getBlocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void figuresInTheTextAreMendedWhereTheyStand(String sentence, String check) throws IOException {
        var document = Document.of(Checked.association());
        document.execute(EditText.create(paragraph(document.association(), "conditions"), sentence));
        var ofTheText = proposals(Checked.check(document.snapshot()).findings()).stream()
                .filter(proposal -> proposal.finding().startsWith(check))
                .toList();
        assertFalse(ofTheText.isEmpty());
        ofTheText.forEach(proposal -> mends(document, proposal));
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        "Intäkterna var {{rr/revenue@2024|10 028}} och blev {{rr/revenue@2025|10 028}} tkr.",
                        "figure-claims:"),
                Arguments.of(
                        "Under 2709 timmar blev resultatet {{rr/result@2025|709}}, alltså 709 tkr.", "typed-figures:"));
    }
}
