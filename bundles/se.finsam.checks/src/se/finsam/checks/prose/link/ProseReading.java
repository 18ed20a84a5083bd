// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.CheckInput;
import se.finsam.core.snapshot.Section;

/** The prose of a report, read once for all checks, and what its figures may stand for. */
public final class ProseReading {
    private final List<ReadPassage> passages;
    private final List<Candidate> candidates;
    private final Map<String, Candidate> byReference = new HashMap<>();
    private final Map<String, List<String>> sources = new HashMap<>();
    private final Linker linker;
    private final Mismatches mismatches;

    private ProseReading(CheckInput input) {
        var titles = new HashMap<String, List<String>>();
        input.report().ifPresent(report -> report.sections().forEach(section -> titles(section, List.of(), titles)));
        passages = input.passages().stream()
                .map(passage -> new ReadPassage(
                        passage, titles.getOrDefault(passage.section().id(), List.of()), input.year()))
                .toList();
        input.passages().forEach(passage -> sources.computeIfAbsent(passage.block(), key -> new ArrayList<>())
                .add(passage.source()));
        var cells = StatementCandidates.of(input);
        candidates = Stream.concat(cells.stream(), RegisterCandidates.of(input, cells.size()).stream())
                .toList();
        candidates.forEach(candidate -> byReference.put(candidate.reference(), candidate));
        var nearness = new Nearness(input, candidates);
        linker = new Linker(input, candidates, nearness);
        mismatches = new Mismatches(input, candidates, nearness);
    }

    /** The reading of the report of an input. */
    public static ProseReading of(CheckInput input) {
        return input.shared(ProseReading.class, ProseReading::new);
    }

    private static void titles(Section section, List<String> above, Map<String, List<String>> titles) {
        var all = new ArrayList<String>();
        all.add(section.title());
        all.addAll(above);
        titles.put(section.id(), all);
        section.sections().forEach(child -> titles(child, all, titles));
    }

    /** The passages in the order of the report. */
    public List<ReadPassage> passages() {
        return passages;
    }

    /** All figures that prose may speak of. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** The figure that a reference without format names, if it is one that prose may speak of. */
    public Optional<Candidate> candidate(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** What a figure may stand for by its value, the surest first. */
    public List<Proposal> proposals(ReadFigure figure) {
        return linker.proposals(figure);
    }

    /**
     * The figure of the model that a figure of the text is: that of its reference, or the first proposal that is surer
     * than a confidence.
     */
    public Optional<Candidate> linked(ReadFigure figure, int confidence) {
        var reference = figure.reference();
        if (reference != null) {
            return candidate(
                    reference.column().isEmpty() ? reference.path() : reference.path() + "@" + reference.column());
        }
        return proposals(figure).stream()
                .findFirst()
                .filter(proposal -> proposal.confidence() >= confidence)
                .map(Proposal::candidate);
    }

    /** The figure that a typed figure is said to be, when it is another. */
    public Optional<Mismatch> mismatch(ReadFigure figure) {
        return mismatches.of(figure);
    }

    /** A piece of a block around a part of a passage that stands but once in the block. */
    public Snippet snippet(ReadPassage passage, int start, int end) {
        return Snippet.around(
                passage.passage().source(),
                start,
                end,
                String.join("\n", sources.get(passage.passage().block())));
    }
}
