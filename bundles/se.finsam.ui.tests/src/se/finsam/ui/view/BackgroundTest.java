// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.api.Progress;

/** What a view computes beside the window is told once, on the thread of the window, and only while it is wanted. */
class BackgroundTest {
    private static final long PATIENCE = 30_000_000_000L;

    private final List<String> told = new ArrayList<>();
    private Shell shell;
    private Background background;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        background = new Background("Test", shell, failure -> told.add("failed: " + failure.getMessage()));
    }

    @AfterEach
    void close() {
        background.forget();
        shell.dispose();
    }

    private void compute(Function<Progress, String> work) {
        background.compute(work, told::add, () -> told.add("cancelled"));
    }

    private void until(BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().timerExec(20, () -> {});
                shell.getDisplay().sleep();
            }
        }
    }

    private static String endless(Progress progress) {
        while (true) {
            progress.checkCancelled();
            Thread.onSpinWait();
        }
    }

    @Test
    void aResultIsComputedOnAnotherThread() {
        var threads = new ArrayList<Thread>();
        compute(progress -> {
            threads.add(Thread.currentThread());
            return "done";
        });
        until(() -> !told.isEmpty());
        assertEquals(List.of("done"), told);
        assertNotSame(Thread.currentThread(), threads.getFirst());
    }

    @Test
    void whatIsAskedForLaterTakesThePlaceOfWhatIsNotDone() {
        compute(BackgroundTest::endless);
        compute(progress -> "second");
        until(() -> !told.isEmpty());
        assertEquals(List.of("second"), told);
    }

    @Test
    void whatIsStoppedIsSaidToBeCancelled() {
        var begun = new CountDownLatch(1);
        compute(progress -> {
            begun.countDown();
            return endless(progress);
        });
        until(() -> begun.getCount() == 0);
        background.stop();
        until(() -> !told.isEmpty());
        assertEquals(List.of("cancelled"), told);
    }

    @Test
    void nothingIsHeardOfWhatIsForgotten() {
        var first = new CountDownLatch(1);
        compute(progress -> {
            first.countDown();
            return "first";
        });
        until(() -> first.getCount() == 0);
        background.forget();
        compute(progress -> "second");
        until(() -> !told.isEmpty());
        assertEquals(List.of("second"), told);
    }

    @Test
    void whatTheWorkThrowsIsToldToTheView() {
        compute(progress -> {
            throw new NoClassDefFoundError("in/house/Gone");
        });
        until(() -> !told.isEmpty());
        assertEquals(List.of("failed: in/house/Gone"), told);
    }
}
