// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.finsam.core.text.Text;
import se.finsam.engine.ParameterSet;

/** Ways of trying something that is to be pure. */
final class Trials {
    /** Time that one answer may take on large data. */
    static final Duration LIMIT = Duration.ofSeconds(20);

    private static final int THREADS = 4;

    private Trials() {}

    /** Asks again, and by several threads at once: the answer must be the same. */
    static <T> T same(Callable<T> asked) throws Exception {
        var expected = asked.call();
        assertEquals(expected, asked.call(), "asked again");
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var answers = new ArrayList<Future<T>>();
            for (var i = 0; i < THREADS; i++) {
                answers.add(threads.submit(asked));
            }
            for (var answer : answers) {
                assertEquals(expected, answer.get(), "asked by several threads");
            }
        }
        return expected;
    }

    /** What a user may set can be kept as text. */
    static <P extends Record> void roundTrip(P defaults) {
        var parameters = ParameterSet.of(defaults);
        assertEquals(defaults, parameters.parse(parameters.texts(defaults)));
    }

    /** Something that must be said is said in both languages. */
    static void spoken(Text text, String what) {
        assertFalse(text.sv().isBlank(), () -> "no Swedish words: " + what);
        assertFalse(text.en().isBlank(), () -> "no English words: " + what);
    }

    /** What may be left unsaid is said in both languages or in none. */
    static void spokenOrSilent(Text text, String what) {
        assertEquals(text.sv().isBlank(), text.en().isBlank(), () -> "words in one language only: " + what);
    }
}
