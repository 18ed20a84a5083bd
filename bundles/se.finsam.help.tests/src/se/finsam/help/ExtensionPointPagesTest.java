// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.core.text.Language;

/** The help has a page of every extension point, made from its schema. */
class ExtensionPointPagesTest {
    private static final Pattern ATTRIBUTE = Pattern.compile("<attribute name=\"(\\w+)\"");
    private static final Pattern ROW =
            Pattern.compile("<tr>\\s*<td><code>(\\w+)</code></td>\\s*<td>(yes)?</td>\\s*<td>(.*?)</td>");

    static List<Path> schemas() throws IOException {
        try (Stream<Path> api = Files.list(Path.of("..", "se.finsam.api", "schema"));
                Stream<Path> window = Files.list(Path.of("..", "se.finsam.ui", "schema"))) {
            return Stream.concat(api, window)
                    .filter(file -> file.toString().endsWith(".exsd"))
                    .sorted()
                    .toList();
        }
    }

    private static HelpPage page(String schema) throws IOException {
        var in = new ByteArrayInputStream(schema.getBytes(StandardCharsets.UTF_8));
        return HelpRenderer.render(SchemaText.markdown(in), Language.EN);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyAttributeOfTheContributionStandsThereWithItsText(Path file) throws IOException {
        var schema = Files.readString(file);
        var rows = ROW.matcher(page(schema).html()).results().toList();
        var attributes = ATTRIBUTE
                .matcher(schema.substring(schema.lastIndexOf("<element name=")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(attributes, rows.stream().map(row -> row.group(1)).toList());
        rows.forEach(row -> assertTrue(row.group(3).length() > 20, row.group(1)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theExampleStandsThereAsItIsWritten(Path file) throws IOException {
        var html = page(Files.readString(file)).html();
        assertTrue(html.contains("<pre><code class=\"language-xml\">&lt;extension point="), html);
        assertFalse(html.contains("&lt;pre&gt;"), html);
    }

    @Test
    void theTopicOfTheExtensionPointsHasAPageOfEachOne() throws IOException {
        var topic = HelpLibrary.read().topics().stream()
                .filter(each -> each.file().en().equals("extension-points.md"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                schemas().stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet()),
                topic.parts().stream().map(part -> part.file().en()).collect(Collectors.toSet()));
    }

    @Test
    void whatMarkdownWouldReadAsMarkupIsShownAsItIs() throws IOException {
        var html = page("""
                <schema><annotation><appinfo><meta.schema plugin="a" id="b" name="B"/></appinfo>
                <documentation>a * b * c, _d_ and #e</documentation></annotation>
                <element name="thing"><complexType><attribute name="x" use="required"><annotation>
                <documentation>One | other &lt;tag&gt;.</documentation></annotation></attribute></complexType></element>
                </schema>
                """).html();
        assertTrue(html.contains("a * b * c, _d_ and #e"), html);
        assertTrue(html.contains("One | other &lt;tag&gt;."), html);
    }
}
