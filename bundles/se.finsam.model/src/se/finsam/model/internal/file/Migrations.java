// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.internal.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.finsam.model.file.AssociationFileException.Kind;

/**
 * Brings the content of an older file to the current version, step by step. Lines stay where they are, columns may not.
 */
final class Migrations {
    static final int CURRENT = 1;
    private static final List<Migration> STEPS = List.of(new MigrationFrom0());

    private Migrations() {}

    /** The content in the current version; content that is current already is returned as it is. */
    static byte[] toCurrent(byte[] content, Header header) {
        if (header.version() == CURRENT) {
            return content;
        }
        if (header.version() > CURRENT) {
            throw Refusal.of(Kind.NEWER_VERSION, "newerVersion", header.version(), CURRENT);
        }
        var document = parse(content);
        for (var version = header.version(); version < CURRENT; version++) {
            step(version).migrate(document);
            rename(document, Header.namespace(version), Header.namespace(version + 1));
        }
        return serialise(document);
    }

    private static Migration step(int version) {
        return STEPS.stream()
                .filter(step -> step.from() == version)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Kind.UNKNOWN_VERSION, "unknownVersion", version));
    }

    /** The child elements with a name, in order. */
    static List<Element> children(Element parent, String name) {
        var children = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getTagName())) {
                children.add(element);
            }
        }
        return children;
    }

    private static void rename(Document document, String from, String to) {
        var root = document.getDocumentElement();
        for (var i = 0; i < root.getAttributes().getLength(); i++) {
            var attribute = root.getAttributes().item(i);
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())
                    && from.equals(attribute.getNodeValue())) {
                attribute.setNodeValue(to);
            }
        }
        document.renameNode(root, to, root.getTagName());
    }

    private static Document parse(byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(Parsers.NO_DOCTYPE, true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXParseException e) {
            throw Refusal.at(e.getLineNumber(), e.getColumnNumber(), Kind.MALFORMED, "malformed", e.getMessage())
                    .causedBy(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw Refusal.of(Kind.MALFORMED, "malformed", e.getMessage()).causedBy(e);
        } catch (IOException e) {
            throw Refusal.of(Kind.MALFORMED, "notUtf8").causedBy(e);
        }
    }

    private static byte[] serialise(Document document) {
        try {
            var out = new ByteArrayOutputStream();
            out.writeBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8));
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            transformer.transform(new DOMSource(document.getDocumentElement()), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw Refusal.of(Kind.MALFORMED, "malformed", e.getMessage()).causedBy(e);
        }
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
