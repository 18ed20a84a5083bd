// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.model.Association;
import se.finsam.model.Explanation;
import se.finsam.model.LineItem;
import se.finsam.model.Named;
import se.finsam.model.Subject;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.text.Names;
import se.finsam.ui.UiLanguage;

/**
 * How much the outturn of a year deviates from the budget.
 *
 * @param figures by key of the subject or code of the line item, as the statements of operations show them
 */
public record Deviations(Map<String, Cell.Figure> figures) {
    /** Nothing is known yet. */
    public static final Deviations NONE = new Deviations(Map.of());

    /** Copies the figures. */
    public Deviations {
        figures = Map.copyOf(figures);
    }

    /** The deviations of a year. */
    public static Deviations of(Snapshot snapshot, StatementTemplates templates, int year) {
        var figures = new LinkedHashMap<String, Cell.Figure>();
        templates.all().stream()
                .filter(template -> template.role() == StatementTemplate.Role.OPERATIONS)
                .forEach(template ->
                        add(figures, template, new StatementEvaluator(snapshot).evaluate(template, year), year));
        return new Deviations(figures);
    }

    private static void add(Map<String, Cell.Figure> figures, StatementTemplate template, Table table, int year) {
        var measures = template.columns().stream()
                .filter(column -> column.role() == StatementTemplate.ColumnRole.VARIANCE)
                .map(StatementTemplate.ColumnTemplate::measure)
                .toList();
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            if (measures.contains(column.measure()) && column.year() == year) {
                for (var row : table.rows()) {
                    if (row.kind() == Row.Kind.ITEM && row.cells().get(i) instanceof Cell.Figure figure) {
                        var subject = row.subject();
                        figures.putIfAbsent(subject == null ? row.line() : subject, figure);
                    }
                }
            }
        }
    }

    /** The key or code by which an element stands in a statement. */
    private static String key(Named element) {
        return switch (element) {
            case Subject subject -> subject.getKey();
            case LineItem item -> item.getCode();
            default -> "";
        };
    }

    /** The deviation of a subject or line item; empty when there is none. */
    public String of(Named element) {
        var figure = figures.get(key(element));
        return figure == null ? "" : figure.text(format());
    }

    private static FigureFormat format() {
        return UiLanguage.figures();
    }

    /** What an explanation is about. */
    public static List<Named> about(Explanation explanation) {
        return Stream.<Named>concat(explanation.getSubjects().stream(), explanation.getItems().stream())
                .toList();
    }

    /** The names of what an explanation is about. */
    public static String names(Explanation explanation) {
        return about(explanation).stream()
                .map(element -> UiLanguage.in(Names.of(element)))
                .collect(Collectors.joining(", "));
    }

    /** The deviation that an explanation explains, together. */
    public String sum(Explanation explanation) {
        var known = about(explanation).stream()
                .map(element -> figures.get(key(element)))
                .filter(figure -> figure != null)
                .toList();
        return known.isEmpty()
                ? ""
                : format().signed(
                                known.stream().map(Cell.Figure::shown).reduce(BigDecimal.ZERO, BigDecimal::add),
                                known.getFirst().display().decimals());
    }

    /** What can be explained: first what deviates, the largest first, then the other subjects and line items by name. */
    public List<Named> candidates(Association association) {
        var query = new AssociationQuery(association);
        var all = new ArrayList<Named>(Stream.<Named>concat(
                        Stream.concat(association.getCostUnits().stream(), association.getInterventions().stream()),
                        query.lineItems())
                .toList());
        all.sort(
                Comparator.comparing(this::size).reversed().thenComparing(element -> UiLanguage.in(Names.of(element))));
        return all;
    }

    private BigDecimal size(Named element) {
        var figure = figures.get(key(element));
        return figure == null ? BigDecimal.ONE.negate() : figure.exact().abs();
    }
}
