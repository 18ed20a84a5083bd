// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.api.IndicatorResult;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.table.Cell;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.engine.IndicatorRunner;
import se.finsam.ui.editors.overview.YearStatus.KeyFigure;

/** The most important figures of a year beside those of the year before. */
final class KeyFigures {
    private static final String BALANCE_SHEET = "br";
    private static final String EQUITY = "totalEquity";
    private static final List<String> INDICATORS = List.of("equityShare", "adminShare");

    private final YearStatusInput input;

    KeyFigures(YearStatusInput input) {
        this.input = input;
    }

    /** A figure in a year; null when it is not known. */
    private record Value(@Nullable BigDecimal number, Unit unit, int decimals) {
        String text(FigureFormat format) {
            return number == null ? format.unknown() : format.withUnit(new Quantity(number, unit), decimals);
        }
    }

    /** The result and the equity, then the indicators that there are. */
    List<KeyFigure> figures() {
        var figures = new ArrayList<KeyFigure>();
        input.templates().all().stream()
                .filter(template -> template.role() == StatementTemplate.Role.OVERVIEW)
                .findFirst()
                .flatMap(template ->
                        template.line(StatementTemplate.LineRole.RESULT).flatMap(line -> line(template, line.id())))
                .ifPresent(figures::add);
        input.templates()
                .find(BALANCE_SHEET)
                .flatMap(sheet -> line(sheet, EQUITY))
                .ifPresent(figures::add);
        indicators().forEach(figures::add);
        return figures;
    }

    private Optional<KeyFigure> line(StatementTemplate template, String line) {
        var year = input.year();
        var table = new StatementEvaluator(input.snapshot()).evaluate(template, List.of(year, year - 1));
        return table.row(line).map(row -> {
            var values = Stream.of(year, year - 1)
                    .map(wanted -> table.columns().stream()
                            .filter(column -> column.year() == wanted)
                            .findFirst()
                            .flatMap(column -> table.cell(line, column.id()))
                            .map(KeyFigures::value)
                            .orElse(new Value(null, table.unit(), 0)))
                    .toList();
            return figure(line, row.label(), values.getFirst(), values.getLast(), Text.EMPTY);
        });
    }

    private static Value value(Cell cell) {
        return switch (cell) {
            case Cell.Figure figure ->
                new Value(figure.exact(), figure.unit(), figure.display().decimals());
            case Cell.Unknown unknown -> new Value(null, unknown.unit(), 0);
            case Cell.Blank blank -> new Value(null, Unit.COUNT, 0);
        };
    }

    private Stream<KeyFigure> indicators() {
        var wanted = input.indicators().stream()
                .filter(indicator -> INDICATORS.contains(indicator.id()))
                .toList();
        var results = new IndicatorRunner(wanted).run(input.snapshot(), List.of(input.year(), input.year() - 1));
        return INDICATORS.stream().flatMap(id -> results.stream()
                .filter(result -> result.indicator().id().equals(id))
                .flatMap(result -> result.rows().stream()
                        .limit(1)
                        .map(row -> figure(
                                id,
                                result.indicator().name(),
                                value(result, row.values(), input.year()),
                                value(result, row.values(), input.year() - 1),
                                result.indicator().description()))));
    }

    private static Value value(IndicatorResult result, Map<Integer, IndicatorValue> values, int year) {
        var indicator = result.indicator();
        var number = values.get(year) instanceof IndicatorValue.Known known
                ? known.unit().isMoney()
                        ? new Quantity(known.value(), Unit.KR)
                                .in(indicator.unit())
                                .value()
                        : known.value()
                : null;
        return new Value(number, indicator.unit(), indicator.decimals());
    }

    private KeyFigure figure(String id, Text label, Value now, Value before, Text explanation) {
        return new KeyFigure(
                id,
                label,
                new Text(now.text(FigureFormat.of(Language.SV)), now.text(FigureFormat.of(Language.EN))),
                change(now, before),
                explanation);
    }

    private Text change(Value now, Value before) {
        if (now.number() == null || before.number() == null) {
            return Text.EMPTY;
        }
        var difference = now.number().subtract(before.number());
        var key = now.unit() == Unit.PERCENT ? "change.points" : "change";
        return new Text(
                change(key, difference, now.decimals(), Language.SV),
                change(key, difference, now.decimals(), Language.EN));
    }

    private String change(String key, BigDecimal difference, int decimals, Language language) {
        var number = FigureFormat.of(language).signed(difference, decimals);
        return YearStatusInput.text(key, number, input.year() - 1).in(language);
    }
}
