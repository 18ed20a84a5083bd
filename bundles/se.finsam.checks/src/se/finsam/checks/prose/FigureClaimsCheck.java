// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Passage;
import se.finsam.api.Progress;
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

/** R10: every figure in the prose against the accounts, and what the sentence says about it. */
public final class FigureClaimsCheck implements Check<Check.None> {
    private static final int WORDS_WITH_ANY_LETTERS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern RISE = Pattern.compile("\\b(ök|stig|högre|växt)", WORDS_WITH_ANY_LETTERS);
    private static final Pattern FALL = Pattern.compile("\\b(minsk|sjunk|sjönk|lägre)", WORDS_WITH_ANY_LETTERS);
    private static final Pattern UNIT = Pattern.compile("[ \u00A0\u202F](kr|tkr|mkr|personer)$");
    private static final Map<String, Integer> WORDS = words();

    private static Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        for (var i = 0; i <= 12; i++) {
            words.put(FigureFormat.of(Language.SV).word(i), i);
        }
        words.put("ett", 1);
        words.put("en", 1);
        return words;
    }

    /** A figure in a sentence: its reference, the printed number, and how the prose goes on before and after it. */
    private record Claim(
            FigureReference reference,
            @org.jspecify.annotations.Nullable BigDecimal printed) {}

    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        var references = input.references();
        var findings = new ArrayList<Finding>();
        for (var passage : input.passages()) {
            progress.checkCancelled();
            var counts = new HashMap<String, Integer>();
            for (var sentence : Sentences.of(passage.source())) {
                var claims = Prose.parse(sentence)
                        .references()
                        .map(reference ->
                                new Claim(reference, printed(reference).orElse(null)))
                        .toList();
                for (var claim : claims) {
                    figure(passage, claim, references, counts).ifPresent(findings::add);
                }
                partOf(passage, sentence, claims).ifPresent(findings::add);
                direction(passage, sentence, claims).ifPresent(findings::add);
            }
        }
        return findings.stream();
    }

    private static Optional<BigDecimal> printed(FigureReference reference) {
        var text = reference.printed();
        return text == null ? Optional.empty() : number(text);
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
            Passage passage, Claim claim, FigureReferences references, Map<String, Integer> counts) {
        var reference = claim.reference();
        var text = reference.printed();
        if (text == null) {
            return Optional.empty();
        }
        var place = Location.section(passage.section(), passage.id());
        var times = counts.merge(reference.text(), 1, Integer::sum);
        var detail = times == 1 ? reference.text() : reference.text() + "." + times;
        String right;
        try {
            right = references.text(reference, Language.SV);
        } catch (StatementException e) {
            return Optional.of(Finding.at(
                            place,
                            Say.format(
                                    "Uppgiften ”%s” går inte att kontrollera: %s",
                                    "The figure “%s” cannot be checked: %s", text, String.valueOf(e.getMessage())))
                    .distinct(detail)
                    .numbers(text, null, null, Unit.COUNT));
        }
        var expected = number(right);
        var printed = claim.printed();
        var same = printed != null && expected.isPresent()
                ? printed.compareTo(expected.get()) == 0
                        && (unit(text).isEmpty() || unit(text).equals(unit(right)))
                : text.strip().equalsIgnoreCase(right.strip());
        if (same) {
            return Optional.empty();
        }
        var finding = Finding.at(
                        place,
                        Say.format(
                                "Texten säger %s men %s är %s.",
                                "The text says %s but %s is %s.", text, reference.path(), right))
                .distinct(detail)
                .because(new Text(
                        "Siffran i meningen är skriven för hand och har inte följt med när beloppet ändrades.",
                        "The figure in the sentence was typed and did not follow when the amount changed."))
                .fix(new Fix.ReplaceText(passage.block(), "|" + text + "}}", "|" + right + "}}"));
        return Optional.of(finding.numbers(
                text,
                expected.orElse(null),
                printed == null || expected.isEmpty() ? null : printed.subtract(expected.get()),
                references.resolve(reference).unit()));
    }

    /** "x av y": the part is no more than the whole. */
    private static Optional<Finding> partOf(Passage passage, String sentence, List<Claim> claims) {
        for (var i = 0; i + 1 < claims.size(); i++) {
            var part = claims.get(i).printed();
            var whole = claims.get(i + 1).printed();
            if (part != null
                    && whole != null
                    && part.compareTo(whole) > 0
                    && between(sentence, claims.get(i), claims.get(i + 1))
                            .strip()
                            .equals("av")) {
                return Optional.of(Finding.at(
                                Location.section(passage.section(), passage.id()),
                                Say.format(
                                        "%s av %s går inte: delen är större än det hela.",
                                        "%s of %s cannot be: the part is larger than the whole.",
                                        Say.number(part),
                                        Say.number(whole)))
                        .distinct("of " + claims.get(i).reference().text())
                        .numbers(Say.number(part), whole, part.subtract(whole), Unit.COUNT));
            }
        }
        return Optional.empty();
    }

    private static String between(String sentence, Claim first, Claim second) {
        var from =
                sentence.indexOf("}}", sentence.indexOf("{{" + first.reference().text())) + 2;
        var to = sentence.indexOf("{{" + second.reference().text(), from);
        return from < 2 || to < from ? "" : sentence.substring(from, to);
    }

    /** The same figure of two years, or "från a till b", after a word that says which way it went. */
    private static Optional<Finding> direction(Passage passage, String sentence, List<Claim> claims) {
        for (var i = 0; i + 1 < claims.size(); i++) {
            var first = claims.get(i);
            var second = claims.get(i + 1);
            if (first.printed() == null || second.printed() == null) {
                continue;
            }
            var samePath = first.reference().path().equals(second.reference().path());
            var fromTo = between(sentence, first, second).strip().equals("till");
            var lead = sentence.substring(
                    0, Math.max(0, sentence.indexOf("{{" + first.reference().text())));
            var rises = RISE.matcher(lead).find();
            var falls = FALL.matcher(lead).find();
            if (!samePath && !fromTo || rises == falls) {
                continue;
            }
            var laterFirst = !fromTo
                    && first.reference().column().compareTo(second.reference().column()) > 0;
            var before = laterFirst ? second.printed() : first.printed();
            var after = laterFirst ? first.printed() : second.printed();
            var way = after.compareTo(before);
            if (rises && way < 0 || falls && way > 0) {
                return Optional.of(Finding.at(
                                Location.section(passage.section(), passage.id()),
                                Say.format(
                                        "Meningen talar om en %s men talen går från %s till %s.",
                                        "The sentence speaks of a %s but the figures go from %s to %s.",
                                        rises ? new Text("ökning", "rise") : new Text("minskning", "fall"),
                                        Say.number(before),
                                        Say.number(after)))
                        .distinct("direction " + first.reference().text())
                        .numbers(Say.number(after), null, after.subtract(before), Unit.COUNT));
            }
        }
        return Optional.empty();
    }
}
