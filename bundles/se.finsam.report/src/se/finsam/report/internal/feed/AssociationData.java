// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementException;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Language;
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
     * @param year fiscal year of the report
     * @param documentName name of the kind of document, such as Årsredovisning
     */
    public AssociationData(
            Snapshot snapshot, StatementTemplates templates, int year, String documentName, Language language) {
        var statements = new StatementRelations(snapshot, templates, year, language);
        var narrative = new NarrativeRelations(snapshot, templates, year, language);
        var registers = new RegisterRelations(snapshot, year, language, documentName);
        sources = Map.of(
                "document", new RelationSource(Set.of(), arguments -> registers.document()),
                "flow", new RelationSource(Set.of("after"), arguments -> narrative.flow(arguments.get("after"))),
                "toc", new RelationSource(Set.of(), arguments -> narrative.contents()),
                "statement", new RelationSource(Set.of("id", "years"), statements::statement),
                "series", new RelationSource(Set.of("id", "by"), statements::series),
                "board", new RelationSource(Set.of(), arguments -> registers.board()),
                "signatures",
                        new RelationSource(Set.of("body"), arguments -> registers.signatures(arguments.get("body"))),
                "assumptions", new RelationSource(Set.of(), arguments -> registers.assumptions()));
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
