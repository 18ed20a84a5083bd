// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Passage;
import se.finsam.api.Progress;
import se.finsam.checks.prose.link.Candidate;
import se.finsam.checks.prose.link.ProseReading;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Fix;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.statement.FigureReferences;
import se.finsam.core.statement.Prose;
import se.finsam.core.statement.StatementException;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** R10: every reference in the prose leads to a figure, and the printed figure is that one. */
public final class FigureClaimsCheck implements Check<Check.None> {
    private static final Pattern UNIT = Pattern.compile("[ \u00A0\u202F](kr|tkr|mkr|personer)$");
    private static final Map<String, Integer> WORDS = words();
    private static final int SLIPS = 4;

    private static Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        for (var i = 0; i <= 12; i++) {
            words.put(FigureFormat.of(Language.SV).word(i), i);
        }
        words.put("ett", 1);
        words.put("en", 1);
        return words;
    }

    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        var references = input.references();
        var occurrences = new Occurrences();
        var findings = new ArrayList<Finding>();
        for (var passage : input.passages()) {
            progress.checkCancelled();
            for (var piece : passage.pieces()) {
                switch (piece.part()) {
                    case Prose.Literal literal -> {}
                    case Prose.Malformed malformed -> findings.add(malformed(passage, malformed, occurrences));
                    case Prose.Reference reference ->
                        (piece.problem().isEmpty()
                                        ? figure(passage, reference.reference(), references, occurrences)
                                        : Optional.of(
                                                nowhere(input, passage, reference.reference(), piece, occurrences)))
                                .ifPresent(findings::add);
                }
            }
        }
        return findings.stream();
    }

    private static Location place(Passage passage) {
        return Location.section(passage.section(), passage.id());
    }

    private static Finding malformed(Passage passage, Prose.Malformed malformed, Occurrences occurrences) {
        var beginning =
                malformed.text().substring(0, Math.min(40, malformed.text().length()));
        return Finding.at(
                        place(passage),
                        Say.format(
                                "Hänvisningen ”%s” går inte att läsa, så att talet saknas i texten. Skriv"
                                        + " {{sökväg@kolumn}}, till exempel {{rr/result@2025}}.",
                                "The reference “%s” cannot be read, so that the figure is missing in the text. %s.",
                                beginning,
                                malformed.reason()))
                .distinct(occurrences.detail(passage.id(), beginning))
                .numbers(beginning, null, null, Unit.COUNT);
    }

    private static Finding nowhere(
            CheckInput input,
            Passage passage,
            FigureReference reference,
            Passage.Piece piece,
            Occurrences occurrences) {
        var whole = "{{" + reference.text() + "}}";
        var finding = Finding.at(
                        place(passage),
                        Say.format(
                                "Hänvisningen %s leder inte till något tal, så att det saknas i texten. Rätta den, för in"
                                        + " uppgiften eller skriv talet efter ett lodstreck: {{%s|…}}.",
                                "The reference %s leads to no figure, so that it is missing in the text. Mend it, enter"
                                        + " what is missing or write the figure after a bar: {{%s|…}}. %s.",
                                whole,
                                reference.text(),
                                piece.problem()))
                .distinct(occurrences.detail(passage.id(), reference.text()))
                .numbers(whole, null, null, Unit.COUNT);
        var meant = meant(ProseReading.of(input), reference);
        return meant.map(candidate -> finding.because(Say.format(
                                "Troligen menas %s (%s).",
                                "%s is probably meant (%s).", candidate.reference(), candidate.label()))
                        .fix(new Fix.ReplaceText(
                                passage.block(), reference.text(), candidate.reference() + format(reference))))
                .orElse(finding);
    }

    private static String format(FigureReference reference) {
        var target = reference.column().isEmpty() ? reference.path() : reference.path() + "@" + reference.column();
        return reference.text().substring(Math.min(reference.text().length(), target.length()));
    }

    /** The figure whose reference is nearly the one given. */
    private static Optional<Candidate> meant(ProseReading reading, FigureReference reference) {
        var wanted = reference.path() + "@" + reference.column();
        return reading.candidates().stream()
                .filter(candidate -> Math.abs(candidate.reference().length() - wanted.length()) < SLIPS)
                .min(Comparator.comparingInt(candidate -> Slips.distance(wanted, candidate.reference())))
                .filter(candidate -> Slips.distance(wanted, candidate.reference()) < SLIPS);
    }

    private static Optional<BigDecimal> number(String text) {
        var word = WORDS.get(text.strip().toLowerCase(Locale.ROOT));
        if (word != null) {
            return Optional.of(BigDecimal.valueOf(word));
        }
        try {
            return FigureFormat.of(Language.SV).parse(UNIT.matcher(text).replaceFirst(""));
        } catch (FigureSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The word after the number, such as tkr; empty for none. */
    private static String unit(String text) {
        var unit = UNIT.matcher(text);
        return unit.find() ? unit.group(1) : "";
    }

    private static Optional<Finding> figure(
            Passage passage, FigureReference reference, FigureReferences references, Occurrences occurrences) {
        var text = reference.printed();
        if (text == null) {
            return Optional.empty();
        }
        var detail = occurrences.detail(passage.id(), reference.text());
        String right;
        try {
            right = references.text(reference, Language.SV);
        } catch (StatementException e) {
            return Optional.of(Finding.at(
                            place(passage),
                            Say.format(
                                    "Uppgiften ”%s” går inte att kontrollera: hänvisningen %s leder inte till något tal.",
                                    "The figure “%s” cannot be checked: %s. %s",
                                    text,
                                    reference.text(),
                                    String.valueOf(e.getMessage())))
                    .distinct(detail)
                    .numbers(text, null, null, Unit.COUNT));
        }
        var expected = number(right);
        var printed = number(text);
        var same = printed.isPresent() && expected.isPresent()
                ? printed.get().compareTo(expected.get()) == 0
                        && (unit(text).isEmpty() || unit(text).equals(unit(right)))
                : text.strip().equalsIgnoreCase(right.strip());
        if (same) {
            return Optional.empty();
        }
        var finding = Finding.at(
                        place(passage),
                        Say.format(
                                "Texten säger %s men %s är %s.",
                                "The text says %s but %s is %s.", text, reference.path(), right))
                .distinct(detail)
                .because(new Text(
                        "Siffran i meningen är skriven för hand och har inte följt med när beloppet ändrades.",
                        "The figure in the sentence was typed and did not follow when the amount changed."))
                .fix(new Fix.ReplaceText(
                        passage.block(), reference.text() + "|" + text + "}}", reference.text() + "|" + right + "}}"));
        return Optional.of(finding.numbers(
                text,
                expected.orElse(null),
                printed.isEmpty() || expected.isEmpty() ? null : printed.get().subtract(expected.get()),
                references.resolve(reference).unit()));
    }
}
