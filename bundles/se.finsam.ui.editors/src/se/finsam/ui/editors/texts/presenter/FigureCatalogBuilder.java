// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.statement.FigureReferences;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementException;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.editors.texts.presenter.FigureCatalog.Choice;
import se.finsam.ui.editors.texts.presenter.FigureCatalog.Group;
import se.finsam.ui.editors.texts.presenter.FigureCatalog.Line;

/** Gathers the figures that are known; long work on many interventions, so it is done beside the thread of the window. */
public final class FigureCatalogBuilder {
    private static final Texts TEXTS = Texts.of(FigureCatalogBuilder.class);
    private static final List<String> GENDERS = List.of("women", "men", "nonBinary");

    private final Snapshot snapshot;
    private final StatementTemplates templates;
    private final int year;
    private final BooleanSupplier cancelled;
    private final FigureReferences references;
    private final List<Integer> years;

    private FigureCatalogBuilder(Snapshot snapshot, StatementTemplates templates, int year, BooleanSupplier cancelled) {
        this.snapshot = snapshot;
        this.templates = templates;
        this.year = year;
        this.cancelled = cancelled;
        references = new FigureReferences(snapshot, templates, year);
        years = snapshot.data().years().stream()
                .map(held -> held.year())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The figures that the texts of the report of a year can refer to; when cancelled those found so far. */
    public static FigureCatalog build(
            Snapshot snapshot, StatementTemplates templates, int year, BooleanSupplier cancelled) {
        var builder = new FigureCatalogBuilder(snapshot, templates, year, cancelled);
        return new FigureCatalog(year, builder.groups(), builder.references);
    }

    private List<Group> groups() {
        var groups = new ArrayList<Group>();
        templates.all().stream()
                .filter(template -> template.purpose() != StatementTemplate.Purpose.CHART)
                .forEach(template -> add(groups, template.title(), statement(template)));
        add(groups, TEXTS.get("group.goals"), goals());
        add(groups, TEXTS.get("group.interventions"), interventions());
        add(groups, TEXTS.get("group.association"), association());
        return groups;
    }

    private static void add(List<Group> groups, Text title, List<Line> lines) {
        if (!lines.isEmpty()) {
            groups.add(new Group(title, lines));
        }
    }

    private List<Line> statement(StatementTemplate template) {
        var evaluator = new StatementEvaluator(snapshot);
        var shown = evaluator.years(template, year);
        var held = template.years().isPlan() ? shown : snapshot.yearsWith(FactKind.ACTUAL);
        var order = template.years().isPlan() ? Comparator.<String>naturalOrder() : Comparator.<String>reverseOrder();
        var lines = new ArrayList<Line>();
        if (cancelled.getAsBoolean()) {
            return lines;
        }
        var table = evaluator.evaluate(
                template,
                Stream.concat(shown.stream(), held.stream()).distinct().toList(),
                year);
        for (var row : table.rows()) {
            var path = template.id() + "/" + row.id();
            var choices = new ArrayList<Choice>();
            for (var i = 0; i < table.columns().size(); i++) {
                var column = table.columns().get(i);
                if (row.cells().get(i) instanceof Cell.Figure) {
                    choice(path, column.id(), label(column)).ifPresent(choices::add);
                }
            }
            choices.sort(Comparator.comparing(Choice::year, order));
            if (!choices.isEmpty()) {
                lines.add(new Line(path, row.label(), row.level(), choices));
            }
        }
        return lines;
    }

    /** The year, and what is in the column when there are several of a year. */
    private static Text label(Column column) {
        return column.measure().equals("value")
                ? Text.same(Integer.toString(column.year()))
                : TEXTS.get("column", column.year(), head(column));
    }

    private static Text head(Column column) {
        var group = column.group();
        var year = " " + column.year();
        return group == null || group.sv().equals(Integer.toString(column.year()))
                ? column.header()
                : new Text(
                        group.sv().replace(year, "") + ", " + column.header().sv(),
                        group.en().replace(year, "") + ", " + column.header().en());
    }

    /** The figure, when it is known. */
    private Optional<Choice> choice(String path, String column, Text label) {
        try {
            var reference = FigureReference.parse(column.isEmpty() ? path : path + "@" + column);
            return Optional.of(new Choice(
                    path,
                    column,
                    label,
                    references.text(reference, ProseRenderer.LANGUAGE),
                    references.resolve(reference)));
        } catch (StatementException e) {
            // What is not known cannot be picked.
            return Optional.empty();
        }
    }

    /** A line of the years in which the figure is known; nothing when it is known in none. */
    private void yearly(List<Line> lines, String path, Text label, List<Integer> candidates) {
        var choices = candidates.stream()
                .flatMap(held -> choice(path, held.toString(), Text.same(held.toString())).stream())
                .toList();
        if (!choices.isEmpty() && !cancelled.getAsBoolean()) {
            lines.add(new Line(path, label, 0, choices));
        }
    }

    private List<Line> goals() {
        var lines = new ArrayList<Line>();
        for (var area : snapshot.data().goalAreas()) {
            for (var goal : area.goals()) {
                for (var measure : goal.measures()) {
                    yearly(lines, "outcome/" + measure.code(), TEXTS.get("outcome", measure.name()), years);
                    yearly(lines, "target/" + measure.code(), TEXTS.get("target", measure.name()), List.of(year));
                }
            }
        }
        return lines;
    }

    private List<Line> interventions() {
        var lines = new ArrayList<Line>();
        snapshot.data().interventions().forEach(intervention -> intervention(lines, intervention));
        return lines;
    }

    private void intervention(List<Line> lines, Intervention intervention) {
        var name = intervention.shortName().isEmpty() ? intervention.name() : intervention.shortName();
        for (var kind : List.of("participants", "completed", "completedToWork", "grant")) {
            yearly(lines, kind + "/" + intervention.key(), TEXTS.get(kind, name), years);
        }
        for (var gender : GENDERS) {
            yearly(lines, "gender/" + intervention.key() + "." + gender, TEXTS.get("of." + gender, name), years);
        }
    }

    private List<Line> association() {
        var lines = new ArrayList<Line>();
        yearly(lines, "indicator/equityShare", TEXTS.get("equityShare"), years);
        for (var part : List.of("members", "substitutes", "women", "men", "nonBinary")) {
            yearly(lines, "board/" + part, TEXTS.get("board." + part), years);
        }
        for (var counted : List.of(
                "interventions",
                "interventions.individual",
                "interventions.structural",
                "annexes",
                "members",
                "municipalities",
                "goalAreas")) {
            yearly(lines, "count/" + counted, TEXTS.get("count." + counted), years);
        }
        for (var gender : GENDERS) {
            yearly(lines, "gender/" + gender, TEXTS.get("participants." + gender), years);
        }
        snapshot.data().years().stream()
                .flatMap(held -> held.events().stream())
                .map(event -> event.name())
                .distinct()
                .forEach(event -> yearly(lines, "event/" + event, TEXTS.get("event", event), years));
        snapshot.data()
                .parameters()
                .forEach(parameter -> single(lines, "parameter/" + parameter.code(), Text.same(parameter.name())));
        single(lines, "vision", TEXTS.get("vision"));
        return lines;
    }

    private void single(List<Line> lines, String path, Text label) {
        choice(path, "", TEXTS.get("noYear"))
                .filter(choice -> !choice.text().isEmpty())
                .ifPresent(choice -> lines.add(new Line(path, label, 0, List.of(choice))));
    }
}
