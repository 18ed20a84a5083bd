// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.figure.ProseFigure.Role;
import se.finsam.checks.prose.link.Mismatch;
import se.finsam.checks.prose.link.Proposal;
import se.finsam.checks.prose.link.ProseReading;
import se.finsam.checks.prose.link.ReadFigure;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Section;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/**
 * R10: figures that are typed as plain text. One that its sentence calls by the name of a figure of the model, but that
 * has another value, is a warning of its own; the others of a section are one hint with the references that they may be.
 */
public final class TypedFiguresCheck implements Check<TypedFiguresCheck.Limits> {
    private static final int SHOWN = 3;

    /**
     * When a figure is worth a proposal.
     *
     * @param confidence per cent from which a figure of the model is proposed
     */
    public record Limits(
            @Parameter(sv = "Minsta säkerhet, procent", en = "Least confidence, percent", min = "0", max = "100")
            int confidence) {}

    /** A typed figure and what it may stand for, the surest first; none when no amount of the model is this one. */
    private record Typed(ReadFigure figure, List<Proposal> proposals) {}

    @Override
    public Limits defaults() {
        return new Limits(50);
    }

    @Override
    public Stream<Finding> run(CheckInput input, Limits limits, Progress progress) {
        var reading = ProseReading.of(input);
        var occurrences = new Occurrences();
        var findings = new ArrayList<Finding>();
        Map<Section, List<Typed>> typed = new LinkedHashMap<>();
        for (var passage : reading.passages()) {
            progress.checkCancelled();
            for (var figure : passage.figures()) {
                if (!figure.isPlain()) {
                    continue;
                }
                var mismatch = reading.mismatch(figure);
                if (mismatch.isPresent()) {
                    findings.add(wrong(reading, figure, mismatch.get(), occurrences));
                } else {
                    typed(reading, figure, limits).ifPresent(found -> typed.computeIfAbsent(
                                    passage.passage().section(), key -> new ArrayList<>())
                            .add(found));
                }
            }
        }
        typed.forEach((section, figures) -> findings.add(hint(reading, section, figures)));
        return findings.stream();
    }

    private static Optional<Typed> typed(ProseReading reading, ReadFigure read, Limits limits) {
        var proposals = reading.proposals(read).stream()
                .filter(proposal -> proposal.confidence() >= limits.confidence())
                .limit(SHOWN)
                .toList();
        if (!proposals.isEmpty()) {
            return proposals.getFirst().candidate().follows()
                    ? Optional.of(new Typed(read, proposals))
                    : Optional.empty();
        }
        var figure = read.figure();
        var isUnknownAmount = figure.kind() == ProseFigure.Kind.MONEY
                && figure.role() == Role.LEVEL
                && reading.proposals(read).isEmpty();
        return isUnknownAmount ? Optional.of(new Typed(read, List.of())) : Optional.empty();
    }

    private static Finding wrong(ProseReading reading, ReadFigure read, Mismatch mismatch, Occurrences occurrences) {
        var figure = read.figure();
        var passage = read.passage().passage();
        var right = written(figure, mismatch.expected());
        var candidate = mismatch.candidate();
        var other = mismatch.other();
        var snippet = reading.snippet(
                read.passage(), read.source(), read.source() + figure.text().length());
        var reference = "{{" + candidate.reference() + "|" + right + "}}";
        return Finding.at(
                        Location.section(passage.section(), passage.id()),
                        Say.format(
                                "Texten säger %s men %s är %s: ”%s”.",
                                "The text says %s but %s is %s: “%s”.",
                                said(figure),
                                candidate.label(),
                                Say.withUnit(mismatch.expected(), figure.unit()),
                                read.sentence().text().strip()))
                .as(Severity.WARNING)
                .distinct(occurrences.detail(passage.id(), figure.text()))
                .because(
                        other == null
                                ? new Text(
                                        "Talet är skrivet för hand och har inte följt med, eller är felskrivet.",
                                        "The figure was typed and did not follow, or is mistyped.")
                                : Say.format("%s är %s.", "%s is %s.", said(figure), other.label()))
                .numbers(
                        figure.text(),
                        mismatch.expected(),
                        figure.value().abs().subtract(mismatch.expected()),
                        figure.unit())
                .formula(candidate.reference())
                .fix(snippet.replace(passage.block(), right))
                .fix(snippet.replace(passage.block(), reference));
    }

    private static String said(ProseFigure figure) {
        return Say.withUnit(figure.value(), figure.unit());
    }

    /** The right number, written as the wrong one. */
    private static String written(ProseFigure figure, BigDecimal expected) {
        var format = FigureFormat.of(Language.SV);
        if (figure.inWords() && expected.scale() <= 0) {
            return format.word(expected.intValueExact());
        }
        var number = format.number(expected, figure.decimals());
        var text = figure.text();
        return text.endsWith("%") ? number + text.substring(endOfDigits(text)) : number;
    }

    private static int endOfDigits(String text) {
        var end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static Finding hint(ProseReading reading, Section section, List<Typed> typed) {
        var finding = Finding.at(
                        Location.section(section, null),
                        typed.size() == 1
                                ? new Text(
                                        "Ett tal är skrivet som vanlig text och följer inte med när räkenskaperna ändras.",
                                        "One figure is typed as plain text and does not follow when the accounts change.")
                                : Say.format(
                                        "%d tal är skrivna som vanlig text och följer inte med när räkenskaperna ändras.",
                                        "%d figures are typed as plain text and do not follow when the accounts change.",
                                        typed.size()))
                .because(new Text(list(typed, Language.SV), list(typed, Language.EN)))
                .numbers(
                        String.join(
                                "; ",
                                typed.stream()
                                        .map(each -> each.figure().figure().text())
                                        .toList()),
                        null,
                        null,
                        Unit.COUNT);
        for (var each : typed) {
            for (var proposal : each.proposals()) {
                var read = each.figure();
                finding = finding.fix(reading.snippet(
                                read.passage(),
                                read.source(),
                                read.source() + read.figure().text().length())
                        .replace(read.passage().passage().block(), proposal.reference()));
            }
        }
        return finding;
    }

    private static String list(List<Typed> typed, Language language) {
        return String.join(
                " ",
                typed.stream()
                        .map(each -> each.proposals().isEmpty()
                                ? new Text(
                                                "%s: inget belopp i räkenskaperna är detta.",
                                                "%s: no amount of the accounts is this one.")
                                        .in(language)
                                        .formatted(said(each.figure().figure()))
                                : proposed(each, language))
                        .toList());
    }

    private static String proposed(Typed typed, Language language) {
        var first = typed.proposals().getFirst();
        return new Text("%s: %s (%s), säkerhet %d %%.", "%s: %s (%s), confidence %d %%.")
                .in(language)
                .formatted(
                        said(typed.figure().figure()),
                        first.candidate().label().in(language),
                        first.candidate().reference(),
                        first.confidence());
    }
}
