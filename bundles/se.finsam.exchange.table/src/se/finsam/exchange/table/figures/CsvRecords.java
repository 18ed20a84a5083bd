// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table.figures;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV with the quoting of RFC 4180; any kind of line end ends a record. */
final class CsvRecords {
    /**
     * A record.
     *
     * @param line line of the file that it begins on, from 1
     */
    record Line(int line, List<String> fields) {
        boolean isBlank() {
            return fields.stream().allMatch(String::isBlank);
        }
    }

    /** A quotation mark is never closed. */
    static final class OpenQuote extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;

        OpenQuote(int line) {
            super("The quotation mark on line %d is never closed".formatted(line));
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int line = 1;

    private CsvRecords(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The records of a text, blank ones included. */
    static List<Line> read(String text, char separator) throws OpenQuote {
        var reader = new CsvRecords(text, separator);
        while (reader.at < text.length()) {
            reader.readRecord();
        }
        return reader.lines;
    }

    private void readRecord() throws OpenQuote {
        var begun = line;
        var fields = new ArrayList<String>();
        do {
            fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
        } while (separated());
        lines.add(new Line(begun, List.copyOf(fields)));
    }

    /** Passes a separator, or the end of the record. */
    private boolean separated() {
        if (at == text.length()) {
            return false;
        }
        var c = text.charAt(at++);
        if (c == separator) {
            return true;
        }
        if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return false;
    }

    private String plain() {
        var from = at;
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() throws OpenQuote {
        var begun = line;
        var field = new StringBuilder();
        for (at++; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                field.append(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append('"');
                at++;
            } else {
                at++;
                return field + plain();
            }
        }
        throw new OpenQuote(begun);
    }
}
