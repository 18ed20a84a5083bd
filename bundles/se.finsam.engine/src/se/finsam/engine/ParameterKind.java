// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/** What a parameter takes, as text that a user writes and as value. */
public enum ParameterKind {
    /** Any text. */
    TEXT("text", "text"),
    /** A whole number. */
    WHOLE("heltal", "a whole number"),
    /** A decimal, written with a comma or a point. */
    DECIMAL("tal", "a number"),
    /** Yes or no. */
    FLAG("yes (ja) eller no (nej)", "yes or no"),
    /** One of some words. */
    CHOICE("ett av orden", "one of the words"),
    /** A day, as 2025-12-31. */
    DATE("datum, till exempel 2025-12-31", "a date such as 2025-12-31"),
    /** A year. */
    YEAR("årtal", "a year"),
    /** Words separated by commas. */
    WORDS("ord åtskilda med komma", "words separated by commas"),
    /** Of a type that no text is made of: it keeps its default. */
    FIXED("går inte att ändra", "cannot be set");

    private static final List<String> YES = List.of("ja", "yes", "true", "1");
    private static final List<String> NO = List.of("nej", "no", "false", "0");

    private static final Map<Class<?>, ParameterKind> OF_TYPE = Map.of(
            String.class, TEXT,
            int.class, WHOLE,
            BigDecimal.class, DECIMAL,
            boolean.class, FLAG,
            LocalDate.class, DATE,
            Year.class, YEAR);

    private final Text label;

    ParameterKind(String sv, String en) {
        label = new Text(sv, en);
    }

    /** What it takes, in words. */
    public Text label() {
        return label;
    }

    static ParameterKind of(RecordComponent component) {
        var type = component.getType();
        if (type.isEnum()) {
            return CHOICE;
        }
        if (type == List.class) {
            return component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>") ? WORDS : FIXED;
        }
        return OF_TYPE.getOrDefault(type, FIXED);
    }

    /**
     * The value that a text stands for.
     *
     * @param type an enum, for a choice
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} if it stands for none
     */
    Object parse(String text, Class<?> type) {
        var plain = text.strip();
        return switch (this) {
            case TEXT -> text;
            case WHOLE -> Integer.valueOf(withoutSpaces(plain));
            case DECIMAL -> new BigDecimal(withoutSpaces(plain).replace(',', '.'));
            case FLAG -> flag(plain.toLowerCase(Locale.ROOT));
            case CHOICE ->
                Arrays.stream(type.getEnumConstants())
                        .filter(constant -> word((Enum<?>) constant).equalsIgnoreCase(plain))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new);
            case DATE -> LocalDate.parse(plain);
            case YEAR -> Year.parse(plain);
            case WORDS ->
                Arrays.stream(plain.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
            case FIXED -> throw new IllegalArgumentException();
        };
    }

    /** The text that stands for a value. */
    String write(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal decimal -> decimal.toPlainString();
            case Boolean flag -> flag ? "yes" : "no";
            case Enum<?> constant -> word(constant);
            case List<?> words -> words.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** The word for a constant: {@code WINDOWS_1252} is windows-1252. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean flag(String text) {
        if (!YES.contains(text) && !NO.contains(text)) {
            throw new IllegalArgumentException();
        }
        return YES.contains(text);
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
    }
}
