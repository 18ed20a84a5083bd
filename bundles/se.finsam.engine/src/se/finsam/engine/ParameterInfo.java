// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Parameter;
import se.finsam.core.text.Text;

/**
 * One parameter of a contribution, as help, forms and settings need it.
 *
 * @param name name in settings: {@code skipUnknown} of the record is skip-unknown
 * @param label name for users
 * @param help what it does; may be empty
 * @param choices the words of a {@link ParameterKind#CHOICE}, else empty
 * @param initial the default, as a user would write it
 * @param min least value; empty for no limit
 * @param max greatest value; empty for no limit
 */
public record ParameterInfo(
        String name,
        Text label,
        Text help,
        ParameterKind kind,
        List<Choice> choices,
        String initial,
        String min,
        String max) {
    /** A word and what it is called. */
    public record Choice(String word, Text label) {}

    /** Copies the choices. */
    public ParameterInfo {
        choices = List.copyOf(choices);
    }

    static ParameterInfo of(RecordComponent component, @Nullable Object initial) {
        var kind = ParameterKind.of(component);
        var said = component.getAnnotation(Parameter.class);
        return new ParameterInfo(
                kebab(component.getName()),
                said == null ? Text.same(component.getName()) : new Text(said.sv(), said.en()),
                said == null ? Text.EMPTY : new Text(said.helpSv(), said.helpEn()),
                kind,
                kind == ParameterKind.CHOICE ? choices(component.getType()) : List.of(),
                kind.write(initial),
                said == null ? "" : said.min(),
                said == null ? "" : said.max());
    }

    private static List<Choice> choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .map(constant -> new Choice(ParameterKind.word(constant), label(constant)))
                .toList();
    }

    private static Text label(Enum<?> constant) {
        try {
            var said = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Parameter.class);
            return said == null ? Text.same(ParameterKind.word(constant)) : new Text(said.sv(), said.en());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What it takes, in words: a kind, the words of a choice, the limits. */
    public Text takes() {
        var words = choices.stream().map(Choice::word).collect(Collectors.joining(", "));
        var what = choices.isEmpty() ? kind.label() : Text.same(words);
        if (min.isEmpty() && max.isEmpty()) {
            return what;
        }
        return max.isEmpty()
                ? new Text("%s, minst %s".formatted(what.sv(), min), "%s, at least %s".formatted(what.en(), min))
                : min.isEmpty()
                        ? new Text("%s, högst %s".formatted(what.sv(), max), "%s, at most %s".formatted(what.en(), max))
                        : new Text(
                                "%s, %s till %s".formatted(what.sv(), min, max),
                                "%s, %s to %s".formatted(what.en(), min, max));
    }

    /** What is wrong with a text as value of the parameter; empty when nothing is. */
    public Optional<Text> problem(String text, Class<?> type) {
        try {
            value(text, type);
            return Optional.empty();
        } catch (ParameterException e) {
            return Optional.of(e.text());
        }
    }

    Object value(String text, Class<?> type) {
        try {
            var value = kind.parse(text, type);
            if (isOutside(value, type)) {
                throw new IllegalArgumentException();
            }
            return value;
        } catch (IllegalArgumentException | DateTimeException e) {
            var takes = takes();
            throw new ParameterException(
                    "\"%s\" är inget värde för %s; möjligt: %s".formatted(text, name, takes.sv()),
                    "\"%s\" is no value of %s; possible: %s".formatted(text, name, takes.en()));
        }
    }

    private boolean isOutside(Object value, Class<?> type) {
        return (!min.isEmpty() && compare(value, kind.parse(min, type)) < 0)
                || (!max.isEmpty() && compare(value, kind.parse(max, type)) > 0);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object value, Object limit) {
        return value instanceof Comparable<?> comparable ? ((Comparable<Object>) comparable).compareTo(limit) : 0;
    }
}
