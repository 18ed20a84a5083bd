// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.PrintedFigure;
import se.finsam.core.snapshot.Section;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.FigureReferences;
import se.finsam.core.statement.Prose;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;

/** Types a report from what the statements show, as an adopted report has been typed. */
final class Printing {
    private static final FigureFormat FORMAT = FigureFormat.of(Language.SV);

    private final Snapshot snapshot;
    private final StatementTemplates templates;
    private final int year;
    private final Shape.Typing typing;
    private final List<String> turned;

    Printing(Snapshot snapshot, StatementTemplates templates, Shape shape) {
        this.snapshot = snapshot;
        this.templates = templates;
        year = shape.year();
        typing = shape.typing();
        turned = shape.turned();
    }

    /** Every figure of every statement and note. */
    List<PrintedFigure> figures() {
        var figures = new ArrayList<PrintedFigure>();
        for (var template : templates.all()) {
            if (template.purpose() != StatementTemplate.Purpose.CHART) {
                var table = new StatementEvaluator(snapshot).evaluate(template, year);
                for (var row : table.rows()) {
                    figures(table, row, figures);
                }
            }
        }
        return figures;
    }

    private void figures(Table table, Row row, List<PrintedFigure> figures) {
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            if (row.cells().get(i) instanceof Cell.Figure figure) {
                figures.add(new PrintedFigure(
                        "printed-" + figures.size(),
                        table.id(),
                        row.id(),
                        column.id(),
                        table.title().sv(),
                        row.label().sv(),
                        head(column),
                        cell(table, column, figure),
                        ""));
            }
        }
    }

    private static String head(Column column) {
        var group = column.group();
        return group == null
                ? column.header().sv()
                : group.sv() + " " + column.header().sv();
    }

    private String cell(Table table, Column column, Cell.Figure figure) {
        var value = table.id().equals("drift") && turned.contains(column.measure())
                ? figure.shown().negate()
                : figure.shown();
        if (value.signum() == 0
                && figure.unit() != Unit.PERSONS
                && figure.display().decimals() == 0) {
            return typing.zero();
        }
        return typed(
                figure.unit() == Unit.PERCENT
                        ? FORMAT.percent(value, figure.display().decimals())
                        : figure.display().signed()
                                ? FORMAT.signed(value, figure.display().decimals())
                                : FORMAT.number(value, figure.display().decimals()));
    }

    /** A number in whole units as the report writes it. */
    String number(BigDecimal value, int decimals) {
        return value.signum() == 0 && decimals == 0 ? typing.zero() : typed(FORMAT.number(value, decimals));
    }

    private String typed(String text) {
        var out = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var group = c == '\u00A0' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            out.append(group ? typing.group() : c == '\u2212' ? typing.minus() : c);
        }
        return out.toString();
    }

    /** The sections with every figure of the prose typed beside its reference. */
    List<Section> sections(List<Section> sections) {
        var references = new FigureReferences(snapshot, templates, year);
        return sections.stream()
                .map(section -> Edits.content(
                        section,
                        section.blocks().stream()
                                .map(block -> printed(block, references))
                                .toList(),
                        sections(section.sections())))
                .toList();
    }

    private Block printed(Block block, FigureReferences references) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                new Block.Paragraph(paragraph.id(), printed(paragraph.text(), references));
            case Block.BulletList list ->
                new Block.BulletList(
                        list.id(),
                        list.items().stream()
                                .map(item -> printed(item, references))
                                .toList());
            case Block.TableBlock table -> table;
            case Block.ChartBlock chart -> chart;
        };
    }

    private String printed(String source, FigureReferences references) {
        var out = new StringBuilder();
        for (var part : Prose.parse(source).parts()) {
            switch (part) {
                case Prose.Literal literal -> out.append(literal.text());
                case Prose.Malformed malformed -> out.append(malformed.text());
                case Prose.Reference reference -> {
                    var text = typed(references.text(reference.reference(), Language.SV));
                    var begins = out.isEmpty() || out.toString().endsWith(". ");
                    out.append("{{")
                            .append(reference.reference().text())
                            .append('|')
                            .append(begins ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text)
                            .append("}}");
                }
            }
        }
        return out.toString();
    }
}
