// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import se.finsam.core.finding.Location;
import se.finsam.ui.Ids;

/** A window around the pane, and what a user does in it. */
final class Window implements ReportPane.Window, AutoCloseable {
    private static final int LIMIT_MILLIS = 120_000;

    final Shell shell = new Shell(Display.getCurrent());
    final List<Location> revealed = new ArrayList<>();
    final List<Path> asked = new ArrayList<>();
    final ReportPane pane;
    boolean mayReplace;

    Window() {
        shell.setLayout(new FillLayout());
        shell.setSize(1366, 700);
        pane = new ReportPane(shell, this);
    }

    @Override
    public boolean isVisible() {
        return true;
    }

    @Override
    public void reveal(Location place) {
        revealed.add(place);
    }

    @Override
    public void showFindings() {}

    @Override
    public boolean mayReplace(List<Path> files) {
        asked.addAll(files);
        return mayReplace;
    }

    <T extends Control> T find(Class<T> type, String id) {
        return all(shell)
                .filter(control -> id.equals(control.getData(Ids.KEY)))
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> new AssertionError("No widget " + id + " in\n" + tree()));
    }

    private static Stream<Control> all(Composite parent) {
        return Stream.of(parent.getChildren())
                .flatMap(child -> Stream.concat(
                        Stream.of(child), child instanceof Composite composite ? all(composite) : Stream.empty()));
    }

    private String tree() {
        return all(shell)
                .map(control -> control + " " + control.getData(Ids.KEY))
                .collect(Collectors.joining("\n"));
    }

    void press(String id) {
        find(Control.class, id).notifyListeners(SWT.Selection, new Event());
    }

    /** Runs the events of the window until something holds. */
    void await(BooleanSupplier condition) {
        var display = shell.getDisplay();
        var end = System.nanoTime() + LIMIT_MILLIS * 1_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Nothing came of it\n" + tree() + "\n"
                        + Stream.of(Job.getJobManager().find(null))
                                .map(Object::toString)
                                .collect(Collectors.joining("\n")));
            }
            if (!display.readAndDispatch()) {
                display.timerExec(50, () -> {});
                display.sleep();
            }
        }
    }

    @Override
    public void close() {
        pane.close();
        shell.dispose();
    }
}
