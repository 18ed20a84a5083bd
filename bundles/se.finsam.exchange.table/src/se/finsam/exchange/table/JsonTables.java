// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * Tables as JSON in the shape of {@code docs/schema/table.schema.json}: numbers are strings of plain decimals, so that
 * no reader rounds them; every key is always there, null when it has nothing to say.
 */
public final class JsonTables {
    /** Version of the shape; it grows when a key changes its meaning or goes away. */
    public static final int VERSION = 1;

    private final JsonGenerator json;

    private JsonTables(JsonGenerator json) {
        this.json = json;
    }

    /** The tables as one JSON document with a line feed at the end. */
    public static String of(List<Table> tables) {
        var out = new StringWriter();
        try {
            write(tables, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes the tables as one JSON document with a line feed at the end; the writer stays open.
     *
     * @throws IOException if the writer fails
     */
    public static void write(List<Table> tables, Writer out) throws IOException {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try (var json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer);
            new JsonTables(json).document(tables);
        }
        out.write('\n');
        out.flush();
    }

    private void document(List<Table> tables) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "se.finsam.tables");
        json.writeNumberField("version", VERSION);
        json.writeArrayFieldStart("tables");
        for (var table : tables) {
            table(table);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void table(Table table) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", table.id());
        text("title", table.title());
        text("unitNote", table.unitNote());
        word("unit", table.unit());
        json.writeArrayFieldStart("columns");
        for (var column : table.columns()) {
            column(column);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (var row : table.rows()) {
            row(row);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("footnotes");
        for (var footnote : table.footnotes()) {
            json.writeStartObject();
            json.writeStringField("marker", footnote.marker());
            text("text", footnote.text());
            json.writeArrayFieldStart("places");
            for (var place : footnote.places()) {
                json.writeStartObject();
                json.writeStringField("row", place.row());
                json.writeStringField("column", place.column());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void column(Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", column.id());
        text("header", column.header());
        text("group", column.group());
        json.writeNumberField("year", column.year());
        json.writeStringField("measure", column.measure());
        word("unit", column.unit());
        json.writeEndObject();
    }

    private void row(Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", row.id());
        word("kind", row.kind());
        json.writeNumberField("level", row.level());
        text("label", row.label());
        json.writeStringField("note", row.note());
        json.writeStringField("line", row.line());
        json.writeStringField("subject", row.subject());
        json.writeArrayFieldStart("cells");
        for (var cell : row.cells()) {
            cell(cell);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void cell(Cell cell) throws IOException {
        json.writeStartObject();
        switch (cell) {
            case Cell.Figure figure -> {
                json.writeStringField("state", "known");
                json.writeStringField("value", figure.exact().toPlainString());
                json.writeStringField("shown", figure.shown().toPlainString());
                word("unit", figure.unit());
                word("origin", figure.origin());
                strings("facts", figure.facts());
                strings("derivations", figure.derivations());
            }
            case Cell.Unknown unknown -> {
                json.writeStringField("state", "unknown");
                word("unit", unknown.unit());
                text("reason", unknown.reason());
            }
            case Cell.Blank blank -> json.writeStringField("state", "blank");
        }
        json.writeStringField("printed", cell.printed());
        json.writeEndObject();
    }

    private void text(String field, @Nullable Text text) throws IOException {
        if (text == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("sv", text.sv());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    private void word(String field, Enum<?> constant) throws IOException {
        json.writeStringField(field, constant.name().toLowerCase(Locale.ROOT));
    }

    private void strings(String field, List<String> strings) throws IOException {
        json.writeArrayFieldStart(field);
        for (var string : strings) {
            json.writeString(string);
        }
        json.writeEndArray();
    }
}
