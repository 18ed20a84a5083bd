// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import se.finsam.core.text.Text;

/** The XML of a statement template or of indicators as checked elements that know where they stand. */
final class TemplateXml {
    /**
     * An element.
     *
     * @param content character content, as far as it has any
     * @param position line and column, such as 12:5
     */
    record Element(
            String name,
            Map<String, String> attributes,
            List<Element> children,
            StringBuilder content,
            String position) {
        String attribute(String attribute) {
            return Optional.ofNullable(attributes.get(attribute)).orElse("");
        }

        boolean has(String attribute) {
            return attributes.containsKey(attribute);
        }

        String text() {
            return content.toString();
        }

        Optional<Element> find(String child) {
            return children(child).findFirst();
        }

        Element child(String child) {
            return find(child).orElseThrow();
        }

        Stream<Element> children(String child) {
            return children.stream().filter(element -> element.name().equals(child));
        }
    }

    /** What a file may hold. */
    enum Grammar {
        STATEMENT("statement", new Text("ingen mall för en uppställning", "no statement template")),
        INDICATORS("indicators", new Text("ingen fil med nyckeltal", "no file of indicators"));

        private final String root;
        private final Text not;
        private @Nullable Schema schema;

        Grammar(String root, Text not) {
            this.root = root;
            this.not = not;
        }

        private String file() {
            return root + ".xsd";
        }

        /** The compiled schema, made when the first file is read. */
        private synchronized Schema schema() {
            var known = schema;
            if (known == null) {
                known = compiled(file());
                schema = known;
            }
            return known;
        }
    }

    private TemplateXml() {}

    static Element parse(InputStream in, String source, Grammar grammar) throws IOException {
        var handler = new Handler(source);
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setSchema(grammar.schema());
            factory.newSAXParser().parse(new InputSource(in), handler);
        } catch (SAXParseException e) {
            var place = "%s:%d:%d".formatted(source, e.getLineNumber(), e.getColumnNumber());
            var advice = advice(e, grammar);
            throw StatementException.at(place, advice.sv(), advice.en());
        } catch (SAXException | ParserConfigurationException e) {
            throw new StatementException(
                    new Text(
                            "%s kan inte läsas som XML: %s".formatted(source, e.getMessage()),
                            "%s cannot be read as XML: %s".formatted(source, e.getMessage())),
                    e);
        }
        return handler.root();
    }

    private static Text advice(SAXParseException e, Grammar grammar) {
        var message = e.getMessage() == null ? "not well-formed" : e.getMessage();
        if (message.contains("DOCTYPE")) {
            return new Text(
                    "en dokumenttypsdeklaration är inte tillåten; ta bort <!DOCTYPE …>",
                    "a document type declaration is not allowed; remove the <!DOCTYPE …>");
        }
        if (message.contains("Cannot find the declaration of element")) {
            var begin = "<%1$s xmlns=\"urn:se.finsam:%1$s:1\" …>".formatted(grammar.root);
            return new Text(
                    "detta är %s; den måste börja med %s".formatted(grammar.not.sv(), begin),
                    "this is %s; it must begin with %s".formatted(grammar.not.en(), begin));
        }
        return new Text(
                "%s (jämför med %s eller en av de filer som följer med)"
                        .formatted(SchemaWords.swedish(message), grammar.file()),
                "%s (compare with %s or one of the supplied files)"
                        .formatted(SchemaWords.english(message), grammar.file()));
    }

    private static Schema compiled(String file) {
        var url = TemplateXml.class.getResource(file);
        if (url == null) {
            throw new IllegalStateException(file + " is missing beside " + TemplateXml.class.getName());
        }
        var factory = SchemaFactory.newDefaultInstance();
        try (var in = url.openStream()) {
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(file + " is no valid schema", e);
        }
    }

    private static final class Handler extends DefaultHandler {
        private final String source;
        private final Deque<Element> open = new ArrayDeque<>();
        private @Nullable Element root;
        private @Nullable Locator locator;

        Handler(String source) {
            this.source = source;
        }

        Element root() {
            if (root == null) {
                throw new StatementException(new Text(source + " är tom", source + " is empty"));
            }
            return root;
        }

        @Override
        public void setDocumentLocator(Locator documentLocator) {
            locator = documentLocator;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            var values = new LinkedHashMap<String, String>();
            for (var i = 0; i < attributes.getLength(); i++) {
                values.put(attributes.getLocalName(i), attributes.getValue(i));
            }
            var position = locator == null ? "" : locator.getLineNumber() + ":" + locator.getColumnNumber();
            var element = new Element(localName, values, new ArrayList<>(), new StringBuilder(), position);
            if (open.isEmpty()) {
                root = element;
            } else {
                open.getLast().children().add(element);
            }
            open.addLast(element);
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            open.removeLast();
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            open.getLast().content().append(characters, start, length);
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
