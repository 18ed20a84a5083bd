// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.finsam.core.finding.Fix;
import se.finsam.core.finding.Location;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Section;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.ui.editors.overview.YearStatus.Group;
import se.finsam.ui.editors.overview.YearStatus.Item;
import se.finsam.ui.editors.overview.YearStatus.Link;
import se.finsam.ui.editors.overview.YearStatus.State;

/** Whether the report is written, and what the checks say of it. */
final class ReportChecklist {
    private final YearStatusInput input;

    ReportChecklist(YearStatusInput input) {
        this.input = input;
    }

    Group group() {
        var items = new ArrayList<Item>();
        items.add(texts());
        input.ownFindings()
                .ifPresentOrElse(
                        report -> {
                            items.add(explanations(report));
                            items.add(findings(report));
                        },
                        () -> {
                            if (isChecked()) {
                                items.add(waiting());
                            }
                        });
        return new Group(YearStatusInput.text("group.report"), items);
    }

    /** True for the year whose report is reconciled: the newest with outturn. */
    private boolean isChecked() {
        var years = input.snapshot().yearsWith(FactKind.ACTUAL);
        return !years.isEmpty() && years.last() == input.year();
    }

    private static Item waiting() {
        return YearStatusInput.item(
                "findings", State.AHEAD, YearStatusInput.text("findings.waiting"), new Link.Problems());
    }

    private Item texts() {
        var sections = input.checkInput().sections().stream()
                .filter(Section::applicable)
                .toList();
        if (sections.isEmpty()) {
            return YearStatusInput.item(
                    "texts", State.MISSING, YearStatusInput.text("texts.none"), YearStatusInput.toPage("texts"));
        }
        var empty = sections.stream()
                .filter(section ->
                        section.blocks().isEmpty() && section.sections().isEmpty())
                .toList();
        var names = empty.stream().map(section -> Text.same(section.title())).toList();
        return YearStatusInput.item(
                "texts",
                Missing.state(sections.size(), names),
                Missing.of("count.sections", sections.size(), names),
                YearStatusInput.to(Location.section((empty.isEmpty() ? sections : empty).getFirst(), null)));
    }

    private Item explanations(CheckReport report) {
        var lacking = report.open(Severity.HINT).stream()
                .filter(found -> found.finding().fixes().stream().anyMatch(Fix.AddExplanation.class::isInstance))
                .toList();
        var written = input.report().map(own -> own.explanations().size()).orElse(0);
        return YearStatusInput.item(
                "explanations",
                lacking.isEmpty() ? State.DONE : State.INCOMPLETE,
                lacking.isEmpty()
                        ? YearStatusInput.text("explanations.all", written)
                        : YearStatusInput.text("explanations.lacking", written, lacking.size()),
                lacking.isEmpty()
                        ? YearStatusInput.toPage("notes")
                        : YearStatusInput.to(lacking.getFirst().finding().location()));
    }

    private Item findings(CheckReport report) {
        var open = report.open(Severity.HINT);
        var gravest = open.stream().map(found -> found.severity()).min(Severity::compareTo);
        var state = gravest.map(severity -> switch (severity) {
                    case ERROR -> State.WRONG;
                    case WARNING -> State.INCOMPLETE;
                    case HINT -> State.DONE;
                })
                .orElse(State.DONE);
        return new Item(
                "findings",
                state,
                YearStatusInput.text("item.findings"),
                open.isEmpty()
                        ? YearStatusInput.text("findings.none")
                        : new Text(counts(report, Language.SV), counts(report, Language.EN)),
                new Link.Problems());
    }

    private static String counts(CheckReport report, Language language) {
        var open = report.open(Severity.HINT);
        return Arrays.stream(Severity.values())
                .map(severity -> {
                    var count = (int) open.stream()
                            .filter(found -> found.severity() == severity)
                            .count();
                    return count + " " + severity.label(count).in(language);
                })
                .collect(Collectors.joining(" · "));
    }
}
