// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Swedish words without their endings, so that kostnaderna, kostnad and kostade are one. Crude on purpose: it needs no
 * dictionary, and words that it takes for one are rarely both in the labels of an annual report.
 */
public final class Stems {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d]*");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final int SHORTEST = 4;

    /** Endings, the longer before the shorter ones that end them. */
    private static final List<String> ENDINGS = List.of(
            "arna", "erna", "orna", "ades", "ande", "ens", "ets", "ers", "ars", "ade", "ats", "are", "ing", "its", "en",
            "et", "er", "ar", "or", "na", "at", "ad", "it", "a", "e", "n", "s", "t");

    private static final Set<String> EMPTY = Set.of(
            "alla",
            "andel",
            "antal",
            "att",
            "av",
            "bör",
            "de",
            "den",
            "det",
            "dess",
            "efter",
            "eller",
            "ett",
            "en",
            "exkl",
            "får",
            "fått",
            "för",
            "före",
            "från",
            "ha",
            "har",
            "i",
            "inkl",
            "inte",
            "kan",
            "med",
            "men",
            "mot",
            "nya",
            "när",
            "och",
            "om",
            "på",
            "post",
            "posten",
            "poster",
            "projekt",
            "projektet",
            "samt",
            "ska",
            "sig",
            "sin",
            "sina",
            "som",
            "summa",
            "till",
            "totalt",
            "under",
            "utifrån",
            "ut",
            "varit",
            "vi",
            "vid",
            "än",
            "är",
            "år",
            "året",
            "årets",
            "verksamhetens",
            "verksamhet");

    /** Stems that mean the same in an annual report. */
    private static final Map<String, String> SAME = same();

    private Stems() {}

    private static Map<String, String> same() {
        var same = new HashMap<String, String>();
        gather(
                same,
                "kostnad",
                "kostade",
                "kostar",
                "kosta",
                "kostat",
                "utgifter",
                "nyttjade",
                "nyttjat",
                "förbrukade",
                "förbrukat");
        gather(same, "intäkter", "inkomster", "medelstilldelning", "medelstilldelningen", "bidrag");
        gather(same, "eget", "egna");
        gather(same, "resultat", "överskott", "underskott");
        gather(same, "ränta", "ränteintäkter", "räntan");
        gather(same, "budget", "budgeterade", "budgeterat", "budgeterad", "budgeten", "budgetens", "budgetram");
        gather(same, "ledamöter", "ledamot", "ledamoten");
        gather(same, "avvikelse", "avviker", "avvek");
        gather(same, "beviljades", "beviljat", "beviljade", "beviljats", "beviljad", "tilldelades");
        gather(same, "kassa", "likvida");
        gather(same, "inskrivna", "skrivits", "inskrivits", "inskriven");
        return same;
    }

    private static void gather(Map<String, String> same, String first, String... others) {
        for (var other : others) {
            same.put(stem(other), stem(first));
        }
    }

    /** The stem of a word, the same for words that mean the same. */
    public static String of(String word) {
        var stem = stem(word.toLowerCase(Locale.ROOT));
        return SAME.getOrDefault(stem, stem);
    }

    private static String stem(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return stem(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    /** A stem where it stands in a text. */
    public record At(String stem, int start, int end) {}

    /** The stems of a text in order, words that say nothing left out. */
    public static List<At> in(String text) {
        var found = new ArrayList<At>();
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = words.group().toLowerCase(Locale.ROOT);
            if (word.length() > 2 && !EMPTY.contains(word)) {
                found.add(new At(of(word), words.start(), words.end()));
            }
        }
        return found;
    }

    /** The stems that a label must have in common with a text; what stands in brackets does not count. */
    public static Set<String> ofLabel(String label) {
        var stems = new LinkedHashSet<String>();
        in(ASIDE.matcher(label).replaceAll(" ")).forEach(at -> stems.add(at.stem()));
        return stems;
    }
}
