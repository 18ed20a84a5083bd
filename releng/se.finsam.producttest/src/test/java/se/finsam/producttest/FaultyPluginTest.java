// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.producttest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in of which every contribution is bad is named, and stops, changes and hides nothing of the others. */
class FaultyPluginTest {
    private static final String ID = "se.kommun.trasig";

    /** The bad checks and a word of what is said of each. */
    private static final List<List<String>> CHECKS = List.of(
            List.of("Throws", "failed: java.lang.IllegalStateException: oops"),
            List.of("Loops", "did not end within 20 seconds"),
            List.of("Endless", "more than 100000 findings"),
            List.of("Nothing", "NullPointerException"),
            List.of("Holes", "NullPointerException"),
            List.of("Absurd", "Finding.expected has more than 1000 digits"),
            List.of("Wordless", "it gave no Text.en"),
            List.of("Misses", "cannot be loaded: kommun/Missing"),
            List.of("Deep", "StackOverflowError"),
            List.of("Large", "OutOfMemoryError"),
            List.of("Mutates", "UnsupportedOperationException"),
            List.of("Quits", "gave up"),
            List.of("Trap", "kommun.Bad$Trap$Words"));

    private static final List<List<String>> INDICATORS = List.of(
            List.of("Loops", "did not end within 10 seconds"),
            List.of("Absurd", "Known.value has more than 1000 digits"),
            List.of("Twins", "two parts are called same"),
            List.of("Crowd", "more than 10000 parts"),
            List.of("Unitless", "a value is in KR, the indicator in PERCENT"));

    private static final List<List<String>> DRIVERS = List.of(
            List.of("Loops", "did not end within 10 seconds"),
            List.of("Nothing", "it gave no forecast"),
            List.of("Absurd", "Point.value has more than 1000 digits"));

    @TempDir
    Path folder;

    private Path file;
    private byte[] before;

    @BeforeEach
    void install() throws Exception {
        file = Files.copy(Workbench.SAMPLE, folder.resolve("förbundet.finsam"));
        before = Files.readAllBytes(file);
        var maker = new PluginMaker(ID, "1.0.0").without("Missing.class");
        for (var name : List.of("Bad", "Missing", "BadIndicator", "BadDriver", "BadExchange")) {
            maker.source("kommun/" + name + ".java", source(name));
        }
        maker.extension("se.finsam.api.checks", elements(CHECKS, """
                <check id="bad.%1$s" name="Bad" category="figures" severity="error" reads="facts" class="kommun.Bad$%1$s"/>
                """));
        maker.extension("se.finsam.api.indicators", elements(INDICATORS, """
                <indicator id="bad.%1$s" name="Bad" category="own" unit="percent" class="kommun.BadIndicator$%1$s"/>
                """));
        maker.extension("se.finsam.api.forecastDrivers", elements(DRIVERS, """
                <driver id="bad.%1$s" name="Bad" category="own" class="kommun.BadDriver$%1$s"/>
                """));
        maker.extension("se.finsam.api.importers", """
                <importer id="bad.import" name="Bad" category="own" extensions="txt" class="kommun.BadExchange$In"/>
                """);
        maker.extension("se.finsam.api.exporters", """
                <exporter id="bad.export" name="Bad" category="own" mediaType="text/plain" extension="txt"
                        class="kommun.BadExchange$Out"/>
                """);
        maker.extension("se.finsam.api.analyses", """
                <analysis id="comparison.bad" name="Bad" category="own" class="kommun.BadExchange$Study"/>
                """);
        maker.extension("se.finsam.api.statementTemplates", """
                <template id="bad" name="Bad" category="own" file="plugin.xml"/>
                """);
        var jar = maker.write(folder.resolve("trasig.jar"));
        var installed = run("install", jar.toString(), "--yes");
        assertEquals(0, installed.exitCode(), installed.err());
    }

    @AfterEach
    void theFileIsAsItWas() throws IOException {
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void checksThatFailAreNamedAndTheOthersFindWhatTheyFind() throws Exception {
        var checked = run("check", file.toString());
        assertEquals(1, checked.exitCode(), checked.err());
        assertBlamed(checked, "The check bad.%s of " + ID + " 1.0.0 ", CHECKS);
        assertTrue(checked.out().contains("Found by " + ID), checked.out());
        run("--safe", "check", file.toString())
                .out()
                .lines()
                .filter(line -> line.startsWith("  "))
                .forEach(line -> assertTrue(checked.out().contains(line), line));
    }

    @Test
    void indicatorsThatFailAreNamedAndTheOthersStand() throws Exception {
        var compared = run("compare", file.toString(), "--indicators", "--format", "csv");
        assertEquals(1, compared.exitCode(), compared.err());
        assertBlamed(compared, "The indicator bad.%s of " + ID + " 1.0.0 ", INDICATORS);
        assertStands(run("--safe", "compare", file.toString(), "--indicators", "--format", "csv"), compared);
    }

    @Test
    void driversThatFailAreNamedAndTheOthersStand() throws Exception {
        var planned = run("plan", file.toString(), "--drivers", "--format", "csv");
        assertEquals(1, planned.exitCode(), planned.err());
        assertBlamed(planned, "The forecast driver bad.%s of " + ID + " 1.0.0 ", DRIVERS);
        assertStands(run("--safe", "plan", file.toString(), "--drivers", "--format", "csv"), planned);
    }

    @Test
    void importAndExportAreRefusedWithoutATrace() throws Exception {
        var source = Files.writeString(folder.resolve("in.txt"), "1");
        var read = run("import", file.toString(), source.toString(), "--with", "bad.import");
        assertEquals(1, read.exitCode(), read.err());
        assertTrue(read.err().contains("The importer bad.import of " + ID + " 1.0.0 "), read.err());
        assertTrue(read.err().contains("more than 1000 digits"), read.err());

        var out = folder.resolve("exported.txt");
        var written = run("export", file.toString(), "--with", "bad.export", "--out", out.toString());
        assertEquals(1, written.exitCode(), written.err());
        assertTrue(written.err().contains("The exporter bad.export of " + ID + " 1.0.0 "), written.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aReportIsWrittenAndListsSayWhatIsBroken() throws Exception {
        var reported = run(
                "report", file.toString(), "--design", "avstamning", "--format", "html", "--out", folder.toString());
        assertEquals(0, reported.exitCode(), reported.err());
        var report = Files.readString(Path.of(reported.out().strip()));
        assertTrue(report.contains("Found by " + ID), report);
        CHECKS.forEach(bad -> assertTrue(report.contains("bad." + bad.getFirst() + " "), bad::toString));
        var listed = run("list", "statements");
        assertEquals(1, listed.exitCode(), listed.err());
        assertTrue(listed.err().contains(ID + " 1.0.0: bad: "), listed.err());
    }

    private static void assertBlamed(Workbench.Outcome run, String name, List<List<String>> bad) {
        for (var one : bad) {
            var lines = run.err()
                    .lines()
                    .filter(line -> line.contains(name.formatted(one.getFirst())))
                    .toList();
            assertEquals(1, lines.size(), () -> one + ":\n" + run.err());
            assertTrue(lines.getFirst().contains(one.getLast()), lines::getFirst);
        }
    }

    /** Whatever is there without the plug-in is there with it. */
    private static void assertStands(Workbench.Outcome alone, Workbench.Outcome beside) {
        var lines = alone.out().lines().toList();
        assertTrue(lines.size() > 5, alone.out());
        lines.forEach(line -> assertTrue(beside.out().contains(line), () -> line + "\nis not in\n" + beside.out()));
    }

    private Workbench.Outcome run(String... arguments) throws IOException, InterruptedException {
        return new Workbench(folder)
                .with("-Dfinsam.plugins=" + folder.resolve("data/finsam-workbench/plugins"))
                .run(arguments);
    }

    private static String elements(List<List<String>> bad, String element) {
        return bad.stream().map(one -> element.formatted(one.getFirst())).collect(Collectors.joining());
    }

    private static String source(String name) {
        try (var in = FaultyPluginTest.class.getResourceAsStream("faulty/" + name + ".txt")) {
            return new String(Stream.ofNullable(in).findFirst().orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
