// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
}
