// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.IndicatorContribution;
import se.finsam.core.table.Row;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.words.FormulaWords;

/**
 * What an indicator is.
 *
 * @param lines its definition, target, source and formula, and for every year with a target whether that is met; each once and
 *     only what there is
 */
public record IndicatorDetail(Text name, List<Text> lines) {
    private static final Texts TEXTS = Texts.of(IndicatorDetail.class);

    /** Copies the lines. */
    public IndicatorDetail {
        lines = List.copyOf(lines);
    }

    static Optional<IndicatorDetail> of(CompareInput input, Panel panel, Row row) {
        return input.registry()
                .indicator(row.line())
                .map(indicator -> new IndicatorDetail(
                        row.label(),
                        Stream.of(
                                        status(panel, row),
                                        Stream.of(indicator.description()).filter(text -> !text.isEmpty()),
                                        formula(input, indicator),
                                        Stream.of(indicator.source())
                                                .filter(text -> !text.isEmpty())
                                                .map(text -> TEXTS.get("indicator.source", text)))
                                .flatMap(lines -> lines)
                                .toList()));
    }

    private static Stream<Text> formula(CompareInput input, IndicatorContribution indicator) {
        return indicator.formula().isEmpty()
                ? Stream.empty()
                : Stream.of(TEXTS.get("indicator.formula", FormulaWords.of(indicator.formula(), input.snapshot())));
    }

    /** The newest year that is known beside the target. */
    private static Stream<Text> status(Panel panel, Row row) {
        var table = panel.table();
        return Indicators.target(table, row).stream().map(target -> table.columns().stream()
                .filter(column -> Light.of(table, row, column).isPresent())
                .reduce((first, second) -> second)
                .map(column -> TEXTS.get(
                        "indicator.status." + Light.of(table, row, column).orElseThrow(),
                        Light.of(table, row, column).orElseThrow().sign(),
                        column.header(),
                        table.cell(row.id(), column.id())
                                .flatMap(cell -> cell.figure())
                                .map(Written::withUnit)
                                .orElse(Text.EMPTY),
                        target))
                .orElseGet(() -> TEXTS.get("indicator.target", target)));
    }
}
