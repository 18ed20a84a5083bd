// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.finsam.architecture.Repository.Bundle;

/** The Swedish texts of the platform: each stands beside an English one of its host and is used in the same way. */
class SwedishPlatformTextsTest {
    private static final Path PLUGINS = Repository.ROOT.resolve(
            "releng/se.finsam.product/target/products/se.finsam.workbench/linux/gtk/x86_64/plugins");
    private static final String SWEDISH = "_sv.properties";
    private static final Pattern PARAMETER = Pattern.compile("\\{\\d+");

    /** Texts whose English takes the ending of a plural as a parameter. */
    private static final Set<String> ENGLISH_PLURALS = Set.of("ExpandableNode.showRemaining");

    private static final List<Translation> TRANSLATIONS = new ArrayList<>();

    /** One file of Swedish texts as it is shipped, and the English one of its host. */
    private record Translation(String name, Properties swedish, Properties english) {}

    @BeforeAll
    static void readWhatIsShipped() throws IOException {
        assertTrue(Files.isDirectory(PLUGINS), () -> PLUGINS + " is missing; build the product before this test");
        var fragments = Repository.bundles().values().stream()
                .filter(Bundle::isTranslation)
                .toList();
        for (var fragment : fragments) {
            var host = fragment.header("Fragment-Host").getFirst();
            for (var file : swedishFiles(fragment)) {
                TRANSLATIONS.add(new Translation(
                        fragment.name() + "/" + file,
                        shipped(fragment.name(), file),
                        shipped(host, file.replace(SWEDISH, ".properties"))));
            }
        }
    }

    @Test
    void theHostHasAnEnglishTextForEachSwedishOne() {
        assertEquals(
                List.of(),
                TRANSLATIONS.stream()
                        .flatMap(texts -> texts.swedish().stringPropertyNames().stream()
                                .filter(key -> texts.english().getProperty(key) == null)
                                .map(key -> texts.name() + ": " + key))
                        .toList());
    }

    @Test
    void aTextTakesTheParametersOfTheEnglishOne() {
        assertAgree((swedish, english) -> parameters(swedish).equals(parameters(english)), ENGLISH_PLURALS);
    }

    @Test
    void aTextHasALetterForTheKeyboardWhereTheEnglishOneHas() {
        assertAgree((swedish, english) -> swedish.contains("&") == english.contains("&"), Set.of());
    }

    /** A single quote would vanish from a pattern with parameters; ” is the Swedish quotation mark anyway. */
    @Test
    void noTextHasASingleQuote() {
        assertAgree((swedish, english) -> !swedish.contains("'"), Set.of());
    }

    private static void assertAgree(BiPredicate<String, String> agree, Set<String> exceptions) {
        var wrong = new TreeSet<String>();
        for (var texts : TRANSLATIONS) {
            for (var key : texts.swedish().stringPropertyNames()) {
                var swedish = texts.swedish().getProperty(key);
                var english = texts.english().getProperty(key, swedish);
                if (!agree.test(swedish, english) && !exceptions.contains(key)) {
                    wrong.add("%s: %s = %s (%s)".formatted(texts.name(), key, swedish, english));
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static List<String> swedishFiles(Bundle fragment) {
        var folder = Repository.ROOT.relativize(fragment.folder());
        var files = Repository.files().stream()
                .filter(file -> file.startsWith(folder) && file.toString().endsWith(SWEDISH))
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
        assertTrue(!files.isEmpty(), () -> fragment.name() + " has no Swedish texts");
        return files;
    }

    private static Properties shipped(String bundle, String file) throws IOException {
        try (var plugins = Files.newDirectoryStream(PLUGINS, bundle + "_*")) {
            var found = plugins.iterator();
            assertTrue(found.hasNext(), () -> bundle + " is not in the product");
            var plugin = found.next();
            if (Files.isDirectory(plugin)) {
                return read(plugin.resolve(file));
            }
            try (var jar = FileSystems.newFileSystem(plugin)) {
                return read(jar.getPath(file));
            }
        }
    }

    private static Properties read(Path file) throws IOException {
        assertTrue(Files.exists(file), () -> file + " is missing in " + file.getFileSystem());
        var texts = new Properties();
        try {
            texts.load(new StringReader(Files.readString(file)));
        } catch (CharacterCodingException e) {
            throw new AssertionError(file + " is no text in UTF-8", e);
        }
        return texts;
    }
}
