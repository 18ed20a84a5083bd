// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresetsCommandTest {
    private static final String FOLDER = "finsam.plugins";

    @TempDir
    private Path folder;

    private Path sample;
    private @Nullable String before;

    @BeforeEach
    void ownFolder() throws IOException {
        sample = SampleFile.in(folder);
        before = System.getProperty(FOLDER);
        System.setProperty(FOLDER, folder.resolve("own").toString());
    }

    @AfterEach
    void forgetFolder() {
        if (before == null) {
            System.clearProperty(FOLDER);
        } else {
            System.setProperty(FOLDER, before);
        }
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(folder, arguments);
    }

    private Path file() {
        return folder.resolve("own").resolve("presets.json");
    }

    private String exported(String... more) throws IOException {
        var out = folder.resolve("out.csv");
        var arguments =
                new ArrayList<>(List.of("export", sample.toString(), "--with", "statements-csv", "-o", out.toString()));
        arguments.addAll(List.of(more));
        var run = run(arguments.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return Files.readString(out);
    }

    private void save(String name) {
        var run = run(
                "presets",
                "save",
                "exporters",
                "statements-csv",
                name,
                "--set",
                "statements=rr",
                "--set",
                "dialect=rfc4180");
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void aPresetIsUsedAndWhatIsSetGoesBeforeIt() throws IOException {
        save("Till revisorn");
        var set = exported("--set", "statements=rr", "--set", "dialect=rfc4180");
        assertEquals(set, exported("--preset", "Till revisorn"));
        assertEquals(
                exported("--set", "statements=br", "--set", "dialect=rfc4180"),
                exported("--preset", "Till revisorn", "--set", "statements=br"));
        var unknown = run("export", "x", "--with", "statements-csv", "-o", "y", "--preset", "Annan");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("there are Till revisorn"), unknown.err());
    }

    @Test
    void presetsAreListedSentAndDeleted() throws IOException {
        save("Till revisorn");
        var listed = run("presets").out();
        assertTrue(listed.startsWith("Till revisorn  exporters statements-csv\n"), listed);
        assertTrue(listed.contains("    dialect=rfc4180\n"), listed);
        var sent = Files.writeString(
                folder.resolve("sent.json"), run("presets", "--json").out());
        assertEquals(
                0,
                run("presets", "delete", "exporters", "statements-csv", "Till revisorn")
                        .code());
        assertFalse(Files.exists(file()));
        var added = run("presets", "add", sent.toString());
        assertEquals(0, added.code(), added.err());
        assertEquals(listed, run("presets").out());
    }

    @Test
    void presetsOfWhatIsNotInstalledStayAndThoseThatDoNotFitAreNamed() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), """
                {"version": 1, "presets": [
                  {"point": "se.finsam.api.checks", "contribution": "se.gone", "name": "Gone", "values": {"a": "b"}},
                  {"point": "se.finsam.api.exporters", "contribution": "statements-csv", "name": "Old",
                   "values": {"dialect": "french"}},
                  7]}
                """);
        var run = run("presets");
        assertEquals(0, run.code());
        assertTrue(run.err().contains("Entry 3 in "), run.err());
        assertTrue(run.out().contains("    ! se.gone is not installed; the preset is kept"), run.out());
        assertTrue(run.out().contains("    ! \"french\" is no value of dialect; possible: "), run.out());
        var old = run("export", sample.toString(), "--with", "statements-csv", "-o", "y", "--preset", "Old");
        assertEquals(2, old.code());
        assertTrue(old.err().contains("The preset \"Old\" no longer fits statements-csv: \"french\""), old.err());
        assertEquals(0, run("presets", "delete", "checks", "se.gone", "Gone").code());
        assertTrue(Files.readString(file()).contains("french"));
    }

    @Test
    void onePresetNameMayHoldForSeveralChecks() {
        var file = sample.toString();
        assertEquals(
                0,
                run("presets", "save", "checks", "evidence", "Sträng", "--set", "percent=100")
                        .code());
        assertEquals(
                0,
                run("presets", "save", "checks", "overview-years", "Sträng", "--set", "years=9")
                        .code());
        var set = run("check", file, "--set", "evidence.percent=100", "--set", "overview-years.years=9");
        var preset = run("check", file, "--preset", "Sträng");
        assertEquals(set.out(), preset.out());
        assertFalse(preset.out().equals(run("check", file).out()));
        assertEquals(2, run("check", file, "--preset", "Mild").code());
    }

    @Test
    void whatHasNoParametersHasNoPresets() {
        var run = run("presets", "save", "statements", "rr", "x");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("rr has no parameters"), run.err());
    }
}
