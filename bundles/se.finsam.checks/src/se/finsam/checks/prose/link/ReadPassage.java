// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Passage;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.figure.Recogniser;
import se.finsam.checks.prose.figure.Recognition;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.statement.Prose;

/** A passage with the figures that stand in it, whether typed or put in by a reference. */
public final class ReadPassage {
    private static final int ADJACENT = 12;

    private final Passage passage;
    private final String text;
    private final List<Sentence> sentences;
    private final Recognition recognition;
    private final List<ReadFigure> figures;
    private final List<Set<String>> headings;
    private final Set<String> stems;

    /** A stretch of the printed text and where it comes from. */
    private record Stretch(
            int start, int end, int source, @Nullable FigureReference reference) {}

    ReadPassage(Passage passage, List<String> headings, int reportYear) {
        this.passage = passage;
        text = passage.printed();
        sentences = Sentence.of(text);
        recognition = Recogniser.recognise(text, reportYear);
        this.headings = headings.stream().map(Stems::ofLabel).toList();
        stems = sentences.stream()
                .flatMap(each -> each.words().stream())
                .collect(Collectors.toCollection(HashSet::new));
        var stretches = stretches(passage);
        figures = recognition.figures().stream()
                .map(figure -> read(figure, stretches))
                .toList();
    }

    private static List<Stretch> stretches(Passage passage) {
        var stretches = new ArrayList<Stretch>();
        var at = 0;
        var source = 0;
        for (var piece : passage.pieces()) {
            var end = at + piece.text().length();
            switch (piece.part()) {
                case Prose.Literal literal -> {
                    stretches.add(new Stretch(at, end, source, null));
                    source += literal.text().length();
                }
                case Prose.Malformed malformed -> source += malformed.text().length();
                case Prose.Reference reference -> {
                    stretches.add(new Stretch(at, end, source, reference.reference()));
                    source = passage.source().indexOf("}}", source) + 2;
                }
            }
            at = end;
        }
        return stretches;
    }

    private ReadFigure read(ProseFigure figure, List<Stretch> stretches) {
        var sentence = sentences.stream()
                .filter(each -> figure.start() < each.end())
                .findFirst()
                .orElseGet(sentences::getLast);
        for (var stretch : stretches) {
            if (figure.start() < stretch.end() && figure.end() > stretch.start()) {
                var reference = stretch.reference();
                return new ReadFigure(
                        this,
                        sentence,
                        figure,
                        reference,
                        reference == null ? stretch.source() + figure.start() - stretch.start() : stretch.source());
            }
        }
        return new ReadFigure(this, sentence, figure, null, 0);
    }

    /** The passage. */
    public Passage passage() {
        return passage;
    }

    /** Its text as printed. */
    public String text() {
        return text;
    }

    /** Its figures in order. */
    public List<ReadFigure> figures() {
        return figures;
    }

    /** Its sentences in order. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The figures of a sentence in order. */
    public List<ReadFigure> figures(Sentence sentence) {
        return figures.stream()
                .filter(figure -> figure.sentence().equals(sentence))
                .toList();
    }

    /** Stems of the headings over it, the nearest first. */
    public List<Set<String>> headings() {
        return headings;
    }

    /** Stems of the whole passage. */
    public Set<String> stems() {
        return stems;
    }

    /** The years that it speaks of, in order. */
    public List<Recognition.YearMention> years() {
        return recognition.years();
    }

    /** The years that a sentence speaks of, in order. */
    public List<Recognition.YearMention> years(Sentence sentence) {
        return recognition.years().stream()
                .filter(year -> year.start() >= sentence.start() && year.end() <= sentence.end())
                .toList();
    }

    /** The words of a sentence that say which way a figure went, in order. */
    public List<Recognition.TrendMention> trends(Sentence sentence) {
        return recognition.trends().stream()
                .filter(trend -> trend.start() >= sentence.start() && trend.end() <= sentence.end())
                .toList();
    }

    /** The year that stands right after a figure or its unit, or else right before it. */
    public Optional<Integer> adjacentYear(ReadFigure read) {
        var figure = read.figure();
        var years = years(read.sentence());
        var next = figures.stream()
                .mapToInt(other -> other.figure().start())
                .filter(start -> start >= figure.end())
                .min()
                .orElse(text.length());
        return years.stream()
                .filter(year -> year.start() >= figure.end()
                        && year.end() <= next
                        && year.start() - figure.end() <= ADJACENT
                        && text.substring(figure.end(), year.start()).chars().noneMatch(c -> ",;)".indexOf(c) >= 0))
                .map(Recognition.YearMention::year)
                .findFirst()
                .or(() -> years.stream()
                        .filter(year -> year.end() <= figure.start() && figure.start() - year.end() <= 4)
                        .map(Recognition.YearMention::year)
                        .findFirst());
    }

    /**
     * The year that a sentence gives a figure: the adjacent one, else the last one before it, else the first one in
     * digits.
     */
    public Optional<Integer> year(ReadFigure read) {
        var years = years(read.sentence());
        return adjacentYear(read)
                .or(() -> years.stream()
                        .filter(year -> year.end() <= read.figure().start())
                        .max(Comparator.comparingInt(Recognition.YearMention::end))
                        .map(Recognition.YearMention::year))
                .or(() -> years.stream()
                        .filter(year -> !year.relative())
                        .findFirst()
                        .map(Recognition.YearMention::year));
    }
}
