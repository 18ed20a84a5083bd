// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import se.finsam.ui.Ids;

/** Finds widgets by their ids and waits while the window goes on working. */
public final class Ui {
    private static final long DEADLINE = Duration.ofSeconds(30).toNanos();

    private Ui() {}

    /** The control with an id. */
    public static <T extends Control> T find(String id, Class<T> type) {
        return Stream.of(Display.getCurrent().getShells())
                .flatMap(shell -> find(shell, id).stream())
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> new AssertionError("No widget " + id));
    }

    private static Optional<Control> find(Control control, String id) {
        if (id.equals(control.getData(Ids.KEY))) {
            return Optional.of(control);
        }
        return control instanceof Composite composite
                ? Stream.of(composite.getChildren())
                        .flatMap(child -> find(child, id).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Types a key. */
    public static void key(Control control, int code) {
        var event = new Event();
        event.keyCode = code;
        event.character = code == SWT.CR ? SWT.CR : 0;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** Waits for a condition. */
    public static void until(String what, BooleanSupplier condition) {
        var display = Display.getCurrent();
        var end = System.nanoTime() + DEADLINE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {});
                display.sleep();
            }
        }
    }
}
