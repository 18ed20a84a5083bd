// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Contribution;

/**
 * Looks through what a contribution gives: nothing is missing that must be there, figures can be written out, texts and lists
 * are of a size that somebody can read.
 */
final class Soundness {
    /** Components of the results that may be null, by record; a test holds it against the annotations. */
    static final Set<String> NULLABLE = Set.of(
            "BackTest.mape",
            "BackTest.mase",
            "Blank.printed",
            "Column.group",
            "DriverResult.backTest",
            "DriverResult.failure",
            "DriverResult.forecast",
            "Figure.printed",
            "Finding.difference",
            "Finding.expected",
            "Finding.printed",
            "Finding.severity",
            "ImportedFact.subject",
            "Location.column",
            "Location.line",
            "Location.object",
            "Location.section",
            "Location.statement",
            "Place.column",
            "Place.row",
            "Point.high",
            "Point.low",
            "Row.subject",
            "Series.values",
            "Unknown.printed");

    /** Digits of a figure, before and behind the point. */
    static final int DIGITS = 1000;

    /** Characters of a text. */
    static final int CHARACTERS = 100_000;

    private static final int DEPTH = 50;
    private static final double BITS_PER_DIGIT = 3.33;
    private static final Set<String> OURS = Set.of("se.finsam.api", "se.finsam.core");
    private static final ClassValue<Part[]> PARTS = new ClassValue<>() {
        @Override
        protected Part[] computeValue(Class<?> type) {
            if (!OURS.contains(type.getPackageName().replaceFirst("^(se\\.finsam\\.[a-z]+).*", "$1"))) {
                return new Part[0];
            }
            var components = type.getRecordComponents();
            var parts = new Part[components.length];
            for (var i = 0; i < parts.length; i++) {
                var name = type.getSimpleName() + "." + components[i].getName();
                parts[i] = new Part(name, NULLABLE.contains(name), components[i]);
            }
            return parts;
        }
    };

    private final int most;
    private int seen;

    private record Part(String name, boolean nullable, RecordComponent component) {}

    /**
     * A look through one result.
     *
     * @param most records and elements that it may hold
     */
    Soundness(int most) {
        this.most = most;
    }

    /**
     * Looks through a result.
     *
     * @throws IllegalStateException if it is not sound; the message says why
     */
    void require(@Nullable Object result) throws ReflectiveOperationException {
        look(result, "it", false, 0);
    }

    private void look(@Nullable Object value, String where, boolean nullable, int depth)
            throws ReflectiveOperationException {
        switch (value) {
            case null -> {
                if (!nullable) {
                    throw new IllegalStateException(depth == 0 ? "it gave no result" : "it gave no " + where);
                }
            }
            case BigDecimal number -> look(number, where);
            case Double number -> {
                if (!Double.isFinite(number)) {
                    throw new IllegalStateException("%s is %s".formatted(where, number));
                }
            }
            case String text -> {
                if (text.length() > CHARACTERS) {
                    throw new IllegalStateException("%s has %d characters".formatted(where, text.length()));
                }
            }
            case Contribution ours -> {}
            case Record fields -> {
                count(depth);
                for (var part : PARTS.get(fields.getClass())) {
                    if (!part.component().getType().isPrimitive()
                            || part.component().getType() == double.class) {
                        look(part.component().getAccessor().invoke(fields), part.name(), part.nullable(), depth + 1);
                    }
                }
            }
            case Collection<?> elements -> {
                for (var element : elements) {
                    count(depth);
                    look(element, where, nullable, depth + 1);
                }
            }
            case Map<?, ?> entries -> {
                look(entries.keySet(), where, false, depth + 1);
                look(entries.values(), where, false, depth + 1);
            }
            default -> {}
        }
    }

    private static void look(BigDecimal number, String where) {
        if (number.getClass() != BigDecimal.class
                || Math.abs((long) number.scale()) > DIGITS
                || number.unscaledValue().bitLength() > DIGITS * BITS_PER_DIGIT) {
            throw new IllegalStateException("%s has more than %d digits".formatted(where, DIGITS));
        }
    }

    private void count(int depth) {
        if (++seen > most) {
            throw new IllegalStateException("it gave more than %d figures and texts".formatted(most));
        }
        if (depth > DEPTH) {
            throw new IllegalStateException("it gave a result nested more than %d deep".formatted(DEPTH));
        }
    }
}
