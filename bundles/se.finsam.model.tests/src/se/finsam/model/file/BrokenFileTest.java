// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.SmallAssociation;
import se.finsam.model.file.AssociationFileException.Kind;

class BrokenFileTest {
    private static final String START = """
        <?xml version="1.0" encoding="UTF-8"?>
        <finsam:Association xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:finsam="urn:se.finsam:model:1" id="a" name="A">
        """;

    @TempDir
    private Path folder;

    private AssociationFileException loading(String content) throws IOException {
        return loading(content, new AssociationFile());
    }

    private AssociationFileException loading(String content, AssociationFile file) throws IOException {
        var path = Files.writeString(folder.resolve("trasig.finsam"), content);
        return assertThrows(AssociationFileException.class, () -> file.load(path));
    }

    private static void assertAt(int line, AssociationFileException e) {
        assertEquals(line, e.line().orElse(0), e.getMessage());
        assertTrue(e.column().orElse(0) > 0, e.getMessage());
    }

    @Test
    void aFileThatIsNotThereSaysWhatToDo() {
        var e = assertThrows(
                AssociationFileException.class, () -> new AssociationFile().load(folder.resolve("saknas.finsam")));
        assertEquals(Kind.NOT_FOUND, e.kind());
        assertTrue(
                e.text().sv().endsWith("filen finns inte. Kontrollera namnet och mappen."),
                e.text().sv());
        assertTrue(e.getMessage().endsWith("there is no such file. Check the name and the folder."), e.getMessage());
    }

    @Test
    void aFolderIsNotAFile() {
        var e = assertThrows(AssociationFileException.class, () -> new AssociationFile().load(folder));
        assertEquals(Kind.UNREADABLE, e.kind());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.3, 0.7, 0.999})
    void aFileCutOffAnywhereIsMalformedAndSaysWhere(double share) throws IOException {
        var whole = new String(new AssociationFile().write(new SmallAssociation().association), StandardCharsets.UTF_8);
        var e = loading(whole.substring(0, (int) (whole.length() * share)));
        assertEquals(Kind.MALFORMED, e.kind());
        if (share > 0) {
            assertTrue(e.line().isPresent() && e.column().isPresent(), e.getMessage());
        }
        assertTrue(e.text().sv().contains(".bak"), e.text().sv());
    }

    @Test
    void anXmlBombIsRefusedAtOnce() {
        var bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE x [\n<!ENTITY a0 \"ha\">\n");
        for (var i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">\n".formatted(i, i - 1, i - 1, i - 1));
        }
        bomb.append("]>\n<finsam:Association xmlns:finsam=\"urn:se.finsam:model:1\" id=\"a\" name=\"&a29;\"/>\n");
        var e = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> loading(bomb.toString()));
        assertEquals(Kind.FORBIDDEN, e.kind());
        assertAt(1, e, 3);
    }

    private static void assertAt(int least, AssociationFileException e, int most) {
        var line = e.line().orElse(0);
        assertTrue(line >= least && line <= most, e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anExternalEntityIsNeitherReadNorOpened(int version) throws IOException {
        var secret = Files.writeString(folder.resolve("hemlig.txt"), "hemligt innehåll");
        var e = loading("""
            <?xml version="1.0"?>
            <!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>
            <finsam:Association xmlns:finsam="urn:se.finsam:model:%d" id="a"><name>&e;</name></finsam:Association>
            """.formatted(secret.toUri(), version));
        assertEquals(Kind.FORBIDDEN, e.kind());
        assertTrue(!e.getMessage().contains("hemligt"), e.getMessage());
    }

    @Test
    void aNewerVersionIsRefusedWithTheReason() throws IOException {
        var e = loading(START.replace("model:1", "model:2") + "  <something new=\"1\"/>\n</finsam:Association>\n");
        assertEquals(Kind.NEWER_VERSION, e.kind());
        assertTrue(e.problem().sv().contains("formatversion 2"), e.problem().sv());
        assertTrue(
                e.remedy().sv().startsWith("Uppdatera programmet"), e.remedy().sv());
    }

    @Test
    void anotherKindOfXmlIsNotAnAssociation() throws IOException {
        var e = loading("<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"/>\n");
        assertEquals(Kind.NOT_AN_ASSOCIATION, e.kind());
        assertAt(2, e);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
        UNKNOWN_CONTENT ¦ <members id="b" key="k" name="M" wrong="1"/>
        UNKNOWN_CONTENT ¦ <wrong id="b"/>
        UNKNOWN_CONTENT ¦ <members xsi:type="finsam:Wrong" id="b" key="k" name="M"/>
        UNKNOWN_CONTENT ¦ <members xsi:type="ecore:EClass" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore"/>
        UNKNOWN_CONTENT ¦ <members id="b" key="k" name="M">stray</members>
        INVALID_VALUE ¦ <members id="b" key="k" name="M" kind="WRONG"/>
        INVALID_VALUE ¦ <members id="b" key="k" name="M" fromDate="2025-02-30"/>
        INVALID_VALUE ¦ <parameters id="b" name="P" code="p" value="12,5"/>
        INVALID_VALUE ¦ <members xsi:type="finsam:CostUnit" id="b" key="k" name="M"/>
        INVALID_VALUE ¦ <members id="b c" key="k" name="M"/>
        INVALID_VALUE ¦ <appointments id="b" person="a"/>
        MISSING_VALUE ¦ <members key="k" name="M"/>
        MISSING_VALUE ¦ <members id="b" name="M"/>
        MISSING_VALUE ¦ <members id="b" key=" " name="M"/>
        MISSING_VALUE ¦ <appointments id="b"/>
        DANGLING_REFERENCE ¦ <appointments id="b" person="nobody"/>
        DUPLICATE ¦ <members id="a" key="k" name="M"/>
        DUPLICATE ¦ <members id="b" key="k" name="M"/><costUnits id="c" key="k" name="K"/>
        DUPLICATE ¦ <costUnits id="b" key="k" code="8" name="K"/><costUnits id="c" key="l" code="8" name="L"/>
        DUPLICATE ¦ <lineItems id="b" code="k" name="K"><children id="c" code="k" name="L"/></lineItems>
        DUPLICATE ¦ <years id="b" year="2025"/><years id="c" year="2025"/>
        DUPLICATE ¦ <years id="b" year="2025"><report id="c"/><report id="d"/></years>
        FORBIDDEN ¦ <appointments id="b" person="other.finsam#c"/>
        FORBIDDEN ¦ <appointments id="b"><person href="file:///etc/passwd#c"/></appointments>
        """)
    void whatDoesNotBelongIsRefusedWithItsPlace(Kind kind, String line) throws IOException {
        var e = loading(START + "  " + line + "\n</finsam:Association>\n");
        assertEquals(kind, e.kind(), e.getMessage());
        assertAt(3, e);
    }

    @Test
    void whereASchemaIsSaidToLieDoesNotMatter() throws IOException {
        var path = Files.writeString(
                folder.resolve("schema.finsam"),
                START.replace("id=\"a\"", "id=\"a\" xsi:schemaLocation=\"urn:x file:///etc/passwd\"")
                        + "</finsam:Association>\n");
        assertEquals("A", new AssociationFile().load(path).getName());
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        var path = folder.resolve("latin.finsam");
        Files.write(
                path,
                (START.replace("\"A\"", "\"Å\"") + "</finsam:Association>\n").getBytes(StandardCharsets.ISO_8859_1));
        var e = assertThrows(AssociationFileException.class, () -> new AssociationFile().load(path));
        assertEquals(Kind.MALFORMED, e.kind());
    }

    @Test
    void tooMuchOfAnythingIsRefused() throws IOException {
        var nested =
                START + "<lineItems id=\"b\" code=\"b\" name=\"\"><children id=\"c\" code=\"c\" name=\"\"/></lineItems>"
                        + "</finsam:Association>";
        for (var limits : new FileLimits[] {
            new FileLimits(100, 64, 100, 1000),
            new FileLimits(10_000, 2, 100, 1000),
            new FileLimits(10_000, 64, 2, 1000),
            new FileLimits(10_000, 64, 100, 2)
        }) {
            var e = loading(nested, new AssociationFile(limits));
            assertEquals(Kind.TOO_LARGE, e.kind(), e.getMessage());
        }
    }
}
