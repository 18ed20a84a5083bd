// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads what a plug-in contributes out of its plugin.xml, without a platform and without document types or entities. */
final class PluginXml {
    private PluginXml() {}

    /**
     * The contributions in the order of the file.
     *
     * @throws XMLStreamException if the file is no well-formed XML
     */
    static List<Contributed> read(InputStream in) throws XMLStreamException {
        var reader = reader(in);
        var found = new ArrayList<Contributed>();
        var depth = 0;
        @Nullable String point = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth == 2) {
                        point = reader.getLocalName().equals("extension") ? attribute(reader, "point") : null;
                    } else if (depth == 3 && point != null) {
                        var id = attribute(reader, "id");
                        found.add(new Contributed(point, id == null ? reader.getLocalName() : id));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Text and comments say nothing of contributions.
                }
            }
        }
        return found;
    }

    /** A reader that knows neither document types nor entities from elsewhere. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    private static @Nullable String attribute(XMLStreamReader reader, String name) {
        return reader.getAttributeValue(null, name);
    }
}
