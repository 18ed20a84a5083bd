// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.oda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.datatools.connectivity.oda.OdaException;

/**
 * The query of a data set, taken apart.
 *
 * <pre>
 * relation lines
 * statement = rr
 * years = :years
 * </pre>
 *
 * <p>Empty lines and lines beginning with {@code #} are left out. A value beginning with a colon names a parameter of
 * the data set; any other value is taken as it stands, without quotes.
 *
 * @param relation name of the relation
 * @param arguments argument text by name, in the order written; {@code :name} for a parameter
 */
record QueryText(String relation, Map<String, String> arguments) {
    /** Reads a query; the exception names the line that is wrong. */
    static QueryText parse(String text) throws OdaException {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty() || !lines.getFirst().matches("relation\\s+\\S+")) {
            throw new OdaException("The query must begin with \"relation NAME\", but it is: " + text.strip());
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int equals = line.indexOf('=');
            String name = equals < 0 ? "" : line.substring(0, equals).strip();
            if (name.isEmpty()) {
                throw new OdaException("Each line after the first must read \"argument = value\", but one is: " + line);
            }
            if (arguments.put(name, line.substring(equals + 1).strip()) != null) {
                throw new OdaException("The argument " + name + " is given twice.");
            }
        }
        return new QueryText(lines.getFirst().substring("relation".length()).strip(), arguments);
    }

    /** Names of the parameters, in the order written. */
    List<String> parameters() {
        return arguments.values().stream()
                .filter(value -> value.startsWith(":"))
                .map(value -> value.substring(1).strip())
                .distinct()
                .toList();
    }

    /** Arguments with each parameter replaced by its value; a parameter without value is left out. */
    Map<String, String> bound(Map<String, String> values) {
        Map<String, String> bound = new LinkedHashMap<>();
        arguments.forEach((name, text) -> {
            if (!text.startsWith(":")) {
                bound.put(name, text);
            } else if (values.get(text.substring(1).strip()) instanceof String value) {
                bound.put(name, value);
            }
        });
        return bound;
    }
}
