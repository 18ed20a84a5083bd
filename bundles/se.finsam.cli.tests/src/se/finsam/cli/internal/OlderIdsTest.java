// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.FolderBundles;

/** What had another id is found by it, with a word on the new one; what does not apply is told with the reason. */
class OlderIdsTest {
    private static final String PLUGIN = """
        <?xml version="1.0"?><?eclipse version="3.4"?>
        <plugin>
          <extension point="se.finsam.api.statementTemplates">
            <template id="own" name="Own" deprecatedIds="mine" file="own.statement.xml"/>
            <template id="late" name="Late" appliesTo="years" file="late.statement.xml"/>
          </extension>
          <extension point="se.finsam.api.checks">
            <check id="now" name="Now" deprecatedIds="older" class="in.house.Now" appliesTo="plan"/>
          </extension>
          <extension point="se.finsam.api.exporters">
            <exporter id="x" name="X" extension="txt" class="in.house.X" appliesTo="years"/>
          </extension>
          <extension point="se.finsam.api.reportDesigns">
            <design id="years" name="Years" design="a.rptdesign" appliesTo="years"/>
          </extension>
        </plugin>
        """;
    private static final String STATEMENT = """
        <statement xmlns="urn:se.finsam:statement:1" id="%s">
          <title sv="Egen" en="Own"/><columns years="1"><column/></columns>
          <lines><item id="a"><label sv="A" en="A"/><formula>cost</formula></item></lines>
        </statement>
        """;

    @TempDir
    Path folder;

    private ContributionRegistry registry;
    private Path sample;

    @BeforeEach
    void contribute() throws IOException {
        var bundle = Files.createDirectories(folder.resolve("in.house"));
        Files.writeString(bundle.resolve("plugin.xml"), PLUGIN);
        Files.writeString(bundle.resolve("plugin_sv.properties"), "");
        Files.writeString(bundle.resolve("a.rptdesign"), "");
        for (var id : List.of("own", "late")) {
            Files.writeString(bundle.resolve(id + ".statement.xml"), STATEMENT.formatted(id));
        }
        registry = new FolderBundles(Map.of("se.finsam.api", Path.of("..", "se.finsam.api"), "in.house", bundle))
                .contributions(List.of("se.finsam.api", "in.house"), OlderIdsTest.class.getClassLoader());
        assertEquals(List.of(), registry.problems());
        sample = SampleFile.in(folder);
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.with(registry, folder, arguments);
    }

    @Test
    void aStatementIsShownByItsOlderId() {
        var run = run("show", sample.toString(), "--statement", "mine");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Own"), run.out());
        assertTrue(run.err().contains("mine is now called own; write that instead"), run.err());
        assertTrue(
                run("compare", sample.toString(), "--statement", "mine").err().contains("is now called own"));
    }

    @Test
    void aCheckIsExplainedByItsOlderId() {
        var run = run("check", sample.toString(), "--explain", "older");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("(now, "), run.out());
        assertTrue(run.err().contains("older is now called now"), run.err());
    }

    private Path empty() {
        var file = folder.resolve("first.finsam");
        assertEquals(0, run("new", file.toString(), "--name", "Förbundet").code());
        return file;
    }

    @Test
    void aListTellsWhatDoesNotApplyToAnAssociationAndWhy() {
        var fitting = run("list", "exporters", sample.toString());
        assertEquals(0, fitting.code(), fitting.err());
        assertTrue(fitting.out().strip().endsWith("in.house"), fitting.out());
        var nothing = empty();
        var listed = run("list", "exporters", nothing.toString()).out();
        assertTrue(listed.contains("in.house  Does not apply: The association holds no accounts yet."), listed);
        var described = run("describe", "exporters", "x", nothing.toString()).out();
        assertTrue(described.contains("Does not apply: The association holds no accounts yet."), described);
        assertTrue(run("describe", "exporters", "x", sample.toString()).out().indexOf("Does not apply") < 0);
    }

    @Test
    void whatDoesNotApplyIsRefusedWithTheReason() {
        var shown = run("show", sample.toString(), "--statement", "late", "--years", "2020");
        assertEquals(ExitCode.INPUT, shown.code(), shown.err());
        assertTrue(
                shown.err().contains("does not apply: The association holds no accounts before 2020 to compare with."),
                shown.err());
        var reported = run(
                "report",
                sample.toString(),
                "--design",
                "years",
                "--year",
                "2020",
                "--out",
                folder.resolve("out").toString());
        assertEquals(ExitCode.INPUT, reported.code(), reported.err());
        assertTrue(reported.err().contains("no accounts before 2020"), reported.err());
        var exported = run(
                "export",
                empty().toString(),
                "--with",
                "x",
                "-o",
                folder.resolve("x.txt").toString());
        assertEquals(ExitCode.INPUT, exported.code(), exported.err());
        assertTrue(exported.err().contains("The association holds no accounts yet"), exported.err());
    }
}
