// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.util.List;
import java.util.function.UnaryOperator;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.Explanation;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.GoalArea;
import se.finsam.core.snapshot.PrintedFigure;
import se.finsam.core.snapshot.Section;
import se.finsam.core.snapshot.SnapshotData;

/** Copies of an association with one part changed. */
final class Edits {
    private Edits() {}

    static SnapshotData goals(SnapshotData data, List<GoalArea> goals) {
        return with(data, goals, data.years());
    }

    private static SnapshotData with(SnapshotData data, List<GoalArea> goals, List<FiscalYear> years) {
        return new SnapshotData(
                data.association(),
                data.partyShares(),
                data.parameters(),
                data.dataSeries(),
                data.members(),
                data.persons(),
                data.appointments(),
                data.lineItems(),
                data.costUnits(),
                data.interventions(),
                data.budgetVersions(),
                data.plans(),
                goals,
                years,
                data.facts());
    }

    /** With the report of a year changed. */
    static SnapshotData report(SnapshotData data, int year, UnaryOperator<AnnualReport> change) {
        return years(data, each -> {
            var report = each.report();
            return each.year() != year || report == null ? each : withReport(each, change.apply(report));
        });
    }

    /** With each fiscal year changed. */
    static SnapshotData years(SnapshotData data, UnaryOperator<FiscalYear> change) {
        return with(data, data.goalAreas(), data.years().stream().map(change).toList());
    }

    private static FiscalYear withReport(FiscalYear year, AnnualReport report) {
        return new FiscalYear(
                year.year(),
                year.status(),
                year.start(),
                year.end(),
                year.genderSplit(),
                year.events(),
                year.outturnThrough(),
                year.interimReport(),
                report);
    }

    static AnnualReport printed(AnnualReport report, List<PrintedFigure> printed) {
        return with(report, report.sections(), report.explanations(), printed);
    }

    static AnnualReport sections(AnnualReport report, List<Section> sections) {
        return with(report, sections, report.explanations(), report.printed());
    }

    /** With the text of one explanation changed. */
    static AnnualReport explanation(AnnualReport report, String id, UnaryOperator<String> change) {
        var explanations = report.explanations().stream()
                .map(each -> each.id().equals(id)
                        ? new Explanation(id, each.subjects(), each.items(), change.apply(each.text()))
                        : each)
                .toList();
        return with(report, report.sections(), explanations, report.printed());
    }

    private static AnnualReport with(
            AnnualReport report, List<Section> sections, List<Explanation> explanations, List<PrintedFigure> printed) {
        return new AnnualReport(
                report.title(),
                report.decided(),
                sections,
                explanations,
                report.annexes(),
                report.signatures(),
                report.signing(),
                report.auditReports(),
                printed,
                report.waivers());
    }

    static Section content(Section section, List<Block> blocks, List<Section> below) {
        return new Section(
                section.id(),
                section.key(),
                section.level(),
                section.number(),
                section.title(),
                section.statutoryBasis(),
                section.applicable(),
                section.adoptedTitle(),
                section.adoptedContentsTitle(),
                section.adoptedLevel(),
                blocks,
                below);
    }

    /** With the prose of one block, or of one item of it, changed, at any depth. */
    static List<Section> prose(List<Section> sections, String block, UnaryOperator<String> change) {
        return sections.stream()
                .map(section -> content(
                        section,
                        section.blocks().stream()
                                .map(each -> each.id().equals(block) ? changed(each, change) : each)
                                .toList(),
                        prose(section.sections(), block, change)))
                .toList();
    }

    private static Block changed(Block block, UnaryOperator<String> change) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.id(), change.apply(paragraph.text()));
            case Block.BulletList list ->
                new Block.BulletList(
                        list.id(), list.items().stream().map(change).toList());
            case Block.TableBlock table -> table;
            case Block.ChartBlock chart -> chart;
        };
    }

    static PrintedFigure text(PrintedFigure figure, String text) {
        return new PrintedFigure(
                figure.id(),
                figure.statement(),
                figure.line(),
                figure.column(),
                figure.table(),
                figure.rowLabel(),
                figure.columnLabel(),
                text,
                figure.unit());
    }
}
