// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.finsam.checks.prose.figure.ProseFigure.Kind;
import se.finsam.core.snapshot.Unit;

/** The unit that stands after a number. */
final class Units {
    /**
     * A unit of a figure.
     *
     * @param tokens how many tokens write it, 0 when nothing does
     */
    record Found(Kind kind, Unit unit, int tokens) {}

    private static final Found NONE = new Found(Kind.PLAIN, Unit.COUNT, 0);
    private static final Map<String, Unit> MONEY = Map.ofEntries(
            Map.entry("kr", Unit.KR),
            Map.entry("kronor", Unit.KR),
            Map.entry("sek", Unit.KR),
            Map.entry("tkr", Unit.TKR),
            Map.entry("kkr", Unit.TKR),
            Map.entry("mkr", Unit.MKR),
            Map.entry("mnkr", Unit.MKR),
            Map.entry("miljon", Unit.MKR),
            Map.entry("miljoner", Unit.MKR));
    private static final Set<String> DURATION = Set.of(
            "år",
            "års",
            "åren",
            "månad",
            "månader",
            "månaders",
            "vecka",
            "veckor",
            "veckors",
            "dag",
            "dagar",
            "dagars",
            "timme",
            "timmar",
            "timmars",
            "minuter");
    private static final List<String> PEOPLE = List.of(
            "person",
            "deltagar",
            "elev",
            "individ",
            "medarbetar",
            "kvinn",
            "män",
            "inskriv",
            "ledam",
            "ersättare",
            "chef",
            "handläggar",
            "medlemm",
            "ungdom",
            "klient",
            "besökar",
            "aktualiser");

    private Units() {}

    /** The unit from the token at an index on. */
    static Found at(List<Token> tokens, int index) {
        var first = word(tokens, index);
        if (first.equals("%") || first.equals("procent")) {
            return new Found(Kind.PERCENT, Unit.PERCENT, 1);
        }
        if (first.startsWith("procentenhet")) {
            return new Found(Kind.POINTS, Unit.PERCENT, 1);
        }
        var second = word(tokens, index + 1);
        if (first.equals("tusen") && second.equals("kronor")) {
            return new Found(Kind.MONEY, Unit.TKR, 2);
        }
        var money = MONEY.get(first);
        if (money != null) {
            return new Found(Kind.MONEY, money, second.equals("kronor") ? 2 : 1);
        }
        if (DURATION.contains(first)) {
            return new Found(Kind.DURATION, Unit.COUNT, 1);
        }
        if (first.equals("st") || first.equals("stycken") || first.equals("styck")) {
            return new Found(Kind.PLAIN, Unit.COUNT, 1);
        }
        return isPeople(first) || !isClosed(first) && isPeople(second) ? new Found(Kind.PEOPLE, Unit.COUNT, 0) : NONE;
    }

    private static boolean isPeople(String word) {
        return PEOPLE.stream().anyMatch(word::startsWith) && !word.startsWith("personal");
    }

    /** True for words after which the next is no noun of the number before. */
    private static boolean isClosed(String word) {
        return word.isEmpty()
                || !Character.isLetter(word.charAt(0))
                || Set.of("av", "och", "i", "på").contains(word);
    }

    private static String word(List<Token> tokens, int index) {
        return index < tokens.size() ? tokens.get(index).word() : "";
    }
}
