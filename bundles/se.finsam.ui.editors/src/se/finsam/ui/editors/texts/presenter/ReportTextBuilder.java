// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.Explanation;
import se.finsam.core.snapshot.Section;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplates;

/** Renders all texts of a report; long work on a long report, so it is done beside the thread of the window. */
public final class ReportTextBuilder {
    private final AnnualReport report;
    private final ProseRenderer prose;
    private final Places places;
    private final BooleanSupplier cancelled;

    private ReportTextBuilder(AnnualReport report, ProseRenderer prose, Places places, BooleanSupplier cancelled) {
        this.report = report;
        this.prose = prose;
        this.places = places;
        this.cancelled = cancelled;
    }

    /**
     * The texts of the report of a year.
     *
     * @param prose renders them; it belongs to the caller again when they are built
     * @param cancelled asked between sections; when true the result is empty
     * @return empty also when there is no report of the year
     */
    public static Optional<ReportText> build(
            Snapshot snapshot, StatementTemplates templates, int year, ProseRenderer prose, BooleanSupplier cancelled) {
        return snapshot.report(year)
                .map(report -> new ReportText(
                        year,
                        new ReportTextBuilder(report, prose, new Places(templates), cancelled)
                                .parts(report.sections())))
                .filter(text -> !cancelled.getAsBoolean());
    }

    private List<ReportText.Part> parts(List<Section> sections) {
        return sections.stream()
                .takeWhile(section -> !cancelled.getAsBoolean())
                .map(this::part)
                .toList();
    }

    private ReportText.Part part(Section section) {
        return new ReportText.Part(
                section.id(),
                section.level(),
                section.number(),
                section.title(),
                section.applicable(),
                section.blocks().stream().map(this::piece).toList(),
                parts(section.sections()));
    }

    private ReportText.Piece piece(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new ReportText.Paragraph(prose.render(paragraph.text()));
            case Block.BulletList list -> bullets(list.items());
            case Block.TableBlock table -> table(table.content());
            case Block.ChartBlock chart -> new ReportText.Place(places.chart(chart.content()), true);
        };
    }

    private ReportText.Piece table(String content) {
        return switch (content) {
            case Places.EXPLANATIONS ->
                bullets(report.explanations().stream().map(Explanation::text).toList());
            case Places.ANNEXES ->
                bullets(report.annexes().stream()
                        .map(annex -> "Bilaga %d. %s".formatted(annex.number(), annex.name()))
                        .toList());
            default -> new ReportText.Place(places.table(content), false);
        };
    }

    private ReportText.Bullets bullets(List<String> items) {
        return new ReportText.Bullets(items.stream().map(prose::render).toList());
    }
}
