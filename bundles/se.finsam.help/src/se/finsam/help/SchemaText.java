// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Turns the schema of an extension point into Markdown: what it is for, its elements with their attributes, an example. */
final class SchemaText {
    /** How the names of schemas end. */
    static final String SUFFIX = ".exsd";

    private SchemaText() {}

    /**
     * The text of a schema.
     *
     * @throws IOException if it cannot be read or is no XML
     */
    static String markdown(InputStream schema) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return text(factory.newDocumentBuilder().parse(schema).getDocumentElement());
        } catch (SAXException e) {
            throw new IOException("The schema cannot be read: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser cannot be made safe.", e);
        }
    }

    private static String text(Element schema) {
        var meta = all(schema, "meta.schema").getFirst();
        var text = new StringBuilder("# %s\n\n`%s.%s`\n\n%s\n"
                .formatted(
                        meta.getAttribute("name"),
                        meta.getAttribute("plugin"),
                        meta.getAttribute("id"),
                        plain(words(children(schema, "annotation").getFirst()))));
        for (var element : children(schema, "element")) {
            if (!element.getAttribute("name").equals("extension")) {
                element(text, element);
            }
        }
        for (var annotation : children(schema, "annotation")) {
            for (var section : all(annotation, "meta.section")) {
                section(text, section.getAttribute("type"), annotation);
            }
        }
        return text.toString();
    }

    private static void element(StringBuilder text, Element element) {
        text.append("\n## <%s>\n\n".formatted(element.getAttribute("name")).replace("<", "\\<"));
        children(element, "annotation")
                .forEach(about -> text.append(plain(words(about))).append('\n'));
        var attributes = all(element, "attribute");
        if (attributes.isEmpty()) {
            return;
        }
        text.append("\n| attribute | required | means |\n|---|---|---|\n");
        for (var attribute : attributes) {
            text.append("| `%s` | %s | %s |\n"
                    .formatted(
                            attribute.getAttribute("name"),
                            attribute.getAttribute("use").equals("required") ? "yes" : "",
                            Stream.of(plain(words(attribute)), values(attribute), type(attribute))
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(" "))));
        }
    }

    private static String values(Element attribute) {
        var values = all(attribute, "enumeration").stream()
                .map(each -> "`" + each.getAttribute("value") + "`")
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? "" : "One of " + values + ".";
    }

    private static String type(Element attribute) {
        return all(attribute, "meta.attribute").stream()
                .map(meta -> meta.getAttribute("basedOn").replaceAll("^:|:$", ""))
                .filter(name -> !name.isEmpty())
                .map(name -> "Implements `" + name + "`.")
                .collect(Collectors.joining(" "));
    }

    private static void section(StringBuilder text, String type, Element annotation) {
        switch (type) {
            case "examples" -> text.append("\n## Example\n\n```xml\n%s\n```\n".formatted(example(annotation)));
            case "since" -> text.append("\nSince %s.\n".formatted(plain(words(annotation))));
            default -> {
                // What concerns whoever writes the workbench.
            }
        }
    }

    private static String example(Element annotation) {
        return all(annotation, "documentation").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining())
                .replaceAll("</?pre>", "")
                .stripIndent()
                .strip();
    }

    private static String words(Element owner) {
        return all(owner, "documentation").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining(" "))
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** Words without a meaning to Markdown. */
    private static String plain(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    private static List<Element> children(Element parent, String name) {
        return all(parent, name).stream()
                .filter(each -> each.getParentNode() == parent)
                .toList();
    }

    private static List<Element> all(Element parent, String name) {
        var nodes = parent.getElementsByTagName(name);
        var found = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
