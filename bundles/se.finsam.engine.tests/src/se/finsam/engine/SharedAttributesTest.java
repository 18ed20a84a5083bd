// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.api.AnalysisException;
import se.finsam.api.AppliesTo;
import se.finsam.api.CheckContribution;
import se.finsam.api.Contribution;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.statement.StatementTemplates;

/** What contributions of all kinds may say of themselves: ids that they had before, and what they apply to. */
class SharedAttributesTest {
    private static final String STATEMENT = """
        <statement xmlns="urn:se.finsam:statement:1" id="%s">
          <title sv="" en=""/><columns years="1"><column/></columns>
          <lines><item id="a"><label sv="" en=""/><formula>1</formula></item></lines>
        </statement>
        """;

    @TempDir
    private Path folder;

    private final StringBuilder extensions = new StringBuilder();

    private void plugin(String extension) {
        extensions.append(extension);
    }

    private void statement(String bundle, String id) throws IOException {
        Files.createDirectories(folder.resolve(bundle));
        Files.writeString(folder.resolve(bundle).resolve(id + ".statement.xml"), STATEMENT.formatted(id));
    }

    private ContributionRegistry read() throws IOException {
        var bundle = Files.createDirectories(folder.resolve("in.house"));
        Files.writeString(
                bundle.resolve("plugin.xml"),
                "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + extensions + "</plugin>");
        Files.writeString(bundle.resolve("plugin_sv.properties"), "");
        return new FolderBundles(Map.of("se.finsam.api", Path.of("..", "se.finsam.api"), "in.house", bundle))
                .contributions(List.of("se.finsam.api", "in.house"), SharedAttributesTest.class.getClassLoader());
    }

    @Test
    void aStatementIsFoundByAnOlderIdByWhoeverHasTheTemplates() throws IOException {
        statement("in.house", "own");
        plugin("""
            <extension point="se.finsam.api.statementTemplates">
              <template id="own" name="Own" deprecatedIds="mine" file="own.statement.xml"/></extension>
            """);
        var templates = read().templates();
        assertEquals("own", templates.find("mine").orElseThrow().id());
        assertTrue(templates.find("yours").isEmpty());
        statement("folder", "mine");
        assertEquals(
                "mine",
                templates
                        .withFolder(folder.resolve("folder"))
                        .find("mine")
                        .orElseThrow()
                        .id());
    }

    @Test
    void anAnalysisIsRunByAnOlderId() throws IOException {
        plugin("""
            <extension point="se.finsam.api.analyses">
              <analysis id="now" name="Now" deprecatedIds="older" class="in.house.Now" appliesTo="plan"/>
            </extension>
            """);
        var runner = AnalysisRunner.of(read());
        var snapshot = new SnapshotBuilder().build();
        var none = StatementTemplates.of(List.of());
        var known = assertThrows(AnalysisException.class, () -> runner.run("older", snapshot, none, 2025));
        assertEquals("No plan starts from 2025", known.getMessage());
        var unknown = assertThrows(AnalysisException.class, () -> runner.run("oldest", snapshot, none, 2025));
        assertEquals("There is no analysis oldest; there are now", unknown.getMessage());
    }

    @Test
    void everyKindSaysWhatItAppliesTo() throws IOException {
        statement("in.house", "own");
        plugin("""
            <extension point="se.finsam.api.statementTemplates">
              <template id="own" name="Own" appliesTo="plan" file="own.statement.xml"/></extension>
            """);
        plugin("""
            <extension point="se.finsam.api.checks">
              <check id="c" name="C" appliesTo="plan" class="in.house.C"/></extension>
            <extension point="se.finsam.api.indicators">
              <indicator id="i" name="I" appliesTo="plan" formula="1"/></extension>
            <extension point="se.finsam.api.forecastDrivers">
              <driver id="d" name="D" appliesTo="plan" class="in.house.D"/></extension>
            <extension point="se.finsam.api.analyses">
              <analysis id="a" name="A" appliesTo="plan" class="in.house.A"/></extension>
            <extension point="se.finsam.api.importers">
              <importer id="m" name="M" extensions="csv" appliesTo="plan" class="in.house.M"/></extension>
            <extension point="se.finsam.api.exporters">
              <exporter id="x" name="X" extension="csv" appliesTo="plan" class="in.house.X"/></extension>
            """);
        var registry = read();
        assertEquals(List.of(), registry.problems());
        var all = Stream.of(
                        registry.statements(),
                        registry.checks(),
                        registry.indicators(),
                        registry.drivers(),
                        registry.analyses(),
                        registry.importers(),
                        registry.exporters())
                .<Contribution>flatMap(List::stream)
                .toList();
        assertEquals(7, all.size());
        all.forEach(each -> assertEquals(AppliesTo.PLAN, each.appliesTo(), each::id));
    }

    @Test
    void aContributionIsFoundByTheIdsThatItHadBeforeUnlessAnotherHasThemNow() throws IOException {
        plugin("""
            <extension point="se.finsam.api.checks">
              <check id="now" name="Now" deprecatedIds="older oldest taken" class="in.house.Now"/>
              <check id="taken" name="Taken" class="in.house.Taken"/>
            </extension>
            """);
        var contributions = read();
        assertEquals("now", contributions.check("oldest").orElseThrow().id());
        assertEquals(Optional.of("now"), contributions.newId(CheckContribution.class, "older"));
        assertEquals("taken", contributions.check("taken").orElseThrow().id());
        assertEquals(Optional.empty(), contributions.newId(CheckContribution.class, "taken"));
        assertEquals(Optional.empty(), contributions.newId(CheckContribution.class, "now"));
        assertEquals(
                List.of("older", "oldest", "taken"),
                contributions.check("now").orElseThrow().deprecatedIds());
        assertTrue(contributions.indicator("older").isEmpty());
    }
}
