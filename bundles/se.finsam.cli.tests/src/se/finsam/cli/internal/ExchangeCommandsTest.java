// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeCommandsTest {
    @TempDir
    private Path folder;

    private Path sample;

    @BeforeEach
    void copySample() throws IOException {
        sample = SampleFile.in(folder);
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(folder, arguments);
    }

    private CommandLineRun imported(String content, String... more) throws IOException {
        var source = Files.writeString(folder.resolve("utfall.csv"), content, StandardCharsets.UTF_8);
        var arguments =
                new ArrayList<>(List.of("import", sample.toString(), source.toString(), "--with", "figures-csv"));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(CommandLineRun.SWEDISH, folder, arguments.toArray(String[]::new));
    }

    private static final String FIGURES = "år;rad;insats;belopp;enhet\n2025;operationCost;tris;3 800,5;tkr\n";

    @Test
    void aDryRunTellsWhatWouldChangeAndWritesNothing() throws IOException {
        var before = Files.readString(sample);
        var run = imported(FIGURES, "--dry-run");
        assertEquals(0, run.code(), run.err());
        var change = run.out()
                .lines()
                .filter(line -> line.startsWith("rad 2: "))
                .findFirst()
                .orElseThrow();
        assertTrue(
                change.contains("TRIS") && change.contains("utfall: ") && change.contains("→ 3\u00a0800,5\u00a0tkr"),
                change);
        assertTrue(run.out().contains("1 belopp skulle ändras"), run.out());
        assertEquals(before, Files.readString(sample));
        assertFalse(Files.exists(folder.resolve("samspelet.finsam.bak")));
    }

    @Test
    void anImportChangesOneLineOfTheFileAndKeepsItsSource() throws IOException {
        var before = Files.readAllLines(sample);
        var run = imported(FIGURES);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("1 belopp ändrades"), run.out());
        var after = Files.readAllLines(sample);
        after.removeAll(before);
        assertEquals(1, after.size(), after.toString());
        assertTrue(after.getFirst().contains("origin=\"IMPORTED\" source=\"utfall.csv rad 2\""), after.toString());
        assertEquals(before, Files.readAllLines(folder.resolve("samspelet.finsam.bak")));
        assertTrue(imported(FIGURES).out().contains("finns redan; ingenting ändras"));
    }

    @Test
    void nothingIsWrittenWhenALineIsWrong() throws IOException {
        var before = Files.readString(sample);
        var run = imported(FIGURES + "2025;nonsense;;1;kr\n1999;cost;;1;kr\n");
        assertEquals(3, run.code(), run.out());
        assertTrue(run.err().contains("utfall.csv:3:2: fel: Förbundet har ingen rad \"nonsense\"."), run.err());
        assertTrue(run.err().contains("utfall.csv:4: fel: ") && run.err().contains("Räkenskapsåret 1999"), run.err());
        assertEquals(before, Files.readString(sample));
        var skipped = imported(FIGURES + "2025;nonsense;;1;kr\n", "--set", "skip-unknown=ja");
        assertEquals(0, skipped.code(), skipped.err());
        assertTrue(skipped.out().contains("utfall.csv:3:2: varning: "), skipped.out());
    }

    @Test
    void wrongSettingsAndIdsSayWhatThereIs() throws IOException {
        assertTrue(imported(FIGURES, "--set", "colour=red").err().contains("det finns unit, year"));
        assertEquals(2, imported(FIGURES, "--set", "unit=dollar").code());
        assertEquals(2, imported(FIGURES, "--set", "unit").code());
        assertEquals(
                2, imported(FIGURES, "--set", "unit=kr", "--set", "unit=tkr").code());
        var unknown = run("import", sample.toString(), "x", "--with", "sie");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("figures-csv"), unknown.err());
        var missing = run("import", sample.toString(), folder.resolve("no").toString(), "--with", "figures-csv");
        assertEquals(3, missing.code(), missing.err());
    }

    @Test
    void anExportWritesWhatItsParametersAskFor() throws IOException {
        var out = folder.resolve("rr.csv");
        var run = run(
                "export",
                sample.toString(),
                "--with",
                "statements-csv",
                "--years",
                "2024-2025",
                "--set",
                "statements=rr",
                "--set",
                "dialect=rfc4180",
                "-o",
                out.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("rr.csv"), run.out());
        var text = Files.readString(out);
        assertTrue(text.contains("10006,10028") && !text.contains("cash"), text);
        var shown = run(
                "show",
                sample.toString(),
                "--statement",
                "rr",
                "--years",
                "2024-2025",
                "--format",
                "csv",
                "--dialect",
                "rfc4180");
        assertEquals(shown.out(), text);
    }

    @Test
    void anExportThatCannotBeMadeLeavesNoFile() {
        var out = folder.resolve("x.csv");
        var run = run(
                "export",
                sample.toString(),
                "--with",
                "statements-csv",
                "--set",
                "statements=nonsense",
                "-o",
                out.toString());
        assertEquals(3, run.code());
        assertTrue(run.err().contains("There is no statement nonsense"), run.err());
        assertEquals(
                3,
                run("export", sample.toString(), "--with", "statements-json", "--years", "1999", "-o", out.toString())
                        .code());
        assertFalse(Files.exists(out));
    }

    @Test
    void importersAndExportersAreListedAndDescribedInTheLanguageOfTheUser() {
        assertTrue(run("list", "importers").out().contains("se.finsam.exchange.table "));
        assertEquals(3, run("list", "exporters").out().lines().count());
        var swedish = CommandLineRun.of(CommandLineRun.SWEDISH, folder, "describe", "importers", "figures-csv")
                .out();
        assertTrue(swedish.contains("Hoppa över okända rader") && swedish.contains("(förval: auto)"), swedish);
        var english = run("describe", "checks", "footing");
        assertEquals(0, english.code(), english.err());
        assertTrue(english.out().startsWith("footing  "), english.out());
        assertEquals(2, run("describe", "importers", "nothing").code());
        assertTrue(run("import", "--help").out().contains("Takes over the figures"));
        assertTrue(CommandLineRun.of(CommandLineRun.SWEDISH, folder, "export", "--help")
                .out()
                .contains("Skriver ett förbund"));
        assertTrue(run("list", "--help").out().contains("importers, exporters or scenarios"));
    }
}
