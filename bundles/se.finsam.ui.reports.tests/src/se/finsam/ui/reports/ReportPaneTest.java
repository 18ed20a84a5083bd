// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.command.SetAttribute;
import se.finsam.report.OutputFormat;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;

class ReportPaneTest {
    private final Window window = new Window();

    @TempDir
    private Path folder;

    private Sample sample;
    private Session session;

    @BeforeEach
    void open() throws Exception {
        sample = new Sample(folder);
        session = new Session(sample.document, Sample.registry(), Display.getCurrent()::execute);
        session.onChange(change -> window.pane.changed(session));
        window.pane.show(session);
    }

    @AfterEach
    void close() {
        window.close();
        session.close();
    }

    private List<Path> documents() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.equals(sample.file)).sorted().toList();
        }
    }

    private void choose(String design) {
        var table = window.find(Table.class, "reports.designs");
        var ids = Sample.registry().designs().stream().map(each -> each.id()).toList();
        table.setSelection(ids.indexOf(design));
        window.press("reports.designs");
    }

    private String text(String id) {
        return window.find(Label.class, id).getText();
    }

    private void awaitPreview() {
        var open = window.find(Button.class, "reports.preview.open");
        window.await(() -> open.isEnabled()
                && window.find(Label.class, "reports.preview.state").getText().isEmpty());
    }

    private void create() {
        window.press("reports.create");
        window.await(() -> !window.pane.isRunning());
    }

    @Test
    void theAnnualReportOfTheWindowIsThatOfTheCommandLine() throws Exception {
        create();
        var pdf = folder.resolve("arsredovisning-2025.pdf");
        assertArrayEquals(
                sample.written("arsredovisning", OutputFormat.PDF, folder.resolve("cli")), Files.readAllBytes(pdf));
        var row = window.find(Table.class, "reports.history").getItem(0);
        assertEquals("arsredovisning-2025.pdf", row.getText(0));
        assertEquals(GeneratedFile.brief(Fingerprint.of(Files.readAllBytes(pdf))), row.getText(4));
        assertTrue(window.find(Button.class, "reports.history.open").isEnabled());
    }

    @Test
    void errorsThatStandAreShownAndLeadToTheirPlace() {
        var warning = window.find(Composite.class, "reports.warning");
        assertFalse(warning.getVisible());
        window.await(() -> session.findings().isPresent());
        assertTrue(warning.getVisible());
        assertEquals(UiLanguage.in(window.pane.presenter().warnings().title()), text("reports.warning.title"));
        window.press("reports.warning.go");
        assertEquals("drift", window.revealed.getFirst().statement());
    }

    @Test
    void thePreviewFollowsTheAssociationAndMarksWhatIsOlder() throws Exception {
        choose("avstamning");
        create();
        awaitPreview();
        var history = window.find(Table.class, "reports.history");
        var same = history.getItem(0).getText(5);
        session.execute(SetAttribute.create(
                session.association(), FinsamPackage.eINSTANCE.getNamed_Name(), "Samspelet i Karlstad"));
        assertFalse(text("reports.preview.state").isEmpty());
        awaitPreview();
        assertFalse(same.equals(history.getItem(0).getText(5)));
        session.document().undo();
        awaitPreview();
        assertEquals(same, history.getItem(0).getText(5));
    }

    @Test
    void aPreviewThatHadToStandBackIsMadeAfterwards() {
        choose("avstamning");
        window.await(ReportPaneTest::isPreviewing);
        create();
        awaitPreview();
    }

    private static boolean isPreviewing() {
        return Stream.of(Job.getJobManager().find(null))
                .anyMatch(job -> job instanceof PreviewJob && job.getState() == Job.RUNNING);
    }

    @Test
    void whatIsStoppedLeavesNothing() throws Exception {
        window.press("reports.create");
        assertFalse(window.find(Button.class, "reports.create").isEnabled());
        window.press("reports.cancel");
        window.await(() -> !window.pane.isRunning());
        assertEquals(List.of(), documents());
        assertTrue(window.find(Button.class, "reports.create").isEnabled());
        assertFalse(window.find(Button.class, "reports.cancel").isEnabled());
        assertEquals(0, window.find(Table.class, "reports.history").getItemCount());
    }

    @Test
    void aFileOfSomebodyElseIsNotReplacedUnlessTheUserSaysSo() throws Exception {
        choose("avstamning");
        var pdf = Files.writeString(folder.resolve("avstamning-2025.pdf"), "signed");
        create();
        assertEquals(List.of(pdf), window.asked);
        assertEquals("signed", Files.readString(pdf));
        window.mayReplace = true;
        create();
        create();
        assertEquals(List.of(pdf, pdf), window.asked, "our own file is replaced without asking");
        assertTrue(Files.size(pdf) > 1000);
    }

    @Test
    void aFailureIsToldInWords() throws Exception {
        choose("avstamning");
        var file = Files.writeString(folder.resolve("file"), "");
        window.find(Text.class, "reports.folder").setText(file.toString());
        create();
        assertTrue(text("reports.message").contains(file.toString()), text("reports.message"));
        assertTrue(window.find(Button.class, "reports.create").isEnabled());
    }

    @Test
    void withoutAFormatNothingCanBeMade() {
        var create = window.find(Button.class, "reports.create");
        var pdf = window.find(Button.class, "reports.format.pdf");
        assertTrue(pdf.getSelection());
        pdf.setSelection(false);
        window.press("reports.format.pdf");
        assertFalse(create.isEnabled());
        assertFalse(text("reports.message").isEmpty());
        pdf.setSelection(true);
        window.press("reports.format.pdf");
        assertTrue(create.isEnabled());
    }

    @Test
    void theYearsAreThoseOfTheDocument() {
        var year = window.find(Combo.class, "reports.year");
        assertEquals("2025", year.getText());
        choose("jamforelse");
        assertEquals("2020–2025", year.getText());
        choose("budgetprognos");
        assertEquals(List.of("2026–2028"), List.of(year.getItems()));
    }
}
