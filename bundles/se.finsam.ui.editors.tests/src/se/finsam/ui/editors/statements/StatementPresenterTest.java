// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.text.Text;
import se.finsam.model.FactKind;
import se.finsam.model.create.NewAssociation;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.grid.GridEdits;
import se.finsam.ui.session.Session;

class StatementPresenterTest {
    @TempDir
    private Path folder;

    private Session session;
    private StatementPresenter presenter;

    @BeforeEach
    void open() throws IOException {
        session = OpenSample.in(folder);
        presenter = new StatementPresenter(session);
        presenter.show("rr");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Row row(String id) {
        return presenter.table().row(id).orElseThrow();
    }

    private Column column(String id) {
        return presenter.table().column(id).orElseThrow();
    }

    private @Nullable Text refusal(String row, String column) {
        return presenter.refusal(row(row), column(column));
    }

    private @Nullable Text type(String row, String column, String value) {
        var refused = presenter.apply(List.of(new GridEdits.Change(row(row), column(column), new BigDecimal(value))));
        presenter.refresh();
        return refused;
    }

    private BigDecimal shown(String row, String column) {
        return presenter
                .table()
                .cell(row, column)
                .orElseThrow()
                .figure()
                .orElseThrow()
                .shown();
    }

    @Test
    void whatIsEnteredCanBeTypedAndWhatIsComputedSaysWhy() {
        assertNull(refusal("financialIncome", "2025"));
        assertNotNull(refusal("result", "2025"), "a sum");
        assertNotNull(refusal("cost", "2025"), "entered per activity in 2025");
        assertNull(refusal("cost", "2020"), "all that is known of 2020");
    }

    @Test
    void anExpenseIsTypedWithTheSignThatTheStatementShows() {
        var before = shown("result", "2025");
        assertNull(type("financialExpense", "2025", "-11"));
        assertEquals(new BigDecimal("-11"), shown("financialExpense", "2025"));
        assertEquals(before.subtract(BigDecimal.TEN), shown("result", "2025"));
    }

    @Test
    void aTypedFigureIsInTheUnitThatIsShown() {
        presenter.setUnit(Unit.KR);
        assertNull(type("financialIncome", "2025", "151500"));
        assertEquals(new BigDecimal("151500"), shown("financialIncome", "2025"));
        presenter.setUnit(Unit.TKR);
        assertEquals(new BigDecimal("152"), shown("financialIncome", "2025"));
    }

    @Test
    void severalFiguresAreOneStep() {
        presenter.apply(List.of(
                new GridEdits.Change(row("financialIncome"), column("2025"), BigDecimal.ONE),
                new GridEdits.Change(row("financialIncome"), column("2024"), BigDecimal.TWO)));
        session.document().undo();
        assertTrue(session.document().undoTitle().isEmpty());
    }

    @Test
    void whatIsPrintedStandsBesideWhatIsComputed() {
        presenter.setPrinted(true);
        var printed = presenter.table().columns().stream()
                .filter(column -> column.id().endsWith(PrintedBeside.SUFFIX))
                .toList();
        assertEquals(List.of(2025, 2024), printed.stream().map(Column::year).toList());
        assertEquals(shown("result", "2025"), shown("result", "2025" + PrintedBeside.SUFFIX));
        assertNotNull(refusal("result", "2025" + PrintedBeside.SUFFIX));
    }

    @Test
    void aNewAssociationHasItsFirstYearToTypeIn() {
        session.close();
        session = OpenSample.of(NewAssociation.create("Nytt", 2026));
        presenter = new StatementPresenter(session);
        presenter.show("rr");
        assertNull(type("revenue", "2026", "100"));
        assertEquals(new BigDecimal("100"), shown("revenue", "2026"));
    }

    @Test
    void aFactLeadsToTheCellThatItIsTypedIn() {
        var fact = session.association().getYears().stream()
                .filter(year -> year.getYear() == 2025)
                .flatMap(year -> year.getFacts().stream())
                .filter(each -> each.getItem().getCode().equals("financialIncome") && each.getKind() == FactKind.ACTUAL)
                .findFirst()
                .orElseThrow();
        var place = presenter.place(fact).orElseThrow();
        assertEquals("rr", place.statement());
        assertEquals("financialIncome", place.line());
        assertEquals("2025", place.column());
    }

    @Test
    void everyStatementCanBeShownInEveryUnit() {
        for (var statement : presenter.statements()) {
            presenter.show(statement);
            for (var unit : List.of(Unit.KR, Unit.TKR)) {
                presenter.setUnit(unit);
                assertTrue(!presenter.table().rows().isEmpty(), () -> statement.id() + " in " + unit);
            }
        }
    }
}
