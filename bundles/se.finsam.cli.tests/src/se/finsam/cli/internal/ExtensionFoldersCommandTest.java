// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text files extend the workbench from the command line. */
class ExtensionFoldersCommandTest {
    private static final String HOSTILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.23" id="1">
              <method name="initialize"><![CDATA[Packages.java.lang.System.exit(1);]]></method>
              <body/>
            </report>
            """;

    @TempDir
    private Path folder;

    private Path own;

    @BeforeEach
    void createFolder() throws IOException {
        own = Files.createDirectory(folder.resolve("kommunen"));
        Files.writeString(own.resolve("cash.indicators.xml"), """
                <indicators xmlns="urn:se.finsam:indicators:1">
                  <indicator id="cashShare"><name sv="Kassa i procent" en="Cash in percent"/>
                    <formula>percent(cash, cost)</formula></indicator>
                </indicators>
                """);
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(folder, arguments);
    }

    @Test
    void anIndicatorOfAFolderIsListedWithItsFolderAndComputed() throws IOException {
        var listed = run("list", "indicators", "--extensions", own.toString());
        assertEquals(0, listed.code(), listed.err());
        assertTrue(listed.out().lines().anyMatch(line -> line.matches("cashShare +Cash in percent +kommunen")));
        var sample = SampleFile.in(folder);
        var compared = run("compare", sample.toString(), "--indicators", "--extensions", folder.toString());
        assertEquals(0, compared.code(), compared.err());
        assertTrue(compared.out().contains("Cash in percent"), compared.out());
    }

    @Test
    void theListOfPluginsShowsTheFolderWithWhatItContributesAndItsProblems() throws IOException {
        Files.writeString(own.resolve("bad.statement.xml"), "<statement/>");
        var run = run("plugins", "--extensions", own.toString());
        assertEquals(ExitCode.PARTIAL, run.code());
        assertTrue(run.out().contains("kommunen  " + own), run.out());
        assertTrue(run.out().contains("se.finsam.api.indicators:cashShare"), run.out());
        assertTrue(run.out().contains(own.resolve("bad.statement.xml") + ":1:"), run.out());
        var swedish = CommandLineRun.of(CommandLineRun.SWEDISH, folder, "plugins", "--extensions", own.toString());
        assertTrue(swedish.out().contains("detta är ingen mall för en uppställning"), swedish.out());
    }

    @Test
    void aDesignThatWouldReachOutIsRefusedUntilItIsTrusted() throws IOException {
        var design = Files.writeString(own.resolve("board.rptdesign"), HOSTILE);
        var refused = run("list", "designs", "--extensions", own.toString());
        assertEquals(ExitCode.PARTIAL, refused.code());
        assertTrue(refused.err().contains("script with \"Packages\""), refused.err());
        assertEquals(0, run("trust", design.toString()).code());
        try {
            var trusted = run("list", "designs", "--extensions", own.toString());
            assertEquals(0, trusted.code(), trusted.err());
            assertTrue(trusted.out().contains("board"), trusted.out());
        } finally {
            assertEquals(0, run("trust", design.toString(), "--revoke").code());
        }
        assertEquals(
                ExitCode.PARTIAL,
                run("list", "designs", "--extensions", own.toString()).code());
    }

    @Test
    void aFolderThatIsNotThereIsAMistake() {
        var run =
                run("list", "designs", "--extensions", folder.resolve("nowhere").toString());
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("nowhere"), run.err());
    }
}
