// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.emitter;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A drawing without what a printed chart does not need: scripts, event handlers, invisible areas for the mouse and
 * references to other files. Its ids are renamed so that several drawings can stand in one page and the same drawing has
 * the same bytes.
 *
 * @param text the SVG element
 * @param width width in pixels, 0 when not given
 * @param height height in pixels, 0 when not given
 */
record Svg(String text, double width, double height) {
    private static final Set<String> UNWANTED =
            Set.of("script", "foreignObject", "animate", "set", "animateTransform", "metadata", "title", "desc");
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?([^)'\"]*)['\"]?\\s*\\)");
    private static final Pattern INVISIBLE = Pattern.compile("(^|[;\\s])(fill-opacity|opacity):\\s*0(\\.0*)?\\s*(;|$)");

    /** Cleans a drawing whose ids shall begin with a prefix. */
    static Svg clean(String svg, String prefix) {
        Document document = parse(svg);
        Element root = document.getDocumentElement();
        Map<String, String> ids = new HashMap<>();
        strip(root);
        collect(root, ids, prefix);
        rename(root, ids);
        double width = number(root.getAttribute("width"));
        double height = number(root.getAttribute("height"));
        if (root.getAttribute("viewBox").isEmpty() && width > 0 && height > 0) {
            root.setAttribute(
                    "viewBox",
                    "0 0 " + root.getAttribute("width").replaceAll("[a-z]+$", "") + " "
                            + root.getAttribute("height").replaceAll("[a-z]+$", ""));
        }
        return new Svg(serialize(root), width, height);
    }

    private static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The XML parser of this Java cannot be set up.", e);
        } catch (SAXException e) {
            throw new IllegalArgumentException("A chart is not well-formed: " + e.getMessage(), e);
        }
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    private static void strip(Element element) {
        for (Attr attribute : attributes(element)) {
            String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
            boolean outside = name.equals("href")
                    && !attribute.getValue().startsWith("#")
                    && !attribute.getValue().startsWith("data:image/");
            if (name.startsWith("on") || outside || leavesDocument(attribute.getValue())) {
                element.removeAttributeNode(attribute);
            }
        }
        for (Element child : elements(element)) {
            boolean invisible = child.getAttribute("fill-opacity").matches("0(\\.0*)?")
                            && child.getAttribute("stroke").isEmpty()
                    || INVISIBLE.matcher(child.getAttribute("style")).find()
                            && !child.getAttribute("style").contains("stroke:");
            if (UNWANTED.contains(child.getLocalName()) || invisible) {
                element.removeChild(child);
            } else {
                strip(child);
            }
        }
    }

    private static boolean leavesDocument(String value) {
        Matcher reference = REFERENCE.matcher(value);
        while (reference.find()) {
            if (!reference.group(1).startsWith("#")) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Element element, Map<String, String> ids, String prefix) {
        String id = element.getAttribute("id");
        if (!id.isEmpty()) {
            ids.putIfAbsent(id, prefix + (ids.size() + 1));
        }
        elements(element).forEach(child -> collect(child, ids, prefix));
    }

    private static void rename(Element element, Map<String, String> ids) {
        for (Attr attribute : attributes(element)) {
            String value = attribute.getValue();
            if (attribute.getName().equals("id")) {
                attribute.setValue(ids.getOrDefault(value, value));
            } else if (value.startsWith("#") && ids.containsKey(value.substring(1))) {
                attribute.setValue("#" + ids.get(value.substring(1)));
            } else if (value.contains("url(")) {
                attribute.setValue(REFERENCE.matcher(value).replaceAll(reference -> {
                    String id = reference.group(1).substring(1);
                    return "url(#" + ids.getOrDefault(id, id) + ")";
                }));
            }
        }
        elements(element).forEach(child -> rename(child, ids));
    }

    private static double number(String length) {
        Matcher number = Pattern.compile("\\d+(\\.\\d+)?").matcher(length);
        return number.lookingAt() ? Double.parseDouble(number.group()) : 0;
    }

    private static String serialize(Element root) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("The XML writer of this Java cannot be set up.", e);
        }
    }
}
