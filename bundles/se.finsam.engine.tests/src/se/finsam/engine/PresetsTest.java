// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.api.Parameter;

/** Presets are kept in a file that others may have written to as well. */
class PresetsTest {
    record Limits(
            @Parameter(sv = "Andel", en = "Share", min = "1", max = "100")
            int percent,

            String word) {}

    private static final ParameterSet<Limits> LIMITS = ParameterSet.of(new Limits(50, "a"));
    private static final Preset STRICT =
            new Preset("se.finsam.api.checks", "our.check", "Sträng", Map.of("percent", "5"));

    @TempDir
    Path folder;

    private Path file;
    private Presets presets;

    @BeforeEach
    void aFileInAFolderThatIsNotThereYet() {
        file = folder.resolve("state").resolve("presets.json");
        presets = new Presets(file);
    }

    private void written(String json) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
    }

    @Test
    void whatIsSavedIsReadReplacedByNameAndDeleted() throws PresetException {
        assertEquals(List.of(), presets.read().presets());
        presets.save(STRICT);
        var other = new Preset("se.finsam.api.checks", "our.check", "Mild", Map.of("percent", "90"));
        presets.save(other);
        var stricter = new Preset("se.finsam.api.checks", "our.check", "Sträng", Map.of("percent", "1"));
        presets.save(stricter);
        assertEquals(List.of(stricter, other), presets.read().presets());
        presets.delete(STRICT);
        assertEquals(List.of(other), presets.read().presets());
        presets.delete(other);
        assertFalse(Files.exists(file));
    }

    @Test
    void anEntryThatIsNotUnderstoodIsToldOfAndKept() throws Exception {
        written("""
                {"version": 1, "by": "Anna",
                 "presets": [{"name": "half", "values": [1.50, null, true]}, "text"]}
                """);
        presets.save(STRICT);
        var content = presets.read();
        assertEquals(List.of(STRICT), content.presets());
        assertEquals(2, content.problems().size());
        assertTrue(content.problems().getFirst().sv().startsWith("Post 1 i " + file), content.problems()::toString);
        var text = Files.readString(file).replaceAll("\\s+", " ");
        assertTrue(text.contains("\"by\" : \"Anna\""), text);
        assertTrue(text.contains("{ \"name\" : \"half\", \"values\" : [ 1.50, null, true ] }, \"text\","), text);
        written("{\"version\": 1, \"by\": \"Anna\", \"presets\": []}");
        presets.save(STRICT);
        presets.delete(STRICT);
        assertTrue(Files.readString(file).contains("Anna"));
    }

    @Test
    void aFileThatIsNotUnderstoodIsNeverWritten() throws Exception {
        for (var json : List.of("{\"version\": 1,\n \"presets\": [", "{\"version\": 2, \"presets\": []}", "[]", "")) {
            written(json);
            assertThrows(PresetException.class, () -> presets.save(STRICT), json);
            assertThrows(PresetException.class, () -> presets.delete(STRICT), json);
            assertEquals(json, Files.readString(file));
            assertEquals(1, presets.read().problems().size(), json);
        }
        written("{\"version\": 1,\n \"presets\": [");
        assertTrue(presets.read().problems().getFirst().en().contains("line 2"), presets.read()::toString);
    }

    @Test
    void valuesOfAnotherVersionOfTheContributionAreNamed() {
        var kept = Map.of("percent", "500", "colour", "red", "word", "b");
        assertEquals(Map.of("word", "b"), LIMITS.fitting(kept));
        var problems = LIMITS.problems(kept).toString();
        assertTrue(problems.contains("\"500\" är inget värde för percent; möjligt: "), problems);
        assertTrue(problems.contains("Parametern colour finns inte"), problems);
    }

    @Test
    void settingsAreCompletedWithTheDefaults() {
        assertEquals(Map.of("percent", "7", "word", "a"), LIMITS.complete(Map.of("percent", " 7 ")));
        assertThrows(ParameterException.class, () -> LIMITS.complete(Map.of("percent", "0")));
    }
}
