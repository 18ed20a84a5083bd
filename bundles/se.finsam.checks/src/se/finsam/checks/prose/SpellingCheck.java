// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Passage;
import se.finsam.api.Progress;
import se.finsam.checks.prose.link.Sentence;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Fix;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Member;
import se.finsam.core.text.Text;

/**
 * R14: slips of the pen that need no dictionary: a long word that is nearly another which the report uses again and
 * again, a word repeated close by, a genitive before the verb.
 */
public final class SpellingCheck implements Check<SpellingCheck.Limits> {
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

    /**
     * How near is too near.
     *
     * @param length letters from which a word is compared with others
     * @param edits letters in which it may differ from the other
     * @param often times that the other must stand in the report
     * @param distance words within which a repeated word is noticed
     * @param repeated letters from which a repeated word is noticed with other words between
     */
    public record Limits(
            @Parameter(sv = "Minst antal tecken i ett ord", en = "Least number of letters of a word", min = "3")
            int length,

            @Parameter(sv = "Högst antal avvikande tecken", en = "Greatest number of different letters", min = "1")
            int edits,

            @Parameter(
                    sv = "Så ofta ska den andra stavningen förekomma",
                    en = "Times that the other spelling must occur",
                    min = "1")
            int often,

            @Parameter(
                    sv = "Avstånd inom vilket upprepade ord märks",
                    en = "Distance within which repeated words are noticed",
                    helpSv = "I ord.",
                    helpEn = "In words.",
                    min = "0")
            int distance,

            @Parameter(
                    sv = "Minst antal tecken i ett upprepat ord",
                    en = "Least number of letters of a repeated word",
                    min = "1")
            int repeated) {}

    @Override
    public Limits defaults() {
        return new Limits(12, 3, 3, 5, 10);
    }

    @Override
    public Stream<Finding> run(CheckInput input, Limits limits, Progress progress) {
        Map<String, Integer> counts = new HashMap<>();
        input.passages().forEach(passage -> words(passage).forEach(word -> counts.merge(word, 1, Integer::sum)));
        var members = input.snapshot().data().members().stream()
                .map(Member::name)
                .filter(name -> !name.contains(" "))
                .toList();
        return input.passages().stream().flatMap(passage -> {
            progress.checkCancelled();
            var slips = new LinkedHashSet<Slip>();
            nearly(passage, counts, limits, slips);
            repeated(passage, limits, slips);
            genitive(passage, members, slips);
            return slips.stream().map(slip -> finding(passage, slip));
        });
    }

    private record Slip(String old, String better, Text why) {}

    private static List<String> words(Passage passage) {
        return WORD.matcher(passage.printed())
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void nearly(Passage passage, Map<String, Integer> counts, Limits limits, Set<Slip> slips) {
        for (var word : words(passage)) {
            if (word.length() < limits.length() || counts.get(word) > 1 || word.contains("-")) {
                continue;
            }
            counts.entrySet().stream()
                    .filter(other -> other.getValue() >= limits.often()
                            && other.getKey().length() >= word.length()
                            && other.getKey().length() - word.length() <= limits.edits()
                            && sameEnds(word, other.getKey())
                            && Slips.distance(word, other.getKey()) <= limits.edits())
                    .findFirst()
                    .ifPresent(other -> slips.add(new Slip(
                            word,
                            other.getKey(),
                            Say.format(
                                    "”%s” är troligen ”%s”, som står %d gånger i rapporten.",
                                    "“%s” is probably “%s”, which stands %d times in the report.",
                                    word,
                                    other.getKey(),
                                    other.getValue()))));
        }
    }

    /** Slips happen inside a word; other beginnings and endings are other words and forms. */
    private static boolean sameEnds(String word, String other) {
        return word.regionMatches(0, other, 0, 5)
                && word.regionMatches(word.length() - 5, other, other.length() - 5, 5);
    }

    private static void repeated(Passage passage, Limits limits, Set<Slip> slips) {
        for (var sentence : Sentence.of(passage.printed())) {
            var written = WORD.matcher(sentence.text())
                    .results()
                    .map(MatchResult::group)
                    .toList();
            var words =
                    written.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
            for (var i = 0; i < words.size(); i++) {
                var word = words.get(i);
                var end = Math.min(words.size(), i + 1 + limits.distance());
                var again = words.subList(i + 1, end).indexOf(word);
                if (again < 0 || hasName(written.subList(i + 1, i + again + 1))) {
                    continue;
                }
                var phrase = String.join(" ", words.subList(i, i + again + 2));
                var aroundOne =
                        again == 1 && word.length() >= 4 && words.get(i + 1).length() <= 2;
                if (aroundOne || word.length() >= limits.repeated() || again == 0 && word.length() >= 3) {
                    slips.add(new Slip(
                            phrase, "", Say.format("Ordet upprepas: ”%s”.", "The word is repeated: “%s”.", phrase)));
                }
            }
        }
    }

    /** A name between two equal words tells that each has its own sense, as in a list of persons and their roles. */
    private static boolean hasName(List<String> words) {
        return words.stream().anyMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    private static void genitive(Passage passage, List<String> members, Set<Slip> slips) {
        for (var member : members) {
            var phrase = member + "s har ";
            if (passage.printed().contains(phrase + "ett ") || passage.printed().contains(phrase + "en ")) {
                slips.add(new Slip(
                        member + "s har",
                        member + " har",
                        Say.format("”%ss har” ska vara ”%s har”.", "“%ss har” should be “%s har”.", member, member)));
            }
        }
    }

    private static Finding finding(Passage passage, Slip slip) {
        var finding = Finding.at(Location.section(passage.section(), passage.id()), slip.why())
                .distinct(slip.old())
                .numbers(slip.old(), null, null, se.finsam.core.snapshot.Unit.COUNT);
        return slip.better().isEmpty()
                ? finding
                : finding.fix(new Fix.ReplaceText(passage.block(), slip.old(), slip.better()));
    }
}
