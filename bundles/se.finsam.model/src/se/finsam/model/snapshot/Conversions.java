// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.snapshot;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Alias;
import se.finsam.core.snapshot.GenderSplit;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.model.Subject;

/** From the values of the model to those of the snapshot. */
final class Conversions {
    private Conversions() {}

    /** The constant of the same name; that both sides have the same constants is tested. */
    static <E extends Enum<E>> E enumOf(Class<E> type, Enumerator value) {
        return Enum.valueOf(type, value.getName());
    }

    static <A, B> List<B> map(List<A> from, Function<? super A, ? extends B> conversion) {
        return from.stream().<B>map(conversion).toList();
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static @Nullable String absentIfEmpty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    static @Nullable String key(@Nullable Subject subject) {
        return subject == null ? null : subject.getKey();
    }

    static @Nullable Quantity quantity(@Nullable BigDecimal value, se.finsam.model.Unit unit) {
        return value == null ? null : new Quantity(value, enumOf(Unit.class, unit));
    }

    static List<Alias> aliases(List<se.finsam.model.Alias> aliases) {
        return map(aliases, alias -> new Alias(alias.getName(), alias.getFromYear(), alias.getToYear()));
    }

    static @Nullable GenderSplit genderSplit(se.finsam.model.@Nullable GenderSplit split) {
        return split == null
                ? null
                : new GenderSplit(
                        split.getWomen(), split.getMen(), split.getNonBinary(), enumOf(Unit.class, split.getUnit()));
    }
}
