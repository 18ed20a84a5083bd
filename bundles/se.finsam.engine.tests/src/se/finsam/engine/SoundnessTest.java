// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.api.AnalysisResult;
import se.finsam.api.BackTest;
import se.finsam.api.DriverResult;
import se.finsam.api.ImportResult;
import se.finsam.api.IndicatorResult;
import se.finsam.api.IndicatorValue;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/** What contributions give is looked through before anybody uses it. */
class SoundnessTest {
    private static void assertRefused(String why, @Nullable Object result) {
        var refused = assertThrows(IllegalStateException.class, () -> new Soundness(1000).require(result));
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
    }

    private static IndicatorValue value(BigDecimal number) {
        return new IndicatorValue.Known(number, Unit.COUNT, Evidence.NONE);
    }

    @Test
    void aFigureThatCannotBeWrittenOutIsRefused() throws ReflectiveOperationException {
        new Soundness(1000).require(List.of(value(new BigDecimal("1e900")), value(new BigDecimal("1e-900"))));
        assertRefused("Known.value has more than", value(new BigDecimal("1e1000000000")));
        assertRefused("Known.value has more than", value(new BigDecimal("1e-1000000")));
        assertRefused("Known.value has more than", value(new BigDecimal(BigInteger.TEN.pow(100_000))));
        assertRefused("BackTest.mae is NaN", new BackTest(1, Double.NaN, null, null, 0));
        assertRefused("BackTest.mape is Infinity", new BackTest(1, 1, Double.POSITIVE_INFINITY, null, 0));
    }

    @Test
    void aFigureOfAClassOfItsOwnIsRefused() {
        assertRefused("Known.value", value(new BigDecimal("1") {
            private static final long serialVersionUID = 1L;
        }));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertRefused("no result", null);
        assertRefused("Text.en", new Text("Bara svenska", null));
        assertRefused("Finding.message", Finding.at(Location.object(Text.same("a"), "a"), null));
        assertRefused("it", Arrays.asList(Text.EMPTY, null));
    }

    private record Foreign(@Nullable Unit unit) {}

    @Test
    void recordsOfOthersAreNotLookedInto() throws ReflectiveOperationException {
        new Soundness(1000).require(new Foreign(null));
    }

    @Test
    void textsAndListsHaveASize() {
        assertRefused("characters", Text.same("x".repeat(Soundness.CHARACTERS + 1)));
        assertRefused("more than 1000", Collections.nCopies(2000, Text.EMPTY));
    }

    /** The annotations are not there at run time in the product, so the names stand in the code as well. */
    @Test
    void whatMayBeMissingIsWhatTheAnnotationsSay() {
        var nullable = new TreeSet<String>();
        var seen = new HashSet<Class<?>>();
        for (var result : List.of(
                AnalysisResult.class,
                DriverResult.class,
                BackTest.class,
                Finding.class,
                ImportResult.class,
                IndicatorResult.Row.class)) {
            collect(result, seen, nullable);
        }
        assertEquals(new TreeSet<>(Soundness.NULLABLE), nullable);
    }

    private static void collect(Class<?> type, Set<Class<?>> seen, Set<String> nullable) {
        if (!type.getName().startsWith("se.finsam.") || !seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            for (var each : type.getPermittedSubclasses()) {
                collect(each, seen, nullable);
            }
        }
        if (type.isRecord() && !se.finsam.api.Contribution.class.isAssignableFrom(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                walk(component.getAnnotatedType(), type.getSimpleName() + "." + component.getName(), seen, nullable);
            }
        }
    }

    private static void walk(AnnotatedType part, String name, Set<Class<?>> seen, Set<String> nullable) {
        if (part.isAnnotationPresent(Nullable.class)) {
            nullable.add(name);
        }
        if (part.getType() instanceof Class<?> type) {
            collect(type, seen, nullable);
        }
        if (part instanceof AnnotatedParameterizedType generic) {
            for (var argument : generic.getAnnotatedActualTypeArguments()) {
                walk(argument, name, seen, nullable);
            }
        }
    }
}
