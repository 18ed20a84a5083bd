// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.compare.presenter.Basis;
import se.finsam.ui.form.CellOrder;

/** The facts that a figure rests on, from each of which one gets to where it is entered. */
final class BasisPane {
    private static final Texts TEXTS = Texts.of(BasisPane.class);
    private static final int REMARKS_HEIGHT = 60;

    private final Composite composite;
    private final Label title;
    private final Button go;
    private final StyledText remarks;
    private final Table table;
    private final Consumer<Basis.Entry> reveal;
    private List<Basis.Entry> given = List.of();
    private List<Basis.Entry> facts = List.of();

    /**
     * A pane that shows nothing yet.
     *
     * @param reveal shows a fact where it is entered
     * @param close hides the pane
     */
    BasisPane(Composite parent, Consumer<Basis.Entry> reveal, Runnable close) {
        this.reveal = reveal;
        composite = Layouts.columns(parent, 3);
        ((GridLayout) composite.getLayout()).marginRight = Layouts.GAP;
        title = Ids.set(new Label(composite, SWT.NONE), "basis.title");
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(Layouts.GAP, 0)
                .applyTo(title);
        go = Ids.set(new Button(composite, SWT.PUSH), "basis.go");
        go.setText(UiLanguage.in(TEXTS.get("basis.go")));
        go.addListener(SWT.Selection, event -> go());
        var closing = Ids.set(new Button(composite, SWT.PUSH), "basis.close");
        closing.setText(UiLanguage.in(TEXTS.get("basis.close")));
        closing.addListener(SWT.Selection, event -> close.run());
        remarks = Layouts.reading(composite, "basis.remarks");
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(remarks);
        table = Ids.set(new Table(composite, SWT.FULL_SELECTION | SWT.SINGLE), "basis.facts");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table);
        column("line", 260, SWT.LEFT);
        column("subject", 210, SWT.LEFT);
        column("year", 60, SWT.RIGHT);
        column("kind", 150, SWT.LEFT);
        column("amount", 130, SWT.RIGHT);
        column("origin", 320, SWT.LEFT);
        column("comment", 200, SWT.LEFT);
        table.addListener(SWT.Selection, event -> go.setEnabled(true));
        table.addListener(SWT.DefaultSelection, event -> go());
        table.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                close.run();
            }
        });
    }

    private void column(String key, int width, int alignment) {
        var column = new TableColumn(table, alignment);
        column.setText(UiLanguage.in(TEXTS.get("basis." + key)));
        column.setWidth(width);
        column.addListener(SWT.Selection, event -> {
            var isTurned = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
            table.setSortColumn(column);
            table.setSortDirection(isTurned ? SWT.DOWN : SWT.UP);
            fill();
        });
    }

    private static String[] cells(Basis.Entry fact) {
        return new String[] {
            UiLanguage.in(fact.line()),
            fact.subject(),
            Integer.toString(fact.year()),
            UiLanguage.in(fact.kind()),
            UiLanguage.in(fact.amount()),
            UiLanguage.in(fact.origin()),
            fact.comment()
        };
    }

    /** Shows the facts as they are sorted; the selection stays on its fact. */
    private void fill() {
        var selected = table.getSelectionIndex() < 0 ? null : facts.get(table.getSelectionIndex());
        if (table.getSortColumn() != null) {
            var column = table.indexOf(table.getSortColumn());
            var order = Comparator.comparing((Basis.Entry fact) -> cells(fact)[column], new CellOrder());
            facts = facts.stream()
                    .sorted(table.getSortDirection() == SWT.UP ? order : order.reversed())
                    .toList();
        }
        table.removeAll();
        facts.forEach(fact -> new TableItem(table, SWT.NONE).setText(cells(fact)));
        if (!facts.isEmpty()) {
            table.setSelection(selected == null ? 0 : Math.max(0, facts.indexOf(selected)));
            table.showSelection();
        }
    }

    private void go() {
        var selected = table.getSelectionIndex();
        if (selected >= 0) {
            reveal.accept(facts.get(selected));
        }
    }

    Composite control() {
        return composite;
    }

    void setFocus() {
        table.setFocus();
    }

    void show(Basis basis) {
        title.setText((UiLanguage.in(basis.title()) + ": " + UiLanguage.in(basis.value())).replace("&", "&&"));
        Layouts.show(
                remarks,
                basis.remarks().stream().map(UiLanguage::in).collect(Collectors.joining("\n")),
                REMARKS_HEIGHT);
        if (!given.equals(basis.facts())) {
            given = basis.facts();
            facts = given;
            table.deselectAll();
            fill();
        }
        go.setEnabled(table.getSelectionIndex() >= 0);
    }
}
