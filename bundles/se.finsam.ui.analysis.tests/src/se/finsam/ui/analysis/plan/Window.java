// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.Ids;
import se.finsam.ui.grid.TableGrid;
import se.finsam.ui.session.Session;
import se.finsam.ui.session.Sessions;

/** A panel of the sample in a shell of its own; widgets are found by their ids. */
final class Window implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final Sample sample = new Sample();
    final Shell shell;
    final Session session;
    final PlanPanel panel;

    Window() {
        var display = Display.getDefault();
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1360, 640);
        var registry = PlatformUI.getWorkbench().getService(Sessions.class).registry();
        session = new Session(sample.document, registry, display::execute);
        panel = new PlanPanel(shell);
        session.onChange(change -> panel.refresh());
        shell.open();
        panel.open(session);
    }

    /** The widget with an id in this shell. */
    <T extends Widget> T find(Class<T> type, String id) {
        return find(shell, type, id);
    }

    /** The widget with an id in any part of the window. */
    static <T extends Widget> T find(Composite root, Class<T> type, String id) {
        var seen = new ArrayList<String>();
        var found = search(root, id, seen);
        if (found == null) {
            fail("No widget " + id + " among " + seen);
        }
        return type.cast(found);
    }

    private static @Nullable Widget search(Control control, String id, List<String> seen) {
        var candidates = new ArrayList<Widget>(List.of(control));
        if (control instanceof ToolBar bar) {
            candidates.addAll(List.of(bar.getItems()));
        }
        for (var candidate : candidates) {
            var own = candidate.getData(Ids.KEY);
            if (own != null) {
                seen.add(own.toString());
            }
            if (id.equals(own)) {
                return candidate;
            }
        }
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                var found = search(child, id, seen);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Tells a widget's listeners of an event. */
    static void send(Widget widget, int type) {
        widget.notifyListeners(type, new Event());
    }

    /** Waits with the window alive until something holds. */
    void await(String what, BooleanSupplier condition) {
        var display = Display.getDefault();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                fail("Never came: " + what + "; equity is " + equity());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, display::wake);
                display.sleep();
            }
        }
    }

    /** Equity at the end of the years as the grid shows it; empty while it shows no lines. */
    String equity() {
        var table = find(TableGrid.class, "plan.grid").table();
        return table.row("closingEquity").isEmpty() ? "" : Sample.row(table, "closingEquity");
    }

    void awaitEquity(String equity) {
        await("equity " + equity, () -> equity().equals(equity));
    }

    @Override
    public void close() {
        shell.dispose();
        session.close();
    }
}
