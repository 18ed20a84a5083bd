// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Progress;
import se.finsam.core.text.Language;
import se.finsam.engine.ContributionRegistry;
import se.finsam.model.Association;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.chart.ChartCanvas;
import se.finsam.ui.grid.TableGrid;
import se.finsam.ui.session.Session;
import se.finsam.ui.view.AnalysisView;
import se.finsam.ui.view.ViewContext;

/**
 * An analysis view in a shell that is not seen. What it computes runs beside, as in the window. There is no workbench around it.
 */
public final class OpenView implements ViewContext, AutoCloseable {
    private final Locale before = Locale.getDefault();
    private final List<Object> revealed = new ArrayList<>();
    private final List<Thread> workers = new ArrayList<>();
    private final Display display;
    private final Shell shell;
    private final ContributionRegistry registry;
    private final Map<String, String> kept;
    private final AnalysisView view;
    private @Nullable Session session;
    private @Nullable Work<?> current;
    private @Nullable Throwable failure;

    OpenView(
            Display display,
            AnalysisView view,
            ContributionRegistry registry,
            Language language,
            Map<String, String> kept) {
        Widgets.speak(language);
        this.display = display;
        this.view = view;
        this.registry = registry;
        this.kept = Map.copyOf(kept);
        shell = Widgets.shell(display);
        try {
            view.create(shell, this);
            settle();
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** What a view has asked to be computed. */
    private final class Work<T> implements Runnable, Progress {
        private final Function<Progress, T> work;
        private final Consumer<T> done;
        private final Runnable cancelled;
        private volatile boolean isCancelled;

        Work(Function<Progress, T> work, Consumer<T> done, Runnable cancelled) {
            this.work = work;
            this.done = done;
            this.cancelled = cancelled;
        }

        @Override
        public boolean isCancelled() {
            return isCancelled;
        }

        @Override
        public void run() {
            try {
                var result = work.apply(this);
                tell(isCancelled ? cancelled : () -> done.accept(result));
            } catch (CancellationException e) {
                tell(cancelled);
            } catch (RuntimeException | Error e) {
                tell(() -> failure = e);
            }
        }

        private void tell(Runnable news) {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (this == current) {
                        current = null;
                        news.run();
                    }
                });
            }
        }
    }

    /** Shows an association, and follows its changes. */
    public void show(Association association) {
        begin(association);
        settle();
    }

    /** Shows an association and does not wait for what is computed for it. */
    void begin(Association association) {
        var last = session;
        forget();
        var shown = new Session(Document.of(association), registry, display::asyncExec);
        session = shown;
        shown.onChange(change -> {
            if (shown == session) {
                forget();
                view.changed(shown);
            }
        });
        view.show(shown);
        if (last != null) {
            last.close();
        }
    }

    /** Closes the association that is shown. */
    public void clear() {
        var last = session;
        forget();
        session = null;
        view.cleared();
        if (last != null) {
            last.close();
        }
        settle();
    }

    /**
     * Waits until nothing is computed any more, and lets the view do what it has put off.
     *
     * @throws AssertionError if what is computed throws or does not end
     */
    public void settle() {
        shell.layout(true, true);
        var deadline = System.nanoTime() + AnalysisViewContract.LONGEST.toNanos();
        do {
            if (!display.readAndDispatch() && current != null) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("What it computes does not end");
                }
                display.timerExec(20, () -> {});
                display.sleep();
            }
        } while (current != null || display.readAndDispatch());
        if (failure != null) {
            throw new AssertionError("What it computes throws: " + failure, failure);
        }
    }

    /** What computes or has computed for the view. */
    List<Thread> workers() {
        return List.copyOf(workers);
    }

    /** The view. */
    public AnalysisView view() {
        return view;
    }

    @Override
    public Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    @Override
    public Map<String, String> kept() {
        return kept;
    }

    @Override
    public <T> void compute(Function<Progress, T> work, Consumer<T> done, Runnable cancelled) {
        forget();
        var next = new Work<T>(work, done, cancelled);
        current = next;
        workers.add(Thread.ofPlatform().daemon().start(next));
    }

    /** Gives up what is computed, and hears nothing of it. */
    private void forget() {
        cancel();
        current = null;
    }

    @Override
    public void cancel() {
        if (current != null) {
            current.isCancelled = true;
        }
    }

    @Override
    public boolean execute(ModelCommand command) {
        return session != null && session.execute(command) == null;
    }

    @Override
    public void reveal(Object target) {
        revealed.add(target);
    }

    /** What the view has asked to be shown where it is entered. */
    public List<Object> revealed() {
        return List.copyOf(revealed);
    }

    Stream<Control> controls() {
        return Widgets.in(shell);
    }

    /**
     * The widget that was given an id by {@link se.finsam.ui.Ids#set}.
     *
     * @throws AssertionError if there is none of this class
     */
    public <T extends Widget> T find(Class<T> type, String id) {
        return Widgets.find(shell, type, id);
    }

    /** The words of the view in the order of its widgets: labels, buttons, headings. */
    public List<String> words() {
        return Widgets.words(shell);
    }

    /** What the view tells: words, tables and charts. */
    List<Object> shown() {
        var tables = controls().filter(TableGrid.class::isInstance).map(grid -> ((TableGrid) grid).table());
        var charts = controls().filter(ChartCanvas.class::isInstance).flatMap(canvas -> ((ChartCanvas) canvas)
                .chart().stream());
        return Stream.of(words().stream(), tables, charts)
                .flatMap(each -> each)
                .map(Object.class::cast)
                .toList();
    }

    @Override
    public void close() {
        try {
            view.dispose();
        } finally {
            forget();
            shell.dispose();
            if (session != null) {
                session.close();
            }
            Locale.setDefault(before);
        }
    }
}
