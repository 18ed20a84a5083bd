// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.api.CheckInput;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckedFinding;
import se.finsam.model.AnnualReport;
import se.finsam.model.Association;
import se.finsam.model.Paragraph;
import se.finsam.model.PrintedFigure;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.snapshot.SnapshotBuilder;

/**
 * Reports of other layouts of the same law, entered by templates: a municipality with its group, taxes and budget in
 * millions; an association in whole kronor with positive costs, net costs and a cash flow without the funds from
 * operations; one in millions whose rounded rows miss their rounded sums. Their names and figures are invented, and the
 * printed figures were computed in a spreadsheet of their own.
 */
class LayoutsTest {
    private static final int YEAR = 2025;
    private static final Path FOLDER = Path.of("data", "layouts");

    /** A layout that the checks find nothing in: association and templates as {@code check FILE --templates DIR}. */
    private record Layout(Association association, StatementTemplates templates) {
        static Layout read(String name) throws IOException {
            var folder = FOLDER.resolve(name);
            return new Layout(
                    new AssociationFile().load(folder.resolve(name + ".finsam")),
                    Checked.REGISTRY.templates().withFolder(folder.resolve("templates")));
        }

        CheckInput input() {
            return new CheckInput(SnapshotBuilder.snapshot(association), templates, YEAR);
        }

        CheckReport check() {
            return Checked.check(input());
        }

        AnnualReport report() {
            return association.getYears().stream()
                    .filter(year -> year.getYear() == YEAR)
                    .findFirst()
                    .orElseThrow()
                    .getReport();
        }

        PrintedFigure figure(String cell) {
            var at = cell.split("/");
            return AssociationQuery.printed(report(), at[0], at[1], at[2]).orElseThrow();
        }
    }

    static Stream<String> layouts() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aRightReportOfAnotherLayoutGivesNoFinding(String name) throws IOException {
        var report = Layout.read(name).check();
        assertEquals(List.of(), report.failures());
        assertEquals("", said(report.findings()));
    }

    private static String said(List<CheckedFinding> findings) {
        return findings.stream()
                .map(found -> found.id() + ": " + found.finding().message().sv())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyPrintedFigureIsHeldAgainstTheAccounts(String name) throws IOException {
        var layout = Layout.read(name);
        var cells = layout.input().printed().stream()
                .flatMap(statement -> statement.cells().stream())
                .toList();
        assertEquals(layout.report().getPrintedFigures().size(), cells.size(), "each stands in a cell of a template");
        assertEquals(
                List.of(),
                cells.stream()
                        .filter(cell -> cell.exact() == null)
                        .map(cell -> cell.row().id())
                        .toList(),
                "and the accounts know it");
        assertEquals(
                name.equals("tallasen") ? List.of("operating@2024", "operating@2025") : List.of(),
                cells.stream()
                        .filter(cell -> !cell.agrees())
                        .map(cell -> cell.row().id() + "@" + cell.column().id())
                        .toList(),
                "save what follows another convention throughout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resultat", "balans", "kassaflode"})
    void theYearsOfTheMunicipalityStandBesideThoseOfItsGroup(String statement) throws IOException {
        var columns = Layout.read("norrvika").input().table(statement).orElseThrow().columns().stream()
                .map(column -> column.id())
                .filter(id -> !id.contains("budget") && !id.contains("variance"))
                .toList();
        assertEquals(List.of("2025", "2024", "2025.group", "2024.group"), columns);
    }

    @Test
    void whatNoTemplateHasACellForIsToldInsteadOfPassedOver() throws IOException {
        var layout = Layout.read("tallasen");
        layout.figure("femar/employees/2024").setLine("anstallda");
        assertEquals(
                List.of("unplaced:femar"),
                layout.check().findings().stream().map(CheckedFinding::id).toList());
        var withoutFolder = Checked.check(new CheckInput(
                SnapshotBuilder.snapshot(Layout.read("tallasen").association()), Checked.REGISTRY.templates(), YEAR));
        assertTrue(
                withoutFolder.findings().stream().anyMatch(found -> found.id().equals("unplaced:verksamhet")));
    }

    @Test
    void costsPrintedAsPositiveThroughoutAreAnotherConvention() throws IOException {
        var layout = Layout.read("norrvika");
        for (var line : List.of("cost", "depreciation", "financialExpense")) {
            for (var column : List.of("2025", "2024", "2025.budget", "2025.group", "2024.group")) {
                withoutMinus(layout.figure("resultat/" + line + "/" + column));
            }
        }
        assertEquals("", said(layout.check().findings()));
        var odd = layout.figure("resultat/cost/2024");
        odd.setText("−" + odd.getText());
        assertEquals(
                List.of("accounts:resultat/cost/2024"),
                layout.check().findings().stream().map(CheckedFinding::id).toList());
    }

    private static void withoutMinus(PrintedFigure figure) {
        figure.setText(figure.getText().replace("−", ""));
    }

    /**
     * {@code cell} is statement/line/column, or the text to be replaced in the prose; {@code printed} what is planted
     * there. {@code finding} is the only finding then.
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(files = "data/layouts/faults.csv", delimiter = ';', numLinesToSkip = 1)
    void aPlantedFaultIsFoundWhereItStandsWithItsCause(
            String name,
            String fault,
            String cell,
            String printed,
            String finding,
            String severity,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal difference,
            @Nullable String cause)
            throws IOException {
        var layout = Layout.read(name);
        if (cell.contains("{{")) {
            plantInProse(layout.report(), cell, printed);
        } else {
            layout.figure(cell).setText(printed.replace(' ', '\u00A0'));
        }
        var found = layout.check().findings();
        assertEquals(List.of(finding), found.stream().map(CheckedFinding::id).toList(), () -> said(found));
        var only = found.getFirst();
        assertEquals(severity, only.severity().name());
        assertEquals(plain(expected), plain(only.finding().expected()));
        assertEquals(plain(difference), plain(only.finding().difference()));
        var said = only.finding().cause().sv().replace('\u00A0', ' ');
        assertTrue(said.startsWith(cause == null ? "" : cause), said);
        assertEquals(cause == null, said.isEmpty(), said);
    }

    private static void plantInProse(AnnualReport report, String old, String planted) {
        Iterable<EObject> all = report::eAllContents;
        var changed = 0;
        for (var element : all) {
            if (element instanceof Paragraph paragraph && paragraph.getText().contains(old)) {
                paragraph.setText(paragraph.getText().replace(old, planted));
                changed++;
            }
        }
        assertEquals(1, changed, "the text is in one paragraph");
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
