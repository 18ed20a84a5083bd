// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.finsam.checks.prose.figure.ProseFigure.Kind;
import se.finsam.checks.prose.figure.ProseFigure.Role;

/** Says what each figure of a text is in its sentence. */
final class Roles {
    private static final Set<String> TARGETS = Set.of(
            "mål",
            "målet",
            "måltal",
            "måltalet",
            "målnivå",
            "målnivån",
            "minst",
            "högst",
            "max",
            "maximalt",
            "överstiga",
            "överstiger",
            "understiga",
            "understiger",
            "överskrida",
            "underskrida",
            "lägst");
    private static final Set<String> COMPARED =
            Set.of("högre", "lägre", "mer", "mindre", "fler", "färre", "bättre", "sämre", "över", "under");
    private static final Set<String> WHOLE_WORDS = Set.of(
            "de", "dem", "våra", "totalt", "alla", "samtliga", "planerade", "sammanlagt", "förbundets", "finansiella");

    private final List<Token> tokens;
    private final List<Placed> placed;

    /** A figure and the tokens from its first to after its unit. */
    record Placed(ProseFigure figure, int first, int after) {}

    private Roles(List<Token> tokens, List<Placed> placed) {
        this.tokens = tokens;
        this.placed = new ArrayList<>(placed);
    }

    static List<ProseFigure> assign(List<Token> tokens, List<Placed> placed) {
        var roles = new Roles(tokens, placed);
        roles.single();
        roles.pairs();
        return roles.placed.stream().map(Placed::figure).toList();
    }

    private void single() {
        for (var i = 0; i < placed.size(); i++) {
            var at = placed.get(i);
            if (isChange(at)) {
                set(i, Role.CHANGE);
            } else if (isTarget(at)) {
                set(i, Role.TARGET);
            } else if (before(at.first(), 1).equals("till") && trendWithin(at.first(), 8)) {
                set(i, Role.TO);
            }
        }
    }

    /** "ökade med c", "en minskning på c", "c högre". */
    private boolean isChange(Placed at) {
        var start = approximate(at.first());
        var link = before(start, 1);
        return Set.of("med", "på", "om").contains(link) && trendWithin(start - 1, link.equals("med") ? 4 : 1)
                || COMPARED.contains(word(at.after()))
                || word(at.after()).equals("procent") && COMPARED.contains(word(at.after() + 1));
    }

    private boolean isTarget(Placed at) {
        var start = approximate(at.first());
        for (var back = 1; back <= 3; back++) {
            var word = before(start, back);
            if (TARGETS.contains(word)) {
                return true;
            }
            if (word.isEmpty()
                    || !Set.of("på", "är", "var", "att", "om", ":", "inte").contains(word)) {
                return false;
            }
        }
        return false;
    }

    private boolean trendWithin(int from, int words) {
        for (var back = 1; back <= words; back++) {
            var word = before(from, back);
            if (word.isEmpty() || word.equals(".")) {
                return false;
            }
            if (Trend.of(word).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void pairs() {
        for (var i = 0; i + 1 < placed.size(); i++) {
            var first = placed.get(i);
            var second = placed.get(i + 1);
            var between = tokens.subList(first.after(), Math.max(first.after(), second.first()));
            if (isPartOf(between)) {
                pair(i, Role.PART, Role.WHOLE);
            } else if (isFromTo(first, between)) {
                pair(i, Role.FROM, Role.TO);
            } else if (isRange(first, between)) {
                pair(i, Role.RANGE, Role.RANGE);
            }
        }
    }

    private static boolean isPartOf(List<Token> between) {
        if (between.isEmpty() || between.size() > 4) {
            return false;
        }
        var words = between.stream().map(Token::word).toList();
        var of = words.indexOf("av");
        return of >= 0
                && of <= 1
                && (of == 0 || between.getFirst().is(Token.Kind.WORD))
                && WHOLE_WORDS.containsAll(words.subList(of + 1, words.size()));
    }

    private boolean isFromTo(Placed first, List<Token> between) {
        var words = between.stream().map(Token::word).toList();
        var start = approximate(first.first());
        return before(start, 1).equals("från") && words.size() <= 7 && words.contains("till") && !words.contains(".");
    }

    private boolean isRange(Placed first, List<Token> between) {
        if (between.size() != 1) {
            return false;
        }
        var word = between.getFirst().word();
        return "\u2013-\u2212".contains(word)
                || word.equals("och") && before(approximate(first.first()), 1).equals("mellan");
    }

    /** Sets both roles; a figure without unit has that of the other. */
    private void pair(int index, Role first, Role second) {
        var a = placed.get(index).figure();
        var b = placed.get(index + 1).figure();
        if (a.kind() == Kind.PLAIN
                && placed.get(index).after() - placed.get(index).first() == 1) {
            a = a.of(b.kind(), b.unit());
        } else if (b.kind() == Kind.PLAIN && first != Role.PART) {
            b = b.of(a.kind(), a.unit());
        }
        replace(index, a.as(first));
        replace(index + 1, b.as(second));
    }

    private void set(int index, Role role) {
        replace(index, placed.get(index).figure().as(role));
    }

    private void replace(int index, ProseFigure figure) {
        var old = placed.get(index);
        placed.set(index, new Placed(figure, old.first(), old.after()));
    }

    /** Index of the words "cirka" or "mer än" before a figure, or of the figure. */
    private int approximate(int first) {
        var at = first;
        if (at > 0 && before(at, 1).equals(".") && before(at, 2).equals("ca")) {
            return at - 2;
        }
        if (Approximation.of(before(at, 1)) != Approximation.EXACT) {
            at--;
            if (before(at, 1).equals("mer")) {
                at--;
            }
        }
        return at;
    }

    private String before(int index, int back) {
        return word(index - back);
    }

    private String word(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).word();
    }
}
