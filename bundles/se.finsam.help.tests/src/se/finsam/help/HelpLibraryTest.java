// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.text.Language;

/** What is shipped as help is complete, and the guide says the same in both languages. */
class HelpLibraryTest {
    private static final HelpStyle STYLE =
            new HelpStyle("#ffffff", "#000000", "#666666", "#0000ff", "#cccccc", "#eeeeee", "Sans", 10);
    private static final Pattern TARGET = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private HelpLibrary library;

    @BeforeEach
    void read() throws IOException {
        library = HelpLibrary.read();
    }

    private HelpPage guide(Language language) {
        return library.page(library.topics().getFirst().file().in(language));
    }

    @Test
    void theGuideComesFirstInTheLanguageOfTheReader() {
        assertEquals("Användarguide", library.topics().getFirst().name().sv());
        assertEquals("User guide", library.topics().getFirst().name().en());
        assertEquals("Användarguide", guide(Language.SV).title());
        assertEquals("User guide", guide(Language.EN).title());
    }

    @Test
    void aTopicWithoutSwedishTextSaysSo() {
        var planning = library.topics().stream()
                .filter(topic -> topic.file().en().equals("planning.md"))
                .findFirst()
                .orElseThrow();
        assertEquals("planning.md", planning.file().sv());
        assertTrue(planning.name().sv().endsWith("(på engelska)"), () -> planning.name()
                .sv());
    }

    @Test
    void bothGuidesAreBuiltAlike() {
        for (var structure : List.of("<h([1-6]) ", "<img src=\"([^\"]*)", "<(t[rdh]|li|pre)>")) {
            assertEquals(
                    found(structure, guide(Language.EN).html()),
                    found(structure, guide(Language.SV).html()),
                    structure);
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void noLinkLeadsNowhere() throws IOException {
        library.write(folder, STYLE);
        var dead = new ArrayList<String>();
        var pages = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                pages++;
                TARGET.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(target -> {
                            if (!reaches(file, target)) {
                                dead.add(file.getFileName() + ": " + target);
                            }
                        });
            }
        }
        assertEquals(List.of(), dead);
        assertTrue(pages > library.topics().size(), "not every text is written");
    }

    private static boolean reaches(Path page, String target) {
        if (HelpRenderer.isWeb(target)) {
            return true;
        }
        var parts = target.split("#", 2);
        var file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        try {
            return Files.isRegularFile(file)
                    && (parts.length == 1 || Files.readString(file).contains(" id=\"" + parts[1] + "\""));
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void thePagesTakeTheColoursOfTheWindow() throws IOException {
        library.write(folder, STYLE);
        var css = folder.resolve(HelpStyle.FILE);
        assertTrue(Files.readString(css).contains("background: #ffffff; color: #000000"));
        HelpLibrary.restyle(
                folder, new HelpStyle("#101010", "#fefefe", "#666666", "#0000ff", "#cccccc", "#eeeeee", "Sans", 10));
        assertTrue(Files.readString(css).contains("background: #101010; color: #fefefe"));
    }
}
