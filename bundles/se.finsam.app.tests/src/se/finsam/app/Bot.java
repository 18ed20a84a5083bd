// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import se.finsam.app.ThemeMenu.Theme;
import se.finsam.ui.Ids;

/** Works the window as a user does: finds widgets by id, waits with the event loop running, takes pictures. */
final class Bot {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Bot() {}

    /** Waits for a condition; when it does not come true, tells what stood in the window. */
    static void until(String what, BooleanSupplier condition) {
        var display = Display.getCurrent();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within %s: %s%n%s%nJobs: %s"
                        .formatted(
                                PATIENCE,
                                what,
                                tree(),
                                Arrays.toString(Job.getJobManager().find(null))));
            }
            if (!display.readAndDispatch()) {
                wake(display);
                display.sleep();
            }
        }
    }

    private static void wake(Display display) {
        display.timerExec(20, () -> {});
    }

    /** Waits until no job is at work and nothing is left to do. */
    static void untilIdle() {
        until("no job at work", () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.getState() == Job.RUNNING || job.getState() == Job.WAITING));
        settle();
    }

    /** Lets the window do what is due. */
    static void settle() {
        var display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // One event after the other.
        }
    }

    /** Shows the window in a theme. */
    static void theme(Theme theme) {
        ThemeMenu.choose(theme);
        var engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        until("the theme " + theme, () -> engine.getActiveTheme().getId().startsWith(theme.id()));
        settle();
    }

    /** The widget with an id that is shown. */
    static <T extends Widget> T find(String id, Class<T> type) {
        return all().stream()
                .filter(widget -> id.equals(widget.getData(Ids.KEY)) && type.isInstance(widget))
                .filter(widget -> !(widget instanceof Control control) || control.isVisible())
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s %s in%n%s".formatted(type.getSimpleName(), id, tree())));
    }

    /** True if a widget with the id is shown. */
    static boolean shows(String id) {
        return all().stream()
                .anyMatch(widget -> id.equals(widget.getData(Ids.KEY))
                        && (!(widget instanceof Control control) || control.isVisible()));
    }

    /** Tells the listeners of a widget that something was done to it. */
    static void notify(Widget widget, int type) {
        var event = new Event();
        event.widget = widget;
        event.display = widget.getDisplay();
        event.type = type;
        widget.notifyListeners(type, event);
        settle();
    }

    /** Pushes a button, a tool or a link. */
    static void push(String id) {
        notify(find(id, Widget.class), SWT.Selection);
    }

    /** What is done in a dialog. */
    interface InDialog {
        void run(Shell dialog) throws Exception;
    }

    /** Does what opens a dialog, works in the dialog when it is there, and closes it. */
    static void inDialog(Runnable opening, InDialog work) {
        var display = Display.getCurrent();
        var before = List.of(display.getShells());
        var done = new CompletableFuture<Void>();
        display.asyncExec(() -> {
            try {
                var dialog = opened(before).orElseThrow(() -> new AssertionError("No dialog opens"));
                untilIdle();
                work.run(dialog);
                done.complete(null);
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            } finally {
                opened(before).ifPresent(Shell::close);
            }
        });
        opening.run();
        until("the end of the dialog", done::isDone);
        done.join();
    }

    private static Optional<Shell> opened(List<Shell> before) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && !before.contains(shell) && (shell.getStyle() & SWT.TITLE) != 0)
                .findFirst();
    }

    /** The folders with tabs of ours that are shown. */
    static List<CTabFolder> tabs() {
        return all().stream()
                .filter(widget -> widget instanceof CTabFolder folder && folder.isVisible())
                .map(CTabFolder.class::cast)
                .filter(folder -> folder.getItemCount() > 0 && folder.getItem(0).getData(Ids.KEY) != null)
                .toList();
    }

    /** Shows a tab. */
    static void show(CTabItem tab) {
        tab.getParent().setSelection(tab);
        notify(tab.getParent(), SWT.Selection);
    }

    static List<Widget> all() {
        var found = new ArrayList<Widget>();
        for (var shell : Display.getCurrent().getShells()) {
            collect(shell, found);
        }
        return found;
    }

    private static void collect(Control control, List<Widget> found) {
        found.add(control);
        if (control instanceof ToolBar bar) {
            found.addAll(List.of(bar.getItems()));
        }
        if (control instanceof CTabFolder folder) {
            found.addAll(List.of(folder.getItems()));
        }
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                collect(child, found);
            }
        }
    }

    /** A dialog that is open, by part of its title. */
    static Optional<Shell> dialog(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().contains(title))
                .findFirst();
    }

    /** Takes a picture of the window, with what stands over it, into the folder for screenshots. */
    static Path shoot(Shell window, String name) {
        var display = window.getDisplay();
        window.redraw();
        window.update();
        untilDrawn(100);
        var bounds = inside(window);
        var image = new Image(display, bounds.width, bounds.height);
        var gc = new GC(display);
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        var loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData(zoom(display))};
        image.dispose();
        var file = Screenshots.FOLDER.resolve(name + ".png");
        file.getParent().toFile().mkdirs();
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    /** Lets some frames pass in which the toolkit draws what has changed. */
    static void untilDrawn(int milliseconds) {
        var frames = new boolean[1];
        Display.getCurrent().timerExec(milliseconds, () -> frames[0] = true);
        until("some frames", () -> frames[0]);
        settle();
    }

    /** Where a window and its menus are, without the frame that a window manager would have drawn. */
    private static Rectangle inside(Shell window) {
        var bounds = window.getBounds();
        var content = window.getDisplay().map(window, null, window.getClientArea());
        return new Rectangle(
                bounds.x, bounds.y, content.x + content.width - bounds.x, content.y + content.height - bounds.y);
    }

    private static int zoom(Display display) {
        return display.getPrimaryMonitor().getZoom();
    }

    private static String tree() {
        return all().stream()
                .filter(widget -> widget.getData(Ids.KEY) != null)
                .map(widget -> widget.getClass().getSimpleName() + " " + widget.getData(Ids.KEY))
                .collect(Collectors.joining("\n"));
    }
}
