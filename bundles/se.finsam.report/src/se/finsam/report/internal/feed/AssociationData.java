// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import se.finsam.api.CheckInput;
import se.finsam.core.statement.StatementException;
import se.finsam.core.text.Language;
import se.finsam.engine.AnalysisRunner;
import se.finsam.engine.CheckReport;
import se.finsam.report.Relation;
import se.finsam.report.ReportData;
import se.finsam.report.ReportDataException;

/** The data feed of one document: an association, a year, a language. The relations stand in docs/report-design.md. */
public final class AssociationData implements ReportData {
    private static final int YEARS_COMPARED = 6;

    private final Map<String, RelationSource> sources;

    private record RelationSource(Set<String> arguments, Function<Map<String, String>, Relation> rows) {}

    /**
     * The feed.
     *
     * @param input the association, the templates and the fiscal year of the report
     * @param reconciliation asked for what the relation findings holds, when a design first asks
     * @param analyses run when a design first asks for what they show
     * @param documentName name of the kind of document, such as Årsredovisning
     */
    public AssociationData(
            CheckInput input,
            Function<CheckInput, CheckReport> reconciliation,
            AnalysisRunner analyses,
            String documentName,
            Language language) {
        var snapshot = input.snapshot();
        var templates = input.templates();
        var year = input.year();
        var findings = new FindingRelations(input, reconciliation, language);
        var statements = new StatementRelations(snapshot, templates, year, language);
        var narrative = new NarrativeRelations(snapshot, templates, year, language);
        var registers = new RegisterRelations(snapshot, year, language, documentName);
        var results = new AnalysisRelations(input, analyses, language);
        sources = Map.ofEntries(
                Map.entry("analysis", new RelationSource(Set.of("id", "table"), results::table)),
                Map.entry("analysisSeries", new RelationSource(Set.of("id", "chart"), results::series)),
                Map.entry("analysisParts", new RelationSource(Set.of("id", "kind", "prefix"), results::parts)),
                Map.entry("remarks", new RelationSource(Set.of("id", "table"), results::remarks)),
                Map.entry("sentences", new RelationSource(Set.of("id", "text"), results::sentences)),
                Map.entry("document", new RelationSource(Set.of(), arguments -> registers.document())),
                Map.entry("findings", new RelationSource(Set.of(), arguments -> findings.findings())),
                Map.entry("findingCounts", new RelationSource(Set.of(), arguments -> findings.counts())),
                Map.entry(
                        "flow",
                        new RelationSource(Set.of("after"), arguments -> narrative.flow(arguments.get("after")))),
                Map.entry(
                        "toc",
                        new RelationSource(
                                Set.of("headings"), arguments -> narrative.contents(arguments.get("headings")))),
                Map.entry("statement", new RelationSource(Set.of("id", "years"), statements::statement)),
                Map.entry("series", new RelationSource(Set.of("id", "by"), statements::series)),
                Map.entry("board", new RelationSource(Set.of(), arguments -> registers.board())),
                Map.entry(
                        "signatures",
                        new RelationSource(Set.of("body"), arguments -> registers.signatures(arguments.get("body")))),
                Map.entry("assumptions", new RelationSource(Set.of(), arguments -> registers.assumptions())));
    }

    /** First year of a comparison that ends with a year. */
    public static int firstYear(int year) {
        return year - YEARS_COMPARED + 1;
    }

    /** Years as a span in running text, 2020–2025, or the one year. */
    public static String span(List<Integer> years) {
        return years.size() == 1 || years.getFirst().equals(years.getLast())
                ? String.valueOf(years.getFirst())
                : years.getFirst() + "–" + years.getLast();
    }

    @Override
    public Relation relation(String name, Map<String, String> arguments) {
        var source = sources.get(name);
        if (source == null) {
            throw new ReportDataException("There is no relation %s; there are %s"
                    .formatted(name, String.join(", ", new TreeSet<>(sources.keySet()))));
        }
        for (var argument : arguments.keySet()) {
            if (!source.arguments().contains(argument)) {
                throw new ReportDataException("The relation %s has no argument %s; it takes %s"
                        .formatted(name, argument, String.join(", ", new TreeSet<>(source.arguments()))));
            }
        }
        try {
            return source.rows().apply(arguments);
        } catch (StatementException e) {
            throw new ReportDataException(String.format(Locale.ROOT, "%s: %s", name, e.getMessage()), e);
        }
    }
}
