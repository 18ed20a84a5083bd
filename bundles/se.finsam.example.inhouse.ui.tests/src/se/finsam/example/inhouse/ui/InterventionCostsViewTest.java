// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.api.Progress;
import se.finsam.model.Intervention;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.Ids;
import se.finsam.ui.chart.ChartCanvas;
import se.finsam.ui.grid.TableGrid;
import se.finsam.ui.session.Session;
import se.finsam.ui.session.Sessions;
import se.finsam.ui.view.AnalysisView;
import se.finsam.ui.view.ViewContext;
import se.finsam.ui.view.ViewDescriptor;

/** The view of the plug-in is found among those of the workbench and shows the costs in the user's language. */
class InterventionCostsViewTest {
    @TempDir
    private Path folder;

    private final Locale before = Locale.getDefault();
    private final Shell shell = new Shell(Display.getCurrent());
    private final List<Object> revealed = new ArrayList<>();
    private Session session;
    private AnalysisView view;

    /** A window in which nothing takes time. */
    private record Context(Session shown, List<Object> revealed) implements ViewContext {
        @Override
        public Optional<Session> session() {
            return Optional.of(shown);
        }

        @Override
        public Map<String, String> kept() {
            return Map.of();
        }

        @Override
        public <T> void compute(Function<Progress, T> work, Consumer<T> done, Runnable cancelled) {
            done.accept(work.apply(Progress.ENDLESS));
        }

        @Override
        public void cancel() {}

        @Override
        public boolean execute(ModelCommand command) {
            return shown.execute(command) == null;
        }

        @Override
        public void reveal(Object target) {
            revealed.add(target);
        }
    }

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("sv-SE"));
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 600);
        var file = folder.resolve("samspelet.finsam");
        try (var in = Platform.getBundle("se.finsam.sample")
                .getEntry("samspelet.finsam")
                .openStream()) {
            Files.copy(in, file);
        }
        session = new Session(
                Document.open(file),
                PlatformUI.getWorkbench().getService(Sessions.class).registry(),
                shell.getDisplay()::asyncExec);
        view = descriptor().make();
        view.create(shell, new Context(session, revealed));
        view.show(session);
        shell.layout(true, true);
    }

    @AfterEach
    void close() {
        view.dispose();
        shell.dispose();
        session.close();
        Locale.setDefault(before);
    }

    private static ViewDescriptor descriptor() {
        return ViewDescriptor.read(Platform.getExtensionRegistry()).stream()
                .filter(each -> each.id().equals("se.finsam.example.inhouse.ui.costs"))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Control> T find(String id, Class<T> type) {
        return all(shell)
                .filter(control -> id.equals(control.getData(Ids.KEY)))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(
                        Stream.of(control), Stream.of(composite.getChildren()).flatMap(InterventionCostsViewTest::all))
                : Stream.of(control);
    }

    @Test
    void tableAndChartShowTheCostsOfTheReportYear() {
        assertTrue(
                find("costs.intro", Label.class).getText().startsWith("Vad en deltagare i varje insats kostade 2025"));
        assertEquals(
                "median",
                find("costs.grid", TableGrid.class).table().rows().getLast().id());
        assertTrue(find("costs.chart", ChartCanvas.class).chart().isPresent());
    }

    @Test
    void aDoubleClickShowsTheInterventionWhereItIsEntered() {
        var grid = find("costs.grid", TableGrid.class);
        var first = grid.table().rows().getFirst().id();
        grid.select(first, "perHead");
        grid.natTable().notifyListeners(SWT.MouseDoubleClick, new Event());
        assertEquals(first, ((Intervention) revealed.getFirst()).getKey());
    }

    @Test
    void itStandsAfterTheViewsOfTheWorkbench() {
        var views = ViewDescriptor.read(Platform.getExtensionRegistry());
        assertEquals("se.finsam.example.inhouse.ui.costs", views.getLast().id());
    }
}
