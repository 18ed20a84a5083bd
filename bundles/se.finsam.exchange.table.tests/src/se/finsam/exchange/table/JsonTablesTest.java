// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Test
    void whatIsWrittenIsWhatTheSchemaDescribes() throws IOException {
        var schema = object(parse(Files.readString(schemaFile())));
        var document = object(parse(JsonTables.of(List.of(Tables.incomeStatement(), Tables.withGaps()))));
        assertEquals("urn:se.finsam:table:1", schema.get("$id"));
        check(document, schema, schema, "$");
    }

    /**
     * Checks the keywords that the schema uses: type, const, enum, pattern, required, properties, items, oneOf, $ref.
     */
    private static void check(Object value, Map<String, Object> rule, Map<String, Object> schema, String where) {
        if (rule.get("$ref") instanceof String reference) {
            check(value, object(object(schema.get("$defs")).get(reference.replace("#/$defs/", ""))), schema, where);
        }
        if (rule.get("oneOf") instanceof List<?> choices) {
            var fitting = choices.stream()
                    .filter(choice -> fits(value, object(choice), schema))
                    .count();
            assertEquals(1, fitting, where + " fits " + fitting + " of " + choices);
        }
        if (rule.containsKey("const")) {
            assertEquals(String.valueOf(rule.get("const")), String.valueOf(value), where);
        }
        if (rule.get("enum") instanceof List<?> words) {
            assertTrue(words.contains(value), where + ": " + value + " is none of " + words);
        }
        if (rule.get("pattern") instanceof String pattern) {
            assertTrue(String.valueOf(value).matches(pattern), where + ": " + value);
        }
        if (value instanceof Map<?, ?> map && rule.containsKey("properties")) {
            var properties = object(rule.get("properties"));
            assertEquals(Set.copyOf((List<?>) rule.get("required")), map.keySet(), where);
            map.forEach((key, child) ->
                    check(child, object(properties.get(String.valueOf(key))), schema, where + "." + key));
        }
        if (value instanceof List<?> list && rule.containsKey("items")) {
            list.forEach(child -> check(child, object(rule.get("items")), schema, where + "[]"));
        }
        if (rule.containsKey("type")) {
            var types = rule.get("type") instanceof List<?> many ? many : List.of(rule.get("type"));
            assertTrue(types.contains(type(value)), where + ": " + value + " is not of type " + types);
        }
    }

    private static boolean fits(Object value, Map<String, Object> rule, Map<String, Object> schema) {
        try {
            check(value, rule, schema, "");
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    private static String type(Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map -> "object";
            case List<?> list -> "array";
            case Integer number -> "integer";
            case String text -> "string";
            default -> value.getClass().getSimpleName();
        };
    }

    private static Path schemaFile() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve("docs/schema/table.schema.json");
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new AssertionError(
                "docs/schema/table.schema.json is not above " + Path.of("").toAbsolutePath());
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
        var schema = object(parse(Files.readString(schemaFile())));
        check(document, schema, schema, "$");
        var table = object(((List<?>) document.get("tables")).getFirst());
        var note = object(((List<?>) table.get("footnotes")).getFirst());
        assertEquals(Map.of("row", "cost", "column", "2025"), object(((List<?>) note.get("places")).getFirst()));
    }
}
