// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guides call what is in the window by the names that stand there. */
class GuideTest {
    private static final Pattern EMPHASIS = Pattern.compile("(?<!\\*)\\*([^*]+)\\*(?!\\*)");

    /** English texts of the platform, which no bundle of ours holds. */
    private static final Set<String> OF_THE_PLATFORM = Set.of("Finish");

    @ParameterizedTest
    @CsvSource({"user-guide.md, false", "anvandarguide.md, true"})
    void everyLabelOfTheGuideStandsInTheWindow(String guide, boolean swedish) throws IOException {
        var labels = labels(swedish);
        var named = window(guide);
        assertTrue(named.size() > 30, () -> guide + " names no more than " + named);
        assertEquals(
                List.of(), named.stream().filter(name -> !labels.contains(name)).toList());
    }

    /** What is emphasised in the chapter on the window; of a path through menus, each step. */
    private static List<String> window(String guide) {
        var chapters = Repository.text(Path.of("docs", guide)).split("(?m)^# ");
        return EMPHASIS.matcher(chapters[2])
                .results()
                .flatMap(match -> Stream.of(match.group(1).replace('\n', ' ').split(" → ")))
                .toList();
    }

    private static Set<String> labels(boolean swedish) throws IOException {
        var labels = new HashSet<>(OF_THE_PLATFORM);
        for (var file : Repository.files()) {
            var name = file.toString();
            if (name.endsWith(".properties") && name.endsWith("_sv.properties") == swedish) {
                var properties = new Properties();
                properties.load(new StringReader(Repository.text(file)));
                properties.values().forEach(value -> labels.add(plain((String) value)));
            }
        }
        return labels;
    }

    /** A label without the mark of its mnemonic. */
    private static String plain(String label) {
        return label.replaceAll("&(?=\\S)", "");
    }
}
