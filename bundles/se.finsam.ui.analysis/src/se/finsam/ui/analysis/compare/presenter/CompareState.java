// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the view shows at one moment.
 *
 * @param selection what the user has chosen, which a result that is still on its way will be of
 * @param place the cell selected on the page; null for none
 * @param busy true while a newer result is on its way
 * @param result the newest result; null until there is one
 */
public record CompareState(
        CompareSelection selection,
        Page page,
        Drawn drawn,
        @Nullable Place place,
        boolean busy,
        @Nullable CompareResult result) {
    /** The panel of the page, if there is a result and the page has one. */
    public Optional<Panel> panel() {
        return Optional.ofNullable(result).flatMap(made -> made.panel(page));
    }

    /** The chart of the page for what is selected. */
    public Optional<ChartView> chart() {
        return panel().flatMap(panel -> panel.chart(place, drawn));
    }

    /** What the figure selected rests on. */
    public Optional<Basis> basis() {
        var at = place;
        var made = result;
        if (at == null || made == null) {
            return Optional.empty();
        }
        return panel().map(Panel::table).flatMap(table -> table.row(at.row()).flatMap(row -> table.column(at.column())
                .map(column -> Basis.of(
                        made.input().snapshot(),
                        row,
                        column,
                        table.cell(at.row(), at.column()).orElseThrow()))));
    }

    /** What the indicator selected is, on the page of the indicators. */
    public Optional<IndicatorDetail> indicator() {
        var at = place;
        var made = result;
        return page != Page.INDICATORS || at == null || made == null ? Optional.empty() : made.indicator(at.row());
    }
}
