// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.finsam.api.Contributor;
import se.finsam.api.ImporterContribution;
import se.finsam.api.Progress;
import se.finsam.core.text.Text;

/** Whatever code of a contribution does, its caller gets a failure that names it, in time. */
class IsolationTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final CountDownLatch released = new CountDownLatch(1);

    /** One that is equal to no other. */
    private static ImporterContribution contribution(String id) {
        var gone = new ClassNotFoundException(id);
        return new ImporterContribution(
                id, Text.same(id), Text.EMPTY, "", List.of("txt"), new Contributor("in.house", "1.0"), () -> {
                    throw gone;
                });
    }

    private static String failure(Isolation isolation, Isolation.Task<?> task) {
        var contribution = contribution("bad");
        var text = assertThrows(ContributionException.class, () -> isolation.call(contribution, Progress.ENDLESS, task))
                .text();
        assertTrue(text.en().startsWith("The importer bad of in.house 1.0 "), text.en());
        assertTrue(text.sv().startsWith("Importen bad från in.house 1.0 "), text.sv());
        assertTrue(text.en().length() < 1000 && text.en().endsWith("."), text.en());
        return text.en();
    }

    private static void assertFails(String why, Isolation.Task<?> task) {
        var said = failure(new Isolation(LONG), task);
        assertTrue(said.contains(why), said);
    }

    /** Waits without listening to anybody until the test lets go. */
    private String deaf() {
        while (released.getCount() > 0) {
            Thread.onSpinWait();
        }
        return "late";
    }

    @Test
    void whateverIsThrownNamesTheContribution() {
        assertFails("failed: java.lang.IllegalStateException: oops", progress -> {
            throw new IllegalStateException("oops");
        });
        assertFails("OutOfMemoryError", progress -> new long[Integer.MAX_VALUE][Integer.MAX_VALUE]);
        assertFails("StackOverflowError", progress -> deep(1));
        assertFails("cannot be loaded: old/Type", progress -> {
            throw new NoClassDefFoundError("old/Type");
        });
        assertFails("cannot be loaded: java.lang.ExceptionInInitializerError", progress -> {
            throw new ExceptionInInitializerError();
        });
        assertFails("ThreadDeath", progress -> {
            throw new Error("ThreadDeath");
        });
        assertFails("gave up", progress -> {
            throw new CancellationException();
        });
        assertFails("no result", progress -> null);
    }

    private static int deep(int depth) {
        return deep(depth + 1) + 1;
    }

    /** An exception whose words are a trap of their own. */
    private static final class Trap extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Runnable trap;

        Trap(Runnable trap) {
            this.trap = trap;
        }

        @Override
        public String getMessage() {
            trap.run();
            return "x".repeat(1_000_000);
        }
    }

    @Test
    void whatAnExceptionSaysCannotHarm() {
        assertFails("xxx …", progress -> {
            throw new Trap(() -> {});
        });
        assertFails("IsolationTest$Trap", progress -> {
            throw new Trap(() -> {
                throw new IllegalStateException();
            });
        });
        var said = failure(new Isolation(SHORT), progress -> {
            throw new Trap(this::deaf);
        });
        released.countDown();
        assertTrue(said.contains("did not end within 0.3 seconds"), said);
    }

    @Test
    void theInterruptOfAContributionIsItsOwn() {
        var isolation = new Isolation(LONG);
        for (var i = 0; i < 20; i++) {
            var results = isolation.all(
                    Progress.ENDLESS,
                    List.of(
                            new Isolation.Job<>(contribution("interrupts"), progress -> {
                                Thread.currentThread().interrupt();
                                return "done";
                            }),
                            new Isolation.Job<>(
                                    contribution("next"),
                                    progress -> "" + Thread.currentThread().isInterrupted())));
            assertEquals("done", results.get(0).value());
            assertEquals("false", results.get(1).value());
        }
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void manyThatDoNotEndTakeNobodysPlace() {
        var jobs = new ArrayList<Isolation.Job<String>>();
        for (var i = 0; i < 20; i++) {
            jobs.add(new Isolation.Job<>(contribution("endless." + i), progress -> deaf()));
        }
        jobs.add(new Isolation.Job<>(contribution("good"), progress -> "good"));
        var results = new Isolation(SHORT).all(Progress.ENDLESS, jobs);
        released.countDown();
        assertEquals("good", results.getLast().value());
        for (var result : results.subList(0, 20)) {
            assertInstanceOf(ContributionException.class, result.failure());
        }
    }

    @Test
    void oneThatIsStillAtWorkIsNotAskedAgainUntilItHasEnded() {
        var isolation = new Isolation(SHORT);
        var bad = contribution("bad");
        var asked = new AtomicInteger();
        Isolation.Task<String> task = progress -> {
            asked.incrementAndGet();
            return deaf();
        };
        assertThrows(ContributionException.class, () -> isolation.call(bad, Progress.ENDLESS, task));
        var busy = assertThrows(ContributionException.class, () -> isolation.call(bad, Progress.ENDLESS, task));
        assertTrue(
                busy.text().en().contains("is still at work on an earlier question"),
                busy.text().en());
        assertTrue(busy.text().sv().contains("tidigare fråga"), busy.text().sv());
        assertEquals(1, asked.get());
        released.countDown();
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            try {
                assertEquals("late", isolation.call(bad, Progress.ENDLESS, task));
                return;
            } catch (ContributionException e) {
                assertTrue(System.nanoTime() < deadline, e.text().en());
            }
        }
    }

    @Test
    void oneThatIsSlowToListenDoesNotHoldUpWhoCancels() {
        var begun = new CountDownLatch(1);
        assertThrows(CancellationException.class, () -> new Isolation(LONG)
                .call(contribution("slow"), () -> begun.getCount() == 0, progress -> {
                    begun.countDown();
                    return deaf();
                }));
        released.countDown();
    }

    @Test
    void whoIsCancelledBeforeTheBeginningAsksNobody() {
        var asked = new AtomicBoolean();
        assertThrows(CancellationException.class, () -> new Isolation(LONG)
                .call(contribution("never"), () -> true, progress -> {
                    asked.set(true);
                    return "";
                }));
        assertFalse(asked.get());
    }

    @Test
    void aCallerThatIsInterruptedStaysSo() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> new Isolation(LONG)
                .call(contribution("slow"), Progress.ENDLESS, progress -> deaf()));
        released.countDown();
        assertTrue(Thread.interrupted());
    }

    @Test
    void aResultBeyondTheLimitOfSizeIsRefused() {
        var small = new Isolation(LONG, 100);
        var names = new ArrayList<Text>();
        for (var i = 0; i < 200; i++) {
            names.add(Text.same("name"));
        }
        var said = failure(small, progress -> names);
        assertTrue(said.contains("more than 100"), said);
        assertNotNull(small.call(contribution("good"), Progress.ENDLESS, progress -> names.subList(0, 40)));
    }
}
