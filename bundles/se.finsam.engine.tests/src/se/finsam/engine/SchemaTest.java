// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.finsam.api.AppliesTo;
import se.finsam.api.Aspect;

/** The schemas of the extension points say what their attributes are for and name types that exist. */
class SchemaTest {
    private static final Path FOLDER = Path.of("..", "se.finsam.api", "schema");

    static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".exsd"))
                    .sorted()
                    .toList();
        }
    }

    private static Element schema(Path file) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        var found = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String documentation(Element owner) {
        return elements(owner, "documentation").stream()
                .map(text -> text.getTextContent().strip())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyAttributeSaysWhatItIsFor(Path file) throws Exception {
        var attributes = elements(schema(file), "attribute");
        assertTrue(attributes.size() > 5, file.toString());
        for (var attribute : attributes) {
            var text = documentation(attribute);
            assertTrue(text.length() > 20 && text.endsWith("."), file + " " + attribute.getAttribute("name") + text);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyPointSaysWhatItIsForAndShowsAnExample(Path file) throws Exception {
        var schema = schema(file);
        assertFalse(documentation(schema).isBlank());
        var examples = elements(schema, "meta.section").stream()
                .filter(section -> section.getAttribute("type").equals("examples"))
                .map(section -> documentation((Element) section.getParentNode().getParentNode()))
                .toList();
        assertEquals(1, examples.size());
        assertTrue(examples.getFirst().contains("<extension point=\"se.finsam.api."), examples.getFirst());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theTypesThatClassesAreBasedOnExist(Path file) throws Exception {
        for (var attribute : elements(schema(file), "meta.attribute")) {
            if (attribute.getAttribute("kind").equals("java")) {
                var types = Arrays.stream(attribute.getAttribute("basedOn").split(":"))
                        .filter(name -> !name.isEmpty())
                        .toList();
                assertFalse(types.isEmpty(), file.toString());
                types.forEach(name -> assertDoesNotThrow(() -> Class.forName(name), name));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theWordsThatAnAttributeAllowsAreThoseThatAreRead(Path file) throws Exception {
        for (var attribute : elements(schema(file), "attribute")) {
            var words = elements(attribute, "enumeration").stream()
                    .map(word -> word.getAttribute("value"))
                    .toList();
            if (attribute.getAttribute("name").equals("appliesTo")) {
                Enum<?>[] constants = AppliesTo.values();
                assertEquals(words(constants), Set.copyOf(words));
            }
            if (attribute.getAttribute("name").equals("reads")) {
                words(Aspect.values())
                        .forEach(word -> assertTrue(documentation(attribute).contains(word), word));
            }
        }
    }

    private static Set<String> words(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
