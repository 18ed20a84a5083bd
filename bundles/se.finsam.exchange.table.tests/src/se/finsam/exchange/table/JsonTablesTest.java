// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.finsam.core.table.Table;

class JsonTablesTest {
    @Test
    void aKnownCellCarriesExactAndShownValueAndWhatItRestsOn() throws IOException {
        var cells = cells(Tables.incomeStatement(), 1);
        assertEquals("known", cells.get(0).get("state"));
        assertEquals("10006.4", cells.get(0).get("value"));
        assertEquals("10006", cells.get(0).get("shown"));
        assertEquals("tkr", cells.get(0).get("unit"));
        assertEquals("typed", cells.get(0).get("origin"));
        assertEquals(List.of("f1"), cells.get(0).get("facts"));
    }

    @Test
    void derivedUnknownPrintedAndBlankAreToldApart() throws IOException {
        var cells = cells(Tables.withGaps(), 0);
        assertEquals("derived", cells.get(0).get("origin"));
        assertEquals("5 315", cells.get(0).get("printed"));
        assertEquals("unknown", cells.get(1).get("state"));
        assertEquals(
                Map.of("sv", "Ingen uppgift om Kassa", "en", "No figure for Cash"),
                cells.get(1).get("reason"));
        assertFalse(cells.get(1).containsKey("value"));
        assertEquals("blank", cells(Tables.incomeStatement(), 0).get(0).get("state"));
    }

    private static List<Map<String, Object>> cells(Table table, int row) throws IOException {
        var document = object(parse(JsonTables.of(List.of(table))));
        var first = object(((List<?>) document.get("tables")).getFirst());
        var rows = (List<?>) first.get("rows");
        return ((List<?>) object(rows.get(row)).get("cells"))
                .stream().map(JsonTablesTest::object).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static Object parse(String json) throws IOException {
        try (var parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var object = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var key = parser.currentName();
                    parser.nextToken();
                    object.put(key, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                var array = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> parser.getIntValue();
            default -> parser.getText();
        };
    }

    @Test
    void aRemarkTellsItsPlaces() throws IOException {
        var document = object(parse(JsonTables.of(List.of(Tables.withRemarks()))));
        var table = object(((List<?>) document.get("tables")).getFirst());
        var note = object(((List<?>) table.get("footnotes")).getFirst());
        assertEquals(Map.of("row", "cost", "column", "2025"), object(((List<?>) note.get("places")).getFirst()));
    }
}
