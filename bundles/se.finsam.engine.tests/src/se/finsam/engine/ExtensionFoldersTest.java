// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.api.AppliesTo;
import se.finsam.api.Contribution;
import se.finsam.core.text.Text;

/** A folder of text files contributes without code; what is wrong in one file stops no other. */
class ExtensionFoldersTest {
    private static final String STATEMENT = """
            <statement xmlns="urn:se.finsam:statement:1" id="%s">
              <title sv="Egen" en="Own"/><columns years="1"><column/></columns>
              <lines><item id="a"><label sv="" en=""/><formula>1</formula></item></lines>
            </statement>
            """;

    private static final String INDICATORS = """
            <indicators xmlns="urn:se.finsam:indicators:1">
              <indicator id="cashShare" unit="percent" decimals="0" good="higher" target="25">
                <name sv="Kassa" en="Cash"/>
                <formula>%s</formula>
              </indicator>
            </indicators>
            """;

    private final Object token = new Object();
    private IExtensionRegistry platform;

    @TempDir
    private Path given;

    private Path folder;

    @BeforeEach
    void createFolder() throws IOException {
        platform = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        folder = Files.createDirectory(given.resolve("kommunen"));
    }

    @AfterEach
    void stopRegistry() {
        platform.stop(token);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private ContributionRegistry read() {
        return read(false, List.of());
    }

    private ContributionRegistry read(boolean trusted, List<String> objections) {
        var folders = new ExtensionFolders(List.of(given), design -> trusted, design -> objections);
        return ContributionRegistry.read(platform, new FolderBundles(given), folders.read());
    }

    private static String only(ContributionRegistry registry) {
        assertEquals(1, registry.problems().size(), registry.problems()::toString);
        return registry.problems().getFirst().toString();
    }

    @Test
    void itsStatementsIndicatorsAndDesignsAreContributionsOfTheFolder() throws IOException {
        write("own.statement.xml", STATEMENT.formatted("own"));
        write("own.indicators.xml", INDICATORS.formatted("percent(cash, cost)"));
        write("board.rptdesign", "<report/>");
        write("messages.properties", "board.name=Board report\nboard.appliesTo=years\n");
        write("messages_sv.properties", "board.name=Styrelserapport\n");
        var registry = read();
        assertEquals(List.of(), registry.problems());
        var indicator = registry.indicator("cashShare").orElseThrow();
        var design = registry.design("board").orElseThrow();
        assertEquals("Cash", indicator.name().en());
        assertEquals(new Text("Styrelserapport", "Board report"), design.name());
        assertEquals(AppliesTo.YEARS, design.appliesTo());
        assertFalse(design.trust().isTrusted());
        assertTrue(registry.templates().find("own").isPresent());
        for (Contribution each :
                List.of(indicator, design, registry.statement("own").orElseThrow())) {
            assertEquals("kommunen", each.contributor().toString());
        }
        assertEquals(
                List.of(folder),
                registry.folders().stream().map(ExtensionFolder::path).toList());
    }

    @Test
    void aFileThatIsWrongIsToldWithItsLineAndStopsNoOther() throws IOException {
        write("bad.statement.xml", "<statement xmlns=\"urn:se.finsam:statement:1\" id=\"bad\">\n<titel/></statement>");
        write("own.statement.xml", STATEMENT.formatted("own"));
        var registry = read();
        assertTrue(registry.statement("own").isPresent());
        assertTrue(only(registry).contains(folder.resolve("bad.statement.xml") + ":2:"), only(registry));
    }

    @Test
    void aFormulaThatCannotBeReadIsToldWithItsLine() throws IOException {
        write("own.indicators.xml", INDICATORS.formatted("procent(cash, cost)"));
        assertTrue(only(read()).contains(folder.resolve("own.indicators.xml") + ":4:"), only(read()));
        write("own.indicators.xml", INDICATORS.formatted("@line"));
        assertTrue(only(read()).contains("write line items"), only(read()));
    }

    @Test
    void aFileThatIsNoneOfIndicatorsIsToldHowItBegins() throws IOException {
        write("own.indicators.xml", "<other/>");
        assertTrue(only(read()).contains("it must begin with <indicators xmlns="), only(read()));
    }

    @Test
    void anIdThatIsTakenIsToldWithTheFile() throws IOException {
        write("a.statement.xml", STATEMENT.formatted("own"));
        write("b.statement.xml", STATEMENT.formatted("own"));
        var told = only(read());
        assertTrue(told.contains(folder.resolve("b.statement.xml") + ": the id is already taken by kommunen"), told);
    }

    @Test
    void aDesignThatDoesWhatItMayNotIsLeftOutUnlessItIsTrusted() throws IOException {
        write("board.rptdesign", "<report/>");
        var refused = read(false, List.of("element 7: eventHandlerClass"));
        assertTrue(refused.designs().isEmpty());
        assertTrue(only(refused).contains("element 7: eventHandlerClass"), only(refused));
        assertTrue(only(refused).contains("workbench trust " + folder.resolve("board.rptdesign")), only(refused));
        var trusted = read(true, List.of("element 7: eventHandlerClass"));
        assertTrue(trusted.design("board").orElseThrow().trust().isTrusted());
    }

    @Test
    void aWordForWhatADesignIsAboutThatIsUnknownIsToldWithThoseThatAreKnown() throws IOException {
        write("board.rptdesign", "<report/>");
        write("messages.properties", "board.appliesTo=month\n");
        assertTrue(
                only(read()).contains("board.appliesTo must be one of year, years, report, printed, plan"),
                only(read()));
    }

    @Test
    void aFolderThatIsNotThereContributesNothing() {
        var folders = new ExtensionFolders(List.of(given.resolve("nowhere")), design -> false, design -> List.of());
        assertEquals(List.of(), folders.read());
    }

    private static String swedish(ContributionRegistry registry) {
        only(registry);
        return registry.problems().getFirst().text().sv();
    }

    @Test
    void whatIsWrongIsToldInSwedishToo() throws IOException {
        var statement = folder.resolve("own.statement.xml");
        write("own.statement.xml", STATEMENT.formatted("own").replace(">1<", ">1 +<"));
        assertTrue(
                swedish(read()).contains(statement + ":3:") && swedish(read()).contains("väntade ett tal, en post"),
                swedish(read()));
        write("own.statement.xml", STATEMENT.formatted("own").replace(">1<", ">@b<"));
        assertTrue(swedish(read()).contains("raden a vid 3:"), swedish(read()));
        assertTrue(swedish(read()).contains("@b är ingen rad; raderna är a"), swedish(read()));
        write("own.statement.xml", STATEMENT.formatted("own").replace("<title", "<titel"));
        assertTrue(
                swedish(read())
                        .contains("elementet <titel> står på fel plats eller finns inte (jämför med statement.xsd"),
                swedish(read()));
        write("own.statement.xml", STATEMENT.formatted("own").replace("id=\"own\"", ""));
        assertTrue(swedish(read()).contains("attributet id saknas i elementet <statement>"), swedish(read()));
        write("own.statement.xml", "<other/>");
        assertTrue(swedish(read()).contains("ingen mall för en uppställning; den måste börja med <statement xmlns="));
        write("own.statement.xml", STATEMENT.formatted("own"));
        write("twice.statement.xml", STATEMENT.formatted("own"));
        assertTrue(swedish(read()).contains("id:t är upptaget av kommunen; välj ett annat"), swedish(read()));
    }

    @Test
    void whatIsWrongWithADesignIsToldInSwedishToo() throws IOException {
        write("board.rptdesign", "<report/>");
        var refused = swedish(read(false, List.of("element 7")));
        assertTrue(refused.contains("gör sådant som en mall utifrån inte får: element 7. Ta bort det"), refused);
        write("messages.properties", "board.appliesTo=month\n");
        assertTrue(swedish(read()).contains("board.appliesTo ska vara något av year"), swedish(read()));
    }

    @Test
    void whatIsWrongWithIndicatorsIsToldInSwedishToo() throws IOException {
        write("own.indicators.xml", INDICATORS.formatted("procent(cash, cost)"));
        assertTrue(swedish(read()).contains("det finns ingen funktion procent; funktionerna är"), swedish(read()));
        write("own.indicators.xml", INDICATORS.formatted("@line"));
        assertTrue(swedish(read()).contains("skriv poster i formeln i stället"), swedish(read()));
        write("own.indicators.xml", INDICATORS.formatted("1").replace("\"higher\"", "\"hög\""));
        assertTrue(swedish(read()).contains("”hög” är inget av orden higher, lower, neither"), swedish(read()));
    }
}
