// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.view.AnalysisView;

/** The schemas of the window say what their attributes are for and name types that exist. */
class SchemasTest {
    /** The points, each with the type of its contributions. */
    private enum Point {
        EDITOR_PAGES("editorPages", EditorPage.class),
        ANALYSIS_VIEWS("analysisViews", AnalysisView.class);

        private final String id;
        private final Class<?> type;

        Point(String id, Class<?> type) {
            this.id = id;
            this.type = type;
        }

        Element schema() throws Exception {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("..", "se.finsam.ui", "schema", id + ".exsd").toFile())
                    .getDocumentElement();
        }
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

    @ParameterizedTest
    @EnumSource(Point.class)
    void everyAttributeSaysWhatItIsFor(Point point) throws Exception {
        var attributes = elements(point.schema(), "attribute");
        assertTrue(attributes.size() > 5);
        for (var attribute : attributes) {
            var text = documentation(attribute);
            assertTrue(text.length() > 20 && text.endsWith("."), attribute.getAttribute("name") + ": " + text);
        }
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    void theTypesThatClassesAreBasedOnExist(Point point) throws Exception {
        var types = elements(point.schema(), "meta.attribute").stream()
                .filter(attribute -> attribute.getAttribute("kind").equals("java"))
                .flatMap(attribute ->
                        Arrays.stream(attribute.getAttribute("basedOn").split(":")))
                .filter(name -> !name.isEmpty())
                .toList();
        assertEquals(List.of(point.type.getName()), types);
        types.forEach(name -> assertDoesNotThrow(() -> Class.forName(name)));
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    void itShowsAnExample(Point point) throws Exception {
        var examples = elements(point.schema(), "meta.section").stream()
                .filter(section -> section.getAttribute("type").equals("examples"))
                .map(section -> documentation((Element) section.getParentNode().getParentNode()))
                .toList();
        assertEquals(1, examples.size());

        assertTrue(examples.getFirst().contains("<extension point=\"se.finsam.ui.%s\">".formatted(point.id)));
    }
}
