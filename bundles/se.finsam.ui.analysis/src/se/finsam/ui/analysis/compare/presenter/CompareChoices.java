// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.analysis.compare.Lines;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Member;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplate.ColumnTemplate;
import se.finsam.core.statement.StatementTemplate.Purpose;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/**
 * What there is to choose from.
 *
 * @param years years with outturn
 * @param groups lines by where they stand: the statements first, then what parties pay, what activities cost and what goals
 *     measure
 */
public record CompareChoices(List<Integer> years, List<Statement> statements, List<Group> groups) {
    private static final Texts TEXTS = Texts.of(CompareChoices.class);

    /** A statement, or one measure of a statement that has several. */
    public record Statement(String selector, Text name) {}

    /** Lines that stand together. */
    public record Group(Text name, List<Choice> lines) {
        /** Copies the lines. */
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** A line by its selector; one without a selector is a heading. */
    public record Choice(String selector, Text label, int level) {
        /** True for a heading, which cannot be chosen. */
        public boolean isHeading() {
            return selector.isEmpty();
        }
    }

    /** Copies the lists. */
    public CompareChoices {
        years = List.copyOf(years);
        statements = List.copyOf(statements);
        groups = List.copyOf(groups);
    }

    /** What an association offers. */
    static CompareChoices of(CompareInput input) {
        var years = List.copyOf(input.snapshot().yearsWith(FactKind.ACTUAL));
        var statements = input.registry().templates().all().stream()
                .filter(template ->
                        template.purpose() != Purpose.CHART && !template.years().isPlan())
                .flatMap(template -> statements(input, template))
                .toList();
        var groups = new ArrayList<Group>();
        if (!years.isEmpty()) {
            var reader = new Lines(input.snapshot(), input.registry().templates(), years);
            statements.forEach(statement -> groups.add(group(reader, statement)));
        }
        groups.addAll(others(input.snapshot()));
        return new CompareChoices(
                years,
                statements,
                groups.stream().filter(group -> !group.lines().isEmpty()).toList());
    }

    private static Stream<Statement> statements(CompareInput input, StatementTemplate template) {
        var name = input.registry()
                .statement(template.id())
                .map(contribution -> contribution.name())
                .orElse(template.title());
        var columns = template.columns().stream()
                .filter(column -> column.on() == ColumnTemplate.On.ALL)
                .toList();
        return columns.size() < 2
                ? Stream.of(new Statement(template.id(), name))
                : columns.stream()
                        .map(column -> new Statement(
                                template.id() + ":" + column.measure(),
                                TEXTS.get("statementMeasure", name, lower(column.header()))));
    }

    private static Text lower(Text text) {
        return new Text(
                text.sv().toLowerCase(Locale.forLanguageTag("sv")), text.en().toLowerCase(Locale.ENGLISH));
    }

    private static Group group(Lines reader, Statement statement) {
        var parts = statement.selector().split(":", 2);
        var measure = parts.length > 1 ? ":" + parts[1] : "";
        return new Group(
                statement.name(),
                reader.statement(statement.selector()).stream()
                        .map(line -> new Choice(
                                line.kind() == Row.Kind.HEADING ? "" : parts[0] + "/" + line.id() + measure,
                                line.label(),
                                line.level()))
                        .toList());
    }

    private static List<Group> others(Snapshot snapshot) {
        var subjects = snapshot.subjects();
        return List.of(
                new Group(TEXTS.get("group.members"), subjects(subjects.stream().filter(Member.class::isInstance))),
                new Group(
                        TEXTS.get("group.activities"),
                        subjects(subjects.stream().filter(subject -> !(subject instanceof Member)))),
                new Group(
                        TEXTS.get("group.goals"),
                        snapshot.data().goalAreas().stream()
                                .flatMap(area -> area.goals().stream())
                                .flatMap(goal -> goal.measures().stream())
                                .map(measure -> new Choice("measure/" + measure.code(), Text.same(measure.name()), 0))
                                .toList()));
    }

    private static List<Choice> subjects(Stream<Subject> subjects) {
        return subjects.map(subject -> new Choice("subject/" + subject.key(), Text.same(subject.shortName()), 0))
                .toList();
    }

    /** The name of a line wherever it stands first, if there is such a line. */
    public Optional<Text> label(String selector) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.selector().equals(selector))
                .map(Choice::label)
                .findFirst();
    }

    /** The name of the group that a line stands in, if there is such a line. */
    Optional<Text> group(String selector) {
        return groups.stream()
                .filter(group ->
                        group.lines().stream().anyMatch(line -> line.selector().equals(selector)))
                .map(Group::name)
                .findFirst();
    }

    /** A table of lines of one's own, in which lines of the same name tell where they stand. */
    Table named(Table table) {
        return Panel.labelled(table, row -> {
            var same = table.rows().stream().filter(other -> other.label().equals(row.label()));
            return same.count() < 2
                    ? row.label()
                    : group(row.id())
                            .map(group -> TEXTS.get("lineOfGroup", row.label(), group))
                            .orElse(row.label());
        });
    }

    /** Those of the selectors that there are lines for, each once. */
    public List<String> known(List<String> selectors) {
        var asked = new LinkedHashSet<>(selectors);
        asked.removeIf(selector -> label(selector).isEmpty());
        return List.copyOf(asked);
    }
}
