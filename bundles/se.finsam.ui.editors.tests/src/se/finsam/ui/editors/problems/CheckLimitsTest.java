// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.api.CheckContribution;
import se.finsam.core.finding.Location;
import se.finsam.engine.CheckReport;
import se.finsam.engine.ContributedParameters;
import se.finsam.engine.ParameterKind;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.editors.Widgets;
import se.finsam.ui.session.Session;
import se.finsam.ui.session.UserFiles;

class CheckLimitsTest {
    @TempDir
    Path folder;

    private Session session;
    private CheckContribution years;

    @BeforeEach
    void open() throws Exception {
        session = OpenSample.checked(folder);
        years = session.registry().check("overview-years").orElseThrow();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private long found() {
        return session.findings().stream()
                .map(CheckReport::findings)
                .flatMap(List::stream)
                .filter(each -> each.check().equals(years))
                .count();
    }

    private void set(Map<String, String> settings) {
        var limits = new CheckLimits(session);
        limits.set(years, settings);
        assertEquals(null, limits.save());
    }

    @Test
    void theChecksOfTheWindowRunWithWhatIsSetUntilItIsReset() {
        var usual = found();
        set(Map.of("years", "20"));
        OpenSample.until("findings with own limits", () -> found() != usual);
        assertTrue(session.checkSettings().isOwn());
        var limits = new CheckLimits(session);
        assertTrue(limits.isOwn(years));
        limits.reset();
        assertEquals(null, limits.save());
        OpenSample.until("findings with the default limits", () -> found() == usual);
        assertFalse(Files.exists(folder.resolve("check-settings.json")));
    }

    @Test
    void whatIsSetIsKeptForTheNextWindow() {
        set(Map.of("years", "9"));
        var next = UserFiles.of(UserFiles.Place.in(folder), session.registry());
        assertEquals("9", next.checkSettings().all().get(years).get("years"));
    }

    @Test
    void theDefaultsAreNoOwnLimits() {
        set(Map.of("years", "5"));
        assertFalse(session.checkSettings().isOwn());
    }

    @Test
    void everyParameterOfOurChecksHasANameInBothLanguages() {
        var limits = new CheckLimits(session);
        var unnamed = limits.checks().stream()
                .flatMap(check -> ContributedParameters.of(check).orElseThrow().parameters().stream()
                        .filter(parameter -> parameter.kind() != ParameterKind.FIXED
                                && parameter
                                        .label()
                                        .sv()
                                        .equals(parameter.label().en()))
                        .map(parameter -> check.id() + "." + parameter.name()))
                .toList();
        assertFalse(limits.checks().isEmpty());
        assertEquals(List.of(), unnamed);
    }

    /** Nobody is asked. */
    private static final class NoAsk implements Ask {
        @Override
        public void reveal(Location location) {}

        @Override
        public void tell(String message) {}

        @Override
        public Optional<ModelCommand> explanation(Function<String, ModelCommand> command) {
            return Optional.empty();
        }

        @Override
        public Optional<ModelCommand> acceptance(BiFunction<String, String, ModelCommand> command) {
            return Optional.empty();
        }
    }

    @Test
    void theViewSaysThatTheLimitsAreNotTheUsualOnes() {
        set(Map.of("years", "9"));
        var shell = new Shell();
        try {
            var pane = new ProblemsPane(shell, new NoAsk());
            pane.show(session);
            var limits = Widgets.find(shell, ToolItem.class, "problems.limits");
            assertFalse(limits.getText().isEmpty());
            set(Map.of());
            OpenSample.until("the usual limits", () -> limits.getText().isEmpty());
        } finally {
            shell.dispose();
        }
    }

    @Test
    void aWrongValueIsNamedWithItsCheckAndNotSaved() {
        var parent = new Shell();
        var dialog = new CheckLimitsDialog(parent, session);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            var shell = dialog.getShell();
            var table = Widgets.find(shell, Table.class, "limits.checks");
            table.setSelection(new CheckLimits(session).checks().indexOf(years));
            table.notifyListeners(SWT.Selection, new Event());
            var field = Widgets.find(shell, Text.class, "parameter.years");
            field.setText("many");
            var told = Widgets.find(shell, Label.class, "limits.told").getText();
            assertTrue(told.contains("many"), told);
            field.setText("9");
            assertEquals("", Widgets.find(shell, Label.class, "limits.told").getText());
            var marked = Stream.of(table.getItems())
                    .filter(item -> !item.getText(1).isEmpty())
                    .toList();
            assertEquals(1, marked.size());
            Widgets.find(shell, Button.class, "limits.reset").notifyListeners(SWT.Selection, new Event());
            assertEquals("5", Widgets.find(shell, Text.class, "parameter.years").getText());
        } finally {
            dialog.close();
            parent.dispose();
        }
    }
}
