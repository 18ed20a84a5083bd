// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;

/** What is entered in a field and by what means. */
public sealed interface FieldKind<V> {
    /**
     * Typed text.
     *
     * @param lines height; more than 1 wraps
     * @param width in characters; 0 takes the width there is
     * @param figure aligned to the right
     * @param hint what to type, shown while the field is empty
     */
    record Typing<V>(Codec<V> codec, int lines, int width, boolean figure, String hint) implements FieldKind<V> {}

    /**
     * A choice from a list.
     *
     * @param values asked for each time that the form is refreshed
     * @param none what stands for no value; null when there must be one
     */
    record Choice<V>(
            Supplier<List<V>> values,
            Function<V, String> label,
            @Nullable String none) implements FieldKind<V> {}

    /** A box to tick. */
    record Tick() implements FieldKind<Boolean> {}

    /** A text of one line. */
    static FieldKind<String> text() {
        return new Typing<>(Codec.text(), 1, 0, false, "");
    }

    /** A text of several lines. */
    static FieldKind<String> lines(int lines) {
        return new Typing<>(Codec.text(), lines, 0, false, "");
    }

    /** A number with decimals or without. */
    static FieldKind<BigDecimal> number() {
        return new Typing<>(Codec.number(), 1, 14, true, "");
    }

    /** A whole number. */
    static FieldKind<Integer> whole() {
        return new Typing<>(Codec.whole(), 1, 14, true, "");
    }

    /** A year. */
    static FieldKind<Integer> year() {
        return new Typing<>(Codec.year(), 1, 8, false, "");
    }

    /** A date. */
    static FieldKind<LocalDate> date() {
        return date(UiLanguage.in(Texts.of(FieldKind.class).get("hint.date")));
    }

    /** A date; {@code hint} says what no date stands for. */
    static FieldKind<LocalDate> date(String hint) {
        return new Typing<>(Codec.date(), 1, 14, false, hint);
    }

    /** One of the literals of an enumeration. */
    static <L extends Enumerator> FieldKind<L> literal(List<L> literals) {
        return new Choice<>(() -> literals, Labels::of, null);
    }

    /** An element of the model that must be chosen. */
    static <T extends EObject> FieldKind<T> element(Supplier<List<T>> candidates) {
        return new Choice<>(candidates, element -> UiLanguage.in(Names.of(element)), null);
    }

    /** An element of the model, or none. */
    static <T extends EObject> FieldKind<T> elementOrNone(Supplier<List<T>> candidates) {
        return new Choice<>(candidates, element -> UiLanguage.in(Names.of(element)), "–");
    }

    /** Yes, no, or not known. */
    static FieldKind<Boolean> yesNoUnknown() {
        var texts = Texts.of(FieldKind.class);
        return new Choice<>(
                () -> List.of(true, false),
                value -> UiLanguage.in(texts.get(value ? "yes" : "no")),
                UiLanguage.in(texts.get("notStated")));
    }

    /** Yes or no. */
    static FieldKind<Boolean> tick() {
        return new Tick();
    }

    /** The value as the field shows it. */
    default String written(@Nullable V value) {
        return switch (this) {
            case Typing<V> typing -> value == null ? "" : typing.codec().write().apply(value);
            case Choice<V> choice ->
                value != null ? choice.label().apply(value) : choice.none() == null ? "" : choice.none();
            case Tick tick -> Boolean.TRUE.equals(value) ? "✓" : "";
        };
    }
}
