// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.producttest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands write as JSON is what the schemas in docs/schema describe. */
class JsonOutputTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    Path folder;

    /** The years hold cells that are known, derived, not known and blank. */
    @ParameterizedTest
    @ValueSource(strings = {"br", "drift", "noter"})
    void statementsFollowTheirSchema(String statement) throws Exception {
        assertFollows(
                "table.schema.json",
                run(0, "show", Workbench.SAMPLE.toString(), "--statement", statement, "--format", "json"));
    }

    /** Remarks with places, percentages, and figures that nothing was typed for. */
    @Test
    void comparisonsAndPlansFollowTheSchemaOfTables() throws Exception {
        var sample = Workbench.SAMPLE.toString();
        assertFollows(
                "table.schema.json",
                run(0, "compare", sample, "--measure", "amount,delta%", "--indicators", "--format", "json"));
        assertFollows("table.schema.json", run(0, "plan", sample, "--scenario", "prolong-all", "--format", "json"));
    }

    @Test
    void findingsFollowTheirSchema() throws Exception {
        assertFollows("findings.schema.json", run(1, "check", Workbench.SAMPLE.toString(), "--format", "json"));
    }

    @Test
    void aContributionFollowsItsSchema() throws Exception {
        assertFollows("contribution.schema.json", run(0, "describe", "checks", "accessibility", "--json"));
    }

    @Test
    void pluginsFollowTheirSchema() throws Exception {
        var plugins = "-Dfinsam.plugins=" + folder.resolve("plugins");
        for (var plugin : List.of(
                new PluginMaker("se.kommun.god", "1.0.0"),
                new PluginMaker("se.kommun.trasig", "1.0.0").starting("throw new IllegalStateException();"))) {
            var jar = plugin.write(folder.resolve("plugin.jar")).toString();
            assertEquals(
                    0,
                    new Workbench(folder)
                            .with(plugins)
                            .run("install", jar, "--yes")
                            .exitCode());
        }
        var listed =
                new Workbench(folder).with(plugins).run("plugins", "--json").out();
        assertTrue(listed.contains("\"loaded\"") && listed.contains("\"failed\""), listed);
        assertFollows("plugins.schema.json", listed);
    }

    @Test
    void theSchemaRefusesWhatItDoesNotDescribe() throws IOException {
        assertTrue(violations("findings.schema.json", "{\"version\": 2}").size() > 1);
    }

    private String run(int exitCode, String... arguments) throws Exception {
        var run = new Workbench(folder).run(arguments);
        assertEquals(exitCode, run.exitCode(), run.err());
        return run.out();
    }

    private static void assertFollows(String schema, String json) throws IOException {
        assertEquals(List.of(), violations(schema, json));
    }

    private static List<String> violations(String schema, String json) throws IOException {
        var text = Files.readString(Workbench.ROOT.resolve("docs/schema").resolve(schema));
        return SCHEMAS.getSchema(text, InputFormat.JSON).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
