// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.report.DesignSource;
import se.finsam.report.ReportException;
import se.finsam.report.ReportException.Reason;
import se.finsam.report.ReportRenderer;

/** Designs from outside that try to reach further than their report. */
class HostileDesignTest {
    private static ReportRenderer renderer;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        renderer = new ReportRenderer(List.of(), Duration.ofSeconds(2));
    }

    @AfterAll
    static void stop() {
        renderer.close();
    }

    private Path design(String head, String body) throws IOException {
        return Files.writeString(folder.resolve("hostile.rptdesign"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27" id="1">
            %s
            <page-setup><simple-master-page name="Page" id="2"/></page-setup>
            <body>%s</body>
            </report>
            """.formatted(head, body));
    }

    private Path script(String expression) throws IOException {
        return design(
                "",
                "<text-data id=\"3\"><expression name=\"valueExpr\"><![CDATA[" + expression
                        + "]]></expression><property name=\"contentType\">plain</property></text-data>");
    }

    private ReportException refused(DesignSource design) {
        ReportException refusal = assertThrows(
                ReportException.class, () -> renderer.render(Samples.pdf(design, Samples.data(1), folder, "hostile")));
        assertFalse(Files.exists(folder.resolve("hostile.pdf")));
        return refusal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime.getRuntime().exec(\"touch CREATED\")",
                "Packages.java.nio.file.Files.createFile(Packages.java.nio.file.Path.of(\"CREATED\"))",
                "importPackage(Packages.java.io); new File(\"CREATED\").createNewFile()",
                "reportContext.getClass().getClassLoader().loadClass(\"java.io.File\")"
                        + ".getConstructor([java.lang.String]).newInstance(\"CREATED\").createNewFile()",
                "reportContext.getDesignHandle().saveAs(\"CREATED\")"
            })
    void aScriptThatReachesForJavaIsFoundBeforeItRuns(String attack) throws Exception {
        Path created = folder.resolve("created-by-script");
        ReportException refusal =
                refused(DesignSource.untrusted(script(attack.replace("CREATED", created.toString()))));
        assertEquals(Reason.UNSAFE_DESIGN, refusal.reason());
        assertTrue(refusal.getMessage().contains("element 3"), refusal.getMessage());
        assertFalse(Files.exists(created));
    }

    /** The same attacks with their words taken apart, so that reading the design does not find them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "this[\"Pack\"+\"ages\"][\"ja\"+\"va\"][\"lang\"][\"Runtime\"].getRuntime().exec(\"touch CREATED\")",
                "this[\"ja\"+\"va\"].io.File(\"CREATED\").createNewFile()",
                "reportContext[\"get\"+\"Class\"]().forName(\"ja\"+\"va.io.File\").getName()",
                "reportContext[\"getDesign\"+\"Handle\"]().saveAs(\"CREATED\")",
                "this[\"ev\"+\"al\"](\"ja\"+\"va.lang.System.exit(3)\")"
            })
    void aScriptThatHidesItsReachForJavaFails(String attack) throws Exception {
        Path created = folder.resolve("created-by-script");
        ReportException refusal =
                refused(DesignSource.untrusted(script(attack.replace("CREATED", created.toString()))));
        assertEquals(Reason.RENDERING, refusal.reason(), refusal.getMessage());
        assertFalse(Files.exists(created));
    }

    @Test
    void anEndlessScriptIsStopped() throws Exception {
        DesignSource design = DesignSource.untrusted(script("while (true) {} 1"));
        ReportException refusal = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> refused(design));
        assertTrue(refusal.getMessage().contains("too long"), refusal.getMessage());
    }

    @Test
    void aTrustedDesignMayUseJava() throws Exception {
        Path created = folder.resolve("created-by-script");
        Path design = script("new java.io.File(\"" + created + "\").createNewFile()");
        renderer.render(Samples.pdf(DesignSource.trusted(design), Samples.data(1), folder, "trusted"));
        assertTrue(Files.exists(created));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:9/mark.png", "file:///etc/hostname", "/etc/hostname", "../../outside.png"})
    void anImageFromElsewhereIsRefused(String address) throws Exception {
        Path design = design(
                "",
                "<image id=\"3\"><property name=\"source\">url</property><expression name=\"uri\" type=\"constant\">"
                        + address + "</expression></image>");
        ReportException refusal = refused(DesignSource.untrusted(design));
        assertEquals(Reason.UNSAFE_DESIGN, refusal.reason());
        assertTrue(refusal.getMessage().contains(address), refusal.getMessage());
    }

    @Test
    void anImageInHtmlTextFromElsewhereIsRefused() throws Exception {
        Path design = design(
                "",
                "<text id=\"3\"><property name=\"contentType\">html</property><text-property name=\"content\">"
                        + "<![CDATA[<p><img src=\"http://localhost:9/mark.png\"/></p>]]></text-property></text>");
        assertEquals(
                Reason.UNSAFE_DESIGN, refused(DesignSource.untrusted(design)).reason());
    }

    @Test
    void aDatabaseIsRefused() throws Exception {
        Path design = design(
                "<data-sources><oda-data-source extensionID=\"org.eclipse.birt.report.data.oda.jdbc\" name=\"D\""
                        + " id=\"4\"/></data-sources>",
                "");
        assertEquals(
                Reason.UNSAFE_DESIGN, refused(DesignSource.untrusted(design)).reason());
    }

    @Test
    void aRowThatMayNotBreakIsRefusedAsItMightNeverEnd() throws Exception {
        Path design = design(
                "",
                "<table id=\"3\"><column id=\"4\"/><detail><row id=\"5\"><property"
                        + " name=\"pageBreakInside\">avoid</property><property name=\"height\">40cm</property><cell"
                        + " id=\"6\"/></row></detail></table>");
        ReportException refusal = refused(DesignSource.untrusted(design));
        assertTrue(refusal.getMessage().contains("pageBreakInside"), refusal.getMessage());
    }

    @Test
    void aHostileLibraryIsFoundToo() throws Exception {
        Files.writeString(folder.resolve("hostile.rptlibrary"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <library xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27" id="1">
            <components><label name="L" id="7"><property name="eventHandlerClass">evil.Handler</property></label></components>
            </library>
            """);
        Path design = design(
                "<list-property name=\"libraries\"><structure><property name=\"fileName\">hostile.rptlibrary</property>"
                        + "<property name=\"namespace\">h</property></structure></list-property>",
                "");
        assertTrue(refused(DesignSource.untrusted(design)).getMessage().contains("eventHandlerClass"));
    }

    @Test
    void anExternalEntityIsRefused() throws Exception {
        Path design = Files.writeString(folder.resolve("entity.rptdesign"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE report [<!ENTITY e SYSTEM "file:///etc/hostname">]>
            <report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27" id="1"><body>
            <label id="2"><text-property name="text">&e;</text-property></label></body></report>
            """);
        assertEquals(Reason.DESIGN, refused(DesignSource.untrusted(design)).reason());
        assertEquals(Reason.DESIGN, refused(DesignSource.trusted(design)).reason());
    }
}
