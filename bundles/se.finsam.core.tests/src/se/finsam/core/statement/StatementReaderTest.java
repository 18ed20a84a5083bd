// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplate.SubjectKind;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;

class StatementReaderTest {
    private static String refusal(String xml) {
        var message = assertThrows(StatementException.class, () -> Templates.read(xml))
                .getMessage();
        assertTrue(message.contains(Templates.NAME), message);
        return message;
    }

    private static String refusalOfLines(String lines) {
        return refusal(Templates.xml("", "<column/>", lines));
    }

    @Test
    void everythingWrittenIsRead() {
        var template = Templates.read(Templates.xml(
                "signs=\"result\" rounding=\"independent\" purpose=\"note\" unit=\"mkr\"",
                "<column measure=\"net\" on=\"older\" signed=\"true\" formula=\"#cost\"><header sv=\"a\""
                        + " en=\"b\"/></column>",
                """
                <item id="unit" level="1" note="2" unit="percent" decimals="1" zero="dash" hideZero="true"
                      repeat="costUnits interventions" having="a b" kinds="budget plan">
                  <label sv="Enhet" en="Unit"/>
                  <formula measure="cost">a</formula>
                </item>
                """));
        var line = template.line("unit").orElseThrow();
        assertEquals(StatementTemplate.SignConvention.RESULT, template.signs());
        assertEquals(StatementTemplate.Purpose.NOTE, template.purpose());
        assertEquals(Unit.MKR, template.unit());
        assertEquals(Row.Kind.ITEM, line.kind());
        assertEquals(Display.Zero.DASH, line.zero());
        assertEquals(Unit.PERCENT, line.unit());
        assertTrue(line.hideZero());
        assertEquals(
                List.of(SubjectKind.COST_UNITS, SubjectKind.INTERVENTIONS),
                line.repeat().over());
        assertEquals(Set.of(FactKind.BUDGET, FactKind.PLAN), line.repeat().kinds());
        assertEquals(
                StatementTemplate.ColumnTemplate.On.OLDER,
                template.columns().getFirst().on());
        assertEquals(new Formula.Measure("cost"), template.formula(line, "net").orElseThrow());
        assertEquals("Belopp i {unit}", template.unitNote().sv());
    }

    @Test
    void aMistypedElementIsToldWithLineAndColumn() {
        var message = refusalOfLines("<itm id=\"a\"/>");
        assertTrue(message.startsWith(Templates.NAME + ":7:"), message);
        assertTrue(message.contains("itm"), message);
    }

    @Test
    void aMissingAttributeAndAnUnknownWordAreTold() {
        assertTrue(refusalOfLines("<heading><label sv=\"\" en=\"\"/></heading>").contains("'id'"));
        assertTrue(refusalOfLines(Templates.line("item", "a", "zero=\"nothing\"", "1"))
                .contains("nothing"));
    }

    @Test
    void aWrongFormulaIsToldWithItsPlaceInFileAndFormula() {
        var message = refusalOfLines(Templates.line("item", "a", "", "revenue +"));
        assertTrue(message.matches("(?s)test\\.statement\\.xml:7:\\d+: Formula \"revenue \\+\": expected .*"), message);
    }

    @Test
    void textThatIsNoXmlIsToldWithItsPlace() {
        assertTrue(refusal("<statement").startsWith(Templates.NAME + ":1:"));
        assertTrue(refusal("<other/>").contains("no statement template"));
        assertTrue(refusal("").contains(Templates.NAME));
    }

    @Test
    void documentTypesAndEntitiesAreRefused(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        var entity =
                "<!DOCTYPE statement [<!ENTITY e SYSTEM \"%s\">]><statement>&e;</statement>".formatted(secret.toUri());
        assertTrue(refusal(entity).contains("remove the <!DOCTYPE"));
        var bomb = "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><s>&b;</s>";
        assertTrue(refusal(bomb).contains("remove the <!DOCTYPE"));
    }

    @Test
    void aHugeFileIsRefused() {
        assertTrue(refusal("<!--" + "x".repeat(2_000_000) + "-->").contains("larger than"));
    }

    @Test
    void anIdThatOccursTwiceIsTold() {
        var message = refusalOfLines(Templates.line("item", "a", "", "1") + Templates.line("item", "a", "", "2"));
        assertTrue(message.contains("line a at 8:") && message.contains("twice"), message);
    }

    @Test
    void aReferenceToNoLineIsToldWithTheLinesThereAre() {
        var message = refusalOfLines(Templates.line("item", "a", "", "@b") + Templates.line("item", "c", "", "1"));
        assertTrue(message.contains("@b refers to no line; the lines are a, c"), message);
    }

    @Test
    void aMissingMeasureAndAMisplacedSubjectAreTold() {
        assertTrue(refusalOfLines(Templates.line("item", "a", "", "#cost")).contains("measure cost"));
        assertTrue(
                refusalOfLines(Templates.line("item", "a", "", "cost[subject]")).contains("repeat"));
    }

    @Test
    void linesThatDependOnEachOtherInACircleAreNamed() {
        var message = refusalOfLines(Templates.line("item", "a", "", "@b + 1")
                + Templates.line("item", "b", "", "first(@c, 2)")
                + Templates.line("item", "c", "", "-@a"));
        assertTrue(message.contains("a → b → c → a"), message);
    }

    @Test
    void aLineMayDependOnItselfInAnotherYear() {
        assertFalse(Templates.of("", Templates.line("item", "a", "", "prev(@a) + 1"))
                .lines()
                .isEmpty());
    }

    @Test
    void anItemOfTwoSumsCannotFootInBoth() {
        var lines = Templates.line("item", "a", "", "1")
                + Templates.line("total", "t", "", "@a")
                + Templates.line("total", "u", "", "@a");
        assertTrue(refusalOfLines(lines).contains("independent"));
        assertEquals(3, Templates.of("rounding=\"independent\"", lines).lines().size());
    }

    @Test
    void aFolderAddsAndReplacesTemplates(@TempDir Path folder) throws IOException {
        var ours = StatementTemplates.of(List.of(Templates.of("", Templates.line("item", "ours", "", "1"))));
        Files.writeString(
                folder.resolve("a.statement.xml"),
                Templates.xml("", "<column/>", Templates.line("item", "own", "", "2")));
        Files.writeString(
                folder.resolve("b.statement.xml"),
                Templates.xml("", "<column/>", Templates.line("item", "own", "", "2"))
                        .replace("id=\"test\"", "id=\"new\""));
        Files.writeString(folder.resolve("notes.txt"), "not a template");
        var both = ours.withFolder(folder);
        assertEquals(
                List.of("test", "new"),
                both.all().stream().map(StatementTemplate::id).toList());
        assertTrue(both.find("test").orElseThrow().line("own").isPresent());
        assertTrue(ours.find("test").orElseThrow().line("ours").isPresent(), "the original is as it was");
        Files.copy(folder.resolve("a.statement.xml"), folder.resolve("c.statement.xml"));
        var twice = assertThrows(StatementException.class, () -> ours.withFolder(folder))
                .getMessage();
        assertTrue(twice.contains("a.statement.xml") && twice.contains("c.statement.xml"), twice);
    }

    @Test
    void statementsLinesAndColumnsTellTheChecksWhatTheyAre() {
        var template = Templates.read(Templates.xml(
                "role=\"plan\"",
                "<column/><column measure=\"off\" role=\"variance\"/>",
                "<item id=\"e\" role=\"closingEquity\"><label sv=\"e\" en=\"e\"/><formula>cost</formula></item>"));
        assertEquals(StatementTemplate.Role.PLAN, template.role());
        assertEquals(
                "e",
                template.line(StatementTemplate.LineRole.CLOSING_EQUITY)
                        .orElseThrow()
                        .id());
        assertTrue(template.line(StatementTemplate.LineRole.RESULT).isEmpty());
        assertEquals(
                StatementTemplate.ColumnRole.VARIANCE,
                template.columns().getLast().role());
    }

    @Test
    void aMeasureThatTwoFormulasGiveIsRefused() {
        var error = assertThrows(
                StatementException.class,
                () -> Templates.read(Templates.xml(
                        "",
                        "<column/>",
                        "<item id=\"e\"><label sv=\"e\" en=\"e\"/><formula measure=\"value group\">cost</formula>"
                                + "<formula measure=\"group\">cost</formula></item>")));
        assertTrue(error.getMessage().contains("the measure group has two formulas"), error.getMessage());
    }
}
