// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.figure;

import java.util.List;
import java.util.Set;

/** Numbers that are no figures because of the words around them: "2 kap. 5 §", "Not 3", "20 mars", "konto 800". */
final class LeftAlone {
    private static final Set<String> BEFORE = Set.of(
            "kap",
            "kapitel",
            "punkt",
            "punkten",
            "not",
            "bilaga",
            "bilagorna",
            "avsnitt",
            "tabell",
            "sida",
            "sidan",
            "sid",
            "nr",
            "nummer",
            "konto",
            "kod",
            "diagram",
            "figur",
            "prop",
            "dnr",
            "diarienummer",
            "kl",
            "klockan",
            "steg",
            "version",
            "rkr",
            "lkbr",
            "r",
            "§",
            "§§",
            "kvartal",
            "vecka",
            "sfs");
    private static final Set<String> AFTER = Set.of(
            "kap",
            "kapitlet",
            "§",
            "§§",
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december",
            "st",
            "jan",
            "feb",
            "apr",
            "aug",
            "sep",
            "okt",
            "nov",
            "dec");

    private LeftAlone() {}

    static boolean is(List<Token> tokens, int index) {
        return BEFORE.contains(wordBefore(tokens, index)) || isNamedAfter(tokens, index);
    }

    private static boolean isNamedAfter(List<Token> tokens, int index) {
        if (index + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(index + 1).word();
        var isPoint = next.equals("st")
                && index + 2 < tokens.size()
                && tokens.get(index + 2).word().equals("p");
        return next.equals("st") ? isPoint : AFTER.contains(next);
    }

    /** The word before, past the point of an abbreviation such as "kap." */
    static String wordBefore(List<Token> tokens, int index) {
        var at = index - 1;
        if (at > 0
                && tokens.get(at).text().equals(".")
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && tokens.get(at - 1).text().length() <= 4) {
            at--;
        }
        return at < 0 ? "" : tokens.get(at).word();
    }
}
