// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.api.AdjustableAnalysis;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.AnalysisInput;
import se.finsam.api.AnalysisResult;
import se.finsam.api.AppliesTo;
import se.finsam.api.Contributor;
import se.finsam.api.Parameter;
import se.finsam.core.text.Text;
import se.finsam.engine.ContributionRegistry;

/** Analyses are a kind of contributions like the others: listed, described, and kept in presets. */
class AnalysisCommandsTest {
    private static final String FOLDER = "finsam.plugins";

    @TempDir
    private Path folder;

    private @Nullable String before;

    /** How deep to look. */
    record Depth(
            @Parameter(sv = "År", en = "Years", helpSv = "Hur långt.", helpEn = "How far.", min = "1")
            int years) {}

    private static final class Deep implements AdjustableAnalysis<Depth> {
        @Override
        public Depth defaults() {
            return new Depth(3);
        }

        @Override
        public AnalysisResult run(AnalysisInput input, Depth parameters) {
            return new AnalysisResult(List.of(), List.of(), List.of());
        }
    }

    @BeforeEach
    void ownFolder() {
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
        var deep = new AnalysisContribution(
                "deep",
                new Text("Djup", "Depth"),
                new Text("Ser på djupet.", "Looks deep."),
                "test",
                new Contributor("in.house", "1.0"),
                Deep::new,
                AppliesTo.REPORT);
        return CommandLineRun.with(new ContributionRegistry(List.of(deep)), folder, arguments);
    }

    @Test
    void theyAreListedWithWhatDoesNotApplyAndWhy() throws IOException {
        assertEquals("deep  Depth  in.house 1.0\n", run("list", "analyses").out());
        assertEquals(
                "deep  Depth  in.house 1.0\n",
                run("list", "analyses", SampleFile.in(folder).toString()).out());
        var file = folder.resolve("first.finsam").toString();
        assertEquals(0, run("new", file, "--name", "Förbundet").code());
        var listed = run("list", "analyses", file).out();
        assertTrue(listed.contains("in.house 1.0  Does not apply: "), listed);
        var described = run("describe", "analyses", "deep", file).out();
        assertTrue(described.contains("Does not apply: "), described);
    }

    @Test
    void oneIsDescribedWithItsParameters() {
        var said = run("describe", "analyses", "deep");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("Looks deep."), said.out());
        assertTrue(said.out().contains("  years  Years\n      How far.\n"), said.out());
        var json = run("describe", "analyses", "deep", "--json").out();
        assertTrue(json.contains("\"name\" : \"years\""), json);
        assertTrue(json.contains("\"default\" : \"3\""), json);
    }

    @Test
    void aPresetOfOneIsKeptAndAWrongValueRefused() {
        assertEquals(
                2,
                run("presets", "save", "analyses", "deep", "Långt", "--set", "years=0")
                        .code());
        var saved = run("presets", "save", "analyses", "deep", "Långt", "--set", "years=9");
        assertEquals(0, saved.code(), saved.err());
        assertEquals("Långt  analyses deep\n    years=9\n", run("presets").out());
        assertEquals(0, run("presets", "delete", "analyses", "deep", "Långt").code());
    }
}
