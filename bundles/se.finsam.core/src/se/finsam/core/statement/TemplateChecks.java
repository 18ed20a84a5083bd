// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.finsam.core.statement.StatementTemplate.ColumnTemplate;
import se.finsam.core.statement.StatementTemplate.LineTemplate;
import se.finsam.core.statement.StatementTemplate.Rounding;
import se.finsam.core.table.Row;
import se.finsam.core.text.Text;

/** What can be found wrong in a template before it meets any figures. */
final class TemplateChecks {
    private final Text template;
    private final List<ColumnTemplate> columns;
    private final Map<String, LineTemplate> lines = new LinkedHashMap<>();

    private record Node(String line, String measure) {
        @Override
        public String toString() {
            return measure.equals("value") ? line : line + " (" + measure + ")";
        }
    }

    private TemplateChecks(String id, String source, List<ColumnTemplate> columns) {
        var named = id + (source.isEmpty() ? "" : " (" + source + ")");
        template = new Text("Uppställningen " + named, "Statement " + named);
        this.columns = columns;
    }

    static void check(
            String id, String source, Rounding rounding, List<ColumnTemplate> columns, List<LineTemplate> lines) {
        var checks = new TemplateChecks(id, source, columns);
        if (columns.isEmpty()) {
            throw new StatementException(new Text(
                    checks.template.sv() + " har inga kolumner; lägg till minst en <column>",
                    checks.template.en() + " has no columns; add at least one <column>"));
        }
        for (var line : lines) {
            if (checks.lines.put(line.id(), line) != null) {
                throw checks.error(
                        line,
                        "samma id finns två gånger; ge varje rad ett eget",
                        "the id occurs twice; give each line its own");
            }
        }
        checks.checkReferences();
        checks.checkCircles();
        if (rounding == Rounding.FOOT) {
            checks.checkSums();
        }
    }

    static Optional<Formula> formula(List<ColumnTemplate> columns, LineTemplate line, String measure) {
        var own = line.formulas().get(measure);
        if (own != null) {
            return Optional.of(own);
        }
        if (line.kind() == Row.Kind.HEADING) {
            return Optional.empty();
        }
        return columns.stream()
                .filter(column -> column.measure().equals(measure) && column.formula() != null)
                .map(ColumnTemplate::formula)
                .findFirst();
    }

    /** Measures that the template knows: those of its columns and of its lines' formulas. */
    private Set<String> measures() {
        var measures = new LinkedHashSet<String>();
        columns.forEach(column -> measures.add(column.measure()));
        lines.values().forEach(line -> measures.addAll(line.formulas().keySet()));
        return measures;
    }

    private void checkReferences() {
        for (var line : lines.values()) {
            for (var measure : measures()) {
                formula(columns, line, measure).ifPresent(formula -> checkReferences(line, measure, formula));
            }
        }
    }

    private void checkReferences(LineTemplate line, String measure, Formula formula) {
        formula.walk(part -> {
            switch (part) {
                case Formula.Line reference -> {
                    var target = lines.get(reference.id());
                    if (target == null) {
                        throw error(
                                line,
                                "@%s är ingen rad; raderna är %s"
                                        .formatted(reference.id(), String.join(", ", lines.keySet())),
                                "@%s refers to no line; the lines are %s"
                                        .formatted(reference.id(), String.join(", ", lines.keySet())));
                    }
                    requireFormula(line, target, measure, "@" + reference.id());
                }
                case Formula.Measure reference -> requireFormula(line, line, reference.id(), "#" + reference.id());
                case Formula.Item item -> {
                    if (Formula.Item.THE_SUBJECT.equals(item.subject()) && line.repeat() == null) {
                        throw error(
                                line,
                                "%s[subject] kräver en rad som upprepas; lägg till repeat=\"…\" eller ange ett objekt"
                                        .formatted(item.code()),
                                "%s[subject] needs a line that is repeated; add repeat=\"…\" or name a subject"
                                        .formatted(item.code()));
                    }
                }
                default -> {}
            }
        });
    }

    private void requireFormula(LineTemplate line, LineTemplate target, String measure, String reference) {
        if (formula(columns, target, measure).isEmpty()) {
            throw error(
                    line,
                    "%s kräver en formel för måttet %s på raden %s, som inte har någon"
                            .formatted(reference, measure, target.id()),
                    "%s needs a formula for the measure %s on line %s, which has none"
                            .formatted(reference, measure, target.id()));
        }
    }

    private void checkCircles() {
        var done = new HashSet<Node>();
        for (var line : lines.values()) {
            for (var measure : measures()) {
                visit(new Node(line.id(), measure), new ArrayList<>(), done);
            }
        }
    }

    private void visit(Node node, List<Node> path, Set<Node> done) {
        if (done.contains(node)) {
            return;
        }
        var start = path.indexOf(node);
        if (start >= 0) {
            var circle = new ArrayList<>(path.subList(start, path.size()));
            circle.add(node);
            var nodes = circle.stream().map(Node::toString).collect(Collectors.joining(" → "));
            throw new StatementException(new Text(
                    "%s: raderna beror på varandra i en cirkel, %s; bryt den i en av dem"
                            .formatted(template.sv(), nodes),
                    "%s: the lines depend on each other in a circle, %s; break it in one of them"
                            .formatted(template.en(), nodes)));
        }
        path.add(node);
        formula(columns, lines.get(node.line()), node.measure()).ifPresent(formula -> {
            for (var next : sameYear(formula, node)) {
                visit(next, path, done);
            }
        });
        path.removeLast();
        done.add(node);
    }

    private static Set<Node> sameYear(Formula formula, Node node) {
        var found = new LinkedHashSet<Node>();
        switch (formula) {
            case Formula.Line reference -> found.add(new Node(reference.id(), node.measure()));
            case Formula.Measure reference -> found.add(new Node(node.line(), reference.id()));
            case Formula.Shift shift -> {}
            default -> formula.parts().forEach(part -> found.addAll(sameYear(part, node)));
        }
        return found;
    }

    private void checkSums() {
        var sumOf = new HashMap<Node, String>();
        for (var line : lines.values()) {
            if (line.kind() != Row.Kind.SUBTOTAL && line.kind() != Row.Kind.TOTAL) {
                continue;
            }
            line.formulas().forEach((measure, formula) -> {
                for (var part : sameYear(formula, new Node(line.id(), measure))) {
                    var other = sumOf.putIfAbsent(part, line.id());
                    if (other != null && !other.equals(line.id())) {
                        throw error(
                                line,
                                "%s ingår redan i %s och kan inte avrundas så att båda summerar;".formatted(part, other)
                                        + " skriv rounding=\"independent\" eller ta bort den ur en av dem",
                                "%s is already part of %s and cannot be rounded to foot in both;".formatted(part, other)
                                        + " write rounding=\"independent\" or take it out of one");
                    }
                }
            });
        }
    }

    private StatementException error(LineTemplate line, String sv, String en) {
        var position = line.position();
        return new StatementException(new Text(
                "%s, raden %s%s: %s"
                        .formatted(template.sv(), line.id(), position.isEmpty() ? "" : " vid " + position, sv),
                "%s, line %s%s: %s"
                        .formatted(template.en(), line.id(), position.isEmpty() ? "" : " at " + position, en)));
    }
}
