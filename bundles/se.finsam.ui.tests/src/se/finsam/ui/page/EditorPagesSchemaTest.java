// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.page;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The schema of the editor's pages says what its attributes are for and names types that exist. */
class EditorPagesSchemaTest {
    private static final File FILE =
            Path.of("..", "se.finsam.ui", "schema", "editorPages.exsd").toFile();

    private Element schema;

    @BeforeEach
    void read() throws Exception {
        schema = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(FILE)
                .getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        var nodes = parent.getElementsByTagName(name);
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

    @Test
    void everyAttributeSaysWhatItIsFor() {
        var attributes = elements(schema, "attribute");
        assertTrue(attributes.size() > 5);
        for (var attribute : attributes) {
            var text = documentation(attribute);
            assertTrue(text.length() > 20 && text.endsWith("."), attribute.getAttribute("name") + ": " + text);
        }
    }

    @Test
    void theTypesThatClassesAreBasedOnExist() {
        var types = elements(schema, "meta.attribute").stream()
                .filter(attribute -> attribute.getAttribute("kind").equals("java"))
                .flatMap(attribute ->
                        Arrays.stream(attribute.getAttribute("basedOn").split(":")))
                .filter(name -> !name.isEmpty())
                .toList();
        assertEquals(List.of(EditorPage.class.getName()), types);
        types.forEach(name -> assertDoesNotThrow(() -> Class.forName(name)));
    }

    @Test
    void itShowsAnExample() {
        var examples = elements(schema, "meta.section").stream()
                .filter(section -> section.getAttribute("type").equals("examples"))
                .map(section -> documentation((Element) section.getParentNode().getParentNode()))
                .toList();
        assertEquals(1, examples.size());

        assertTrue(examples.getFirst().contains("<extension point=\"se.finsam.ui.editorPages\">"));
    }
}
