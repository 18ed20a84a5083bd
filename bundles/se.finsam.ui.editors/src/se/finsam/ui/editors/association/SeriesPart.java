// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.association;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.model.DataPoint;
import se.finsam.model.DataSeries;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddDataSeries;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.edit.command.SetDataPoint;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.Binding;
import se.finsam.ui.form.ElementTable;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Keys;
import se.finsam.ui.form.Labels;
import se.finsam.ui.form.MasterDetail;
import se.finsam.ui.session.Session;

/** Series of numbers by year, such as a price index, and the values of the selected one. */
final class SeriesPart {
    private static final Texts TEXTS = Texts.of(SeriesPart.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final int LIST = 45;
    private static final int ROWS = 6;

    private final Session session;
    private final MasterDetail<DataSeries> series;
    private final ElementTable<DataPoint> points;

    SeriesPart(Composite parent, Session session) {
        this.session = session;
        series = new MasterDetail<>(parent, "series", TEXTS.get("series"), LIST, session::execute);
        series.table()
                .column(Labels.of(P.getNamed_Name()), 5, DataSeries::getName)
                .column(Labels.of(P.getDataSeries_Unit()), 2, each -> Labels.of(each.getUnit()))
                .column(TEXTS.get("years"), 3, SeriesPart::years)
                .filtering()
                .adding(TEXTS.get("series.add"), this::add)
                .removing(TEXTS.get("series.remove"), RemoveElement::create)
                .moving();
        var form = series.form();
        form.add(FieldKind.text(), P.getNamed_Name());
        form.add(FieldKind.literal(Unit.VALUES), P.getDataSeries_Unit());
        form.add(FieldKind.text(), P.getDataSeries_Source());
        form.add(FieldKind.text(), P.getDataSeries_Code());
        points = new ElementTable<DataPoint>(
                        series.details(), "series.points", Labels.of(P.getDataSeries_Points()), session::execute)
                .figures(Labels.of(P.getDataPoint_Year()), 1, point -> String.valueOf(point.getYear()))
                .column(
                        FieldKind.number(),
                        new Binding<>(
                                "value",
                                Labels.of(P.getDataPoint_Value()),
                                DataPoint::getValue,
                                (point, value) ->
                                        SetDataPoint.create((DataSeries) point.eContainer(), point.getYear(), value)),
                        2)
                .adding(TEXTS.get("point.add"), this::addPoint)
                .removing(
                        TEXTS.get("point.remove"),
                        point -> SetDataPoint.create((DataSeries) point.eContainer(), point.getYear(), null))
                .rows(ROWS);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(points.control());
        series.table().onSelect(selected -> showPoints());
    }

    private static String years(DataSeries series) {
        var points = series.getPoints();
        return points.isEmpty()
                ? ""
                : points.getFirst().getYear() + "–" + points.getLast().getYear();
    }

    private @Nullable ModelCommand add() {
        var association = session.association();
        var dialog = new EntryDialog(series.control().getShell(), TEXTS.get("series.add"));
        var name = dialog.ask("new.name", Labels.of(P.getNamed_Name()), FieldKind.text(), null);
        var unit =
                dialog.ask("new.unit", Labels.of(P.getDataSeries_Unit()), FieldKind.literal(Unit.VALUES), Unit.COUNT);
        var source = dialog.ask("new.source", Labels.of(P.getDataSeries_Source()), FieldKind.text(), null);
        return dialog.open(() -> AddDataSeries.create(
                association, Keys.of(name.text(), "serie", this::isCode), name.text(), unit.required(), source.get()));
    }

    private boolean isCode(String code) {
        return session.association().getDataSeries().stream().anyMatch(other -> code.equals(other.getCode()));
    }

    private @Nullable ModelCommand addPoint() {
        var selected = series.table().selected();
        if (selected.isEmpty()) {
            return null;
        }
        var known = selected.get().getPoints();
        var dialog = new EntryDialog(series.control().getShell(), TEXTS.get("point.add"));
        var year = dialog.ask(
                "new.year",
                Labels.of(P.getDataPoint_Year()),
                FieldKind.year(),
                known.isEmpty()
                        ? session.reportYear().orElse(null)
                        : Integer.valueOf(known.getLast().getYear() + 1));
        var value = dialog.ask("new.value", Labels.of(P.getDataPoint_Value()), FieldKind.number(), null);
        return dialog.open(
                () -> SetDataPoint.create(selected.get(), year.get() == null ? 0 : year.required(), value.get()));
    }

    void refresh() {
        series.show(session.association().getDataSeries());
        showPoints();
    }

    private void showPoints() {
        var selected = series.table().selected();
        points.setOpen(selected.isPresent());
        points.show(selected.map(DataSeries::getPoints).map(List::copyOf).orElse(List.of()));
    }

    void reveal(DataSeries shown) {
        series.table().select(shown);
        series.table().table().setFocus();
    }

    void reveal(DataPoint point) {
        series.table().select((DataSeries) point.eContainer());
        points.select(point);
        points.table().setFocus();
    }
}
