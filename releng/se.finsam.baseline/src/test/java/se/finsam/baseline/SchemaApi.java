// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.baseline;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The schema of an extension point in the same form as a package: its elements, their attributes and the words that these take. */
final class SchemaApi {
    private SchemaApi() {}

    static Tree.Data of(String name, InputStream schema) throws Exception {
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(schema)
                .getDocumentElement();
        return element(
                Type.PACKAGE,
                name,
                Delta.MINOR,
                Delta.MAJOR,
                children(root, "element").map(SchemaApi::described).toList());
    }

    private static Tree.Data described(Element element) {
        return element(
                Type.RESOURCE,
                element.getAttribute("name"),
                Delta.MINOR,
                Delta.MAJOR,
                within(element, "attribute").map(SchemaApi::attribute).toList());
    }

    /** An attribute; one that every plug-in must write from now on breaks those that do not. */
    private static Tree.Data attribute(Element attribute) {
        var required = attribute.getAttribute("use").equals("required");
        var words = within(attribute, "enumeration")
                .map(word -> element(Type.EXPRESSION, word.getAttribute("value"), Delta.MINOR, Delta.MAJOR, List.of()));
        var must = required
                ? Stream.of(element(Type.DIRECTIVE, "required", Delta.MAJOR, Delta.MINOR, List.of()))
                : Stream.<Tree.Data>of();
        return element(
                Type.ATTRIBUTE,
                attribute.getAttribute("name"),
                required ? Delta.MAJOR : Delta.MINOR,
                Delta.MAJOR,
                Stream.concat(must, words).toList());
    }

    private static Tree.Data element(Type type, String name, Delta added, Delta removed, List<Tree.Data> children) {
        var element = new Tree.Data();
        element.type = type;
        element.name = name;
        element.add = added;
        element.rem = removed;
        element.children = children.stream()
                .sorted(Comparator.comparing((Tree.Data child) -> child.type).thenComparing(child -> child.name))
                .toArray(Tree.Data[]::new);
        return element;
    }

    private static Stream<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes(), name);
    }

    private static Stream<Element> within(Element parent, String name) {
        return elements(parent.getElementsByTagName(name), name);
    }

    private static Stream<Element> elements(NodeList nodes, String name) {
        return IntStream.range(0, nodes.getLength())
                .<Node>mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> element.getTagName().equals(name));
    }
}
