// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Block;
import se.finsam.core.text.Text;

/**
 * R14: what a reader who listens to the report would miss: a chart without words, a document or a section without a name.
 * The levels of the headings are the matter of {@link HeadingsCheck}; the language of the document, the header cells of
 * its tables and its bookmarks are made by the report itself.
 */
public final class AccessibilityCheck implements Check<AccessibilityCheck.Limits> {
    /**
     * When words say too little.
     *
     * @param words fewest words of a text alternative that says what a chart shows
     */
    public record Limits(
            @Parameter(
                    sv = "Minst antal ord i en alternativtext",
                    en = "Least number of words of a text alternative",
                    min = "1")
            int words) {}

    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public Limits defaults() {
        return new Limits(4);
    }

    @Override
    public Stream<Finding> run(CheckInput input, Limits limits, Progress progress) {
        var findings = new ArrayList<Finding>();
        input.report()
                .filter(report -> report.title().isBlank() && !report.sections().isEmpty())
                .ifPresent(report -> findings.add(Finding.at(
                                Location.object(
                                        new Text("Årsredovisningen", "The annual report"), "report." + input.year()),
                                new Text("Dokumentet saknar titel.", "The document has no title."))
                        .distinct("title")
                        .because(new Text(
                                "Skärmläsaren och webbläsarens flik visar då filnamnet.",
                                "The screen reader and the tab of the browser then show the name of the file."))));
        for (var section : input.sections()) {
            if (section.title().isBlank()) {
                findings.add(Finding.at(
                        Location.section(section, null),
                        new Text("Ett avsnitt saknar rubrik.", "A section has no heading.")));
            }
            for (var block : section.blocks()) {
                if (block instanceof Block.ChartBlock chart) {
                    alternative(chart, limits)
                            .forEach(text ->
                                    findings.add(Finding.at(Location.section(section, chart.id()), text.message())
                                            .as(text.severity())
                                            .because(new Text(
                                                    "Skriv vad diagrammet visar och var beloppen står.",
                                                    "Write what the chart shows and where its amounts are."))));
                }
            }
        }
        return findings.stream();
    }

    private record Fault(Severity severity, Text message) {}

    private static List<Fault> alternative(Block.ChartBlock chart, Limits limits) {
        var text = chart.altText().strip();
        if (text.isEmpty()) {
            return List.of(new Fault(
                    Severity.WARNING,
                    new Text("Diagrammet saknar alternativtext.", "The chart has no text alternative.")));
        }
        return SPACE.split(text).length >= limits.words()
                ? List.of()
                : List.of(new Fault(
                        Severity.HINT,
                        Say.format(
                                "Alternativtexten ”%s” säger inte vad diagrammet visar.",
                                "The text alternative “%s” does not say what the chart shows.", text)));
    }
}
