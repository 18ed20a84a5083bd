// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Templates written inside a test. */
final class Templates {
    static final String NAME = "test.statement.xml";

    private Templates() {}

    static StatementTemplate read(String xml) {
        try {
            return StatementReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), NAME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A template with one column per year for the given lines. */
    static StatementTemplate of(String attributes, String lines) {
        return read(xml(attributes, "<column/>", lines));
    }

    static String xml(String attributes, String columns, String lines) {
        return """
            <statement xmlns="urn:se.finsam:statement:1" id="test" %s>
              <title sv="Test" en="Test"/>
              <columns years="2">
                %s
              </columns>
              <lines>
            %s
              </lines>
            </statement>
            """.formatted(attributes, columns, lines);
    }

    static String line(String kind, String id, String attributes, String formula) {
        return "<%s id=\"%s\" %s><label sv=\"%s\" en=\"%s\"/><formula>%s</formula></%s>\n"
                .formatted(kind, id, attributes, id, id, formula, kind);
    }
}
