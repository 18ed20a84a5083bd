// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.finsam.api.AnalysisResult;
import se.finsam.api.AnalysisResult.Sentences;
import se.finsam.core.chart.Chart;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/** One thing of what an analysis gives, shown by itself. */
sealed interface AnalysisPart {
    /** Tells it from the other parts of the analysis. */
    String id();

    /** What the list of parts calls it. */
    Text title();

    /**
     * A table.
     *
     * @param title its title or, when another table has the same, what tells them apart in front of it
     */
    record Figures(Table table, Text title) implements AnalysisPart {
        static Figures of(Table table, List<Table> all) {
            var isAlone = all.stream()
                            .filter(other -> other.title().equals(table.title()))
                            .count()
                    < 2;
            var note = table.unitNote();
            return new Figures(
                    table,
                    isAlone
                            ? table.title()
                            : new Text(
                                    note.sv() + " – " + table.title().sv(),
                                    note.en() + " – " + table.title().en()));
        }

        @Override
        public String id() {
            return "table." + table.id();
        }
    }

    /** A chart. */
    record Picture(Chart chart) implements AnalysisPart {
        @Override
        public String id() {
            return "chart." + chart.id();
        }

        @Override
        public Text title() {
            return chart.title();
        }
    }

    /** All that the analysis says in words. */
    record Words(List<Sentences> groups) implements AnalysisPart {
        private static final Texts TEXTS = Texts.of(AnalysisPart.class);

        @Override
        public String id() {
            return "words";
        }

        @Override
        public Text title() {
            return TEXTS.get("words");
        }

        /** A paragraph for each group. */
        String in(Language language) {
            return groups.stream()
                    .map(group -> group.texts().stream()
                            .map(text -> text.in(language))
                            .collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("\n\n"));
        }
    }

    /** The parts of a result that hold anything: tables first, then charts, then the words. */
    static List<AnalysisPart> of(AnalysisResult result) {
        var parts = new ArrayList<AnalysisPart>();
        result.tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .map(table -> Figures.of(table, result.tables()))
                .forEach(parts::add);
        result.charts().stream()
                .filter(chart ->
                        !chart.series().isEmpty() && !chart.categories().isEmpty())
                .map(Picture::new)
                .forEach(parts::add);
        var said = result.sentences().stream()
                .filter(group -> !group.texts().isEmpty())
                .toList();
        if (!said.isEmpty()) {
            parts.add(new Words(said));
        }
        return List.copyOf(parts);
    }
}
