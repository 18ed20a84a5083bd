// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.internal.file;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/** The JDK's own parser, without document types and everything that they bring. */
final class Parsers {
    static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Parsers() {}

    /** For the whole file: a document type is an error. */
    static SAXParser sax() throws ParserConfigurationException, SAXException {
        var factory = factory();
        factory.setFeature(NO_DOCTYPE, true);
        return factory.newSAXParser();
    }

    /**
     * For what stands before the first element: a document type is reported, so that it can be named as the trouble.
     */
    static SAXParser prologue() throws ParserConfigurationException, SAXException {
        return factory().newSAXParser();
    }

    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        return factory;
    }
}
