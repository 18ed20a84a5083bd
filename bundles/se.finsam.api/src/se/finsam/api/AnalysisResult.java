// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.finsam.core.chart.Chart;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * What came of an analysis. Documents ask for tables, charts and sentences by their ids, so an analysis gives each of its ids
 * always, with a table without rows or no sentences when there is nothing to show.
 *
 * @param sentences groups of sentences, in order
 */
public record AnalysisResult(List<Table> tables, List<Chart> charts, List<Sentences> sentences) {
    /**
     * What is said in words on one subject.
     *
     * @param id unique in the analysis
     * @param texts each a sentence or a few with their full stops
     */
    public record Sentences(String id, List<Text> texts) {
        /** Copies the texts. */
        public Sentences {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Copies the lists and checks that no id occurs twice in one of them.
     *
     * @throws IllegalArgumentException if one does
     */
    public AnalysisResult {
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        sentences = List.copyOf(sentences);
        unique(tables, Table::id);
        unique(charts, Chart::id);
        unique(sentences, Sentences::id);
    }

    private static <T> void unique(List<T> all, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (var one : all) {
            if (!seen.add(id.apply(one))) {
                throw new IllegalArgumentException("The id %s occurs twice".formatted(id.apply(one)));
            }
        }
    }

    /** The table with this id, if there is one. */
    public Optional<Table> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** The chart with this id, if there is one. */
    public Optional<Chart> chart(String id) {
        return charts.stream().filter(chart -> chart.id().equals(id)).findFirst();
    }

    /** The sentences with this id, if there are such. */
    public Optional<Sentences> sentences(String id) {
        return sentences.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
