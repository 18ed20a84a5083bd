// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.internal.file;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import se.finsam.model.file.AssociationFileException.Kind;

/**
 * What a file says about itself before anything in it is read: that it is an association, and in which version.
 *
 * @param version number in the namespace {@code urn:se.finsam:model:N}
 */
record Header(int version) {
    private static final Pattern NAMESPACE = Pattern.compile("urn:se\\.finsam:model:(\\d{1,6})");

    static String namespace(int version) {
        return "urn:se.finsam:model:" + version;
    }

    /** Reads as far as the first element. */
    static Header read(byte[] content) {
        if (content.length == 0) {
            throw Refusal.of(Kind.MALFORMED, "empty");
        }
        var handler = new FirstElement();
        try {
            var reader = Parsers.prologue().getXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            reader.parse(new InputSource(new ByteArrayInputStream(content)));
        } catch (Found found) {
            return found.header;
        } catch (SAXParseException e) {
            throw Refusal.at(e.getLineNumber(), e.getColumnNumber(), Kind.MALFORMED, "malformed", e.getMessage())
                    .causedBy(e);
        } catch (CharConversionException e) {
            throw Refusal.of(Kind.MALFORMED, "notUtf8").causedBy(e);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw Refusal.of(Kind.MALFORMED, "malformed", String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
        throw Refusal.of(Kind.MALFORMED, "empty");
    }

    /** Ends the parse: SAX has no other way to stop. */
    private static final class Found extends SAXException {
        private static final long serialVersionUID = 1L;
        private final transient Header header;

        Found(Header header) {
            this.header = header;
        }
    }

    private static final class FirstElement extends DefaultHandler2 {
        private @Nullable Locator locator;

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
        }

        @Override
        public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
            throw here(Kind.FORBIDDEN, "doctype");
        }

        @Override
        public void startElement(String namespace, String name, String qName, Attributes attributes) throws Found {
            var version = NAMESPACE.matcher(namespace);
            if (!version.matches() || !name.equals("Association")) {
                throw here(Kind.NOT_AN_ASSOCIATION, "notAnAssociation", ('<' + name + "> " + namespace).strip());
            }
            throw new Found(new Header(Integer.parseInt(version.group(1))));
        }

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }

        private Refusal here(Kind kind, String key, Object... arguments) {
            var line = locator == null ? 0 : locator.getLineNumber();
            var column = locator == null ? 0 : locator.getColumnNumber();
            return Refusal.at(line, column, kind, key, arguments);
        }
    }
}
