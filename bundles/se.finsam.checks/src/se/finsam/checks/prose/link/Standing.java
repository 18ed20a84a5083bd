// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.util.List;
import java.util.Set;
import se.finsam.checks.prose.figure.ProseFigure.Kind;
import se.finsam.checks.prose.figure.ProseFigure.Role;

/** How a figure stands in its sentence: as how much there is, or as something that no label can be held against. */
final class Standing {
    /** Words before a figure after which it says how much there is. */
    private static final Set<String> LEVEL = Set.of(
            "till",
            "är",
            "var",
            "blev",
            "på",
            ":",
            "(",
            "utfall",
            "utfallet",
            "kostade",
            "kostat",
            "kostar",
            "nyttjade",
            "förbrukade",
            "beviljades",
            "tilldelades",
            "utgör",
            "utgjorde",
            "visar",
            "visade",
            "motsvarar",
            "motsvarade",
            "omfattade",
            "resultat",
            "totalt",
            "bara",
            "endast",
            "hade",
            "har",
            "av",
            "att",
            "respektive");

    /** Words that say that a figure is not simply that of the label. */
    private static final Set<String> OTHERWISE = Set.of(
            "exklusive",
            "exkl",
            "förutom",
            "utöver",
            "utan",
            "per",
            "hälften",
            "skillnad",
            "skillnaden",
            "differens",
            "differensen",
            "översteg",
            "understeg",
            "överskred",
            "underskred",
            "delår",
            "delåret",
            "halvåret",
            "halvår",
            "kvartal",
            "kvartalet",
            "tertial",
            "genomsnitt",
            "snitt",
            "månad",
            "månaden",
            "ytterligare",
            "resterande",
            "övriga",
            "delvis",
            "ursprungligen",
            "prognos",
            "prognosen",
            "beräknas",
            "riksgenomsnittet",
            "riket",
            "flest",
            "sedan",
            "hösten",
            "våren",
            "sommaren",
            "vintern",
            "tidigare");

    /** Words of a sentence that speaks of what is to come. */
    private static final Set<String> FUTURE = Set.of(
            "planeras", "planerar", "budgeteras", "väntas", "förväntas", "uppskattas", "nästa", "kommande", "framöver");

    /** Words before a count of things that are known already: "de fyra teamen", "dessa tre". */
    private static final Set<String> KNOWN =
            Set.of("de", "dessa", "våra", "alla", "samtliga", "nya", "första", "sista");

    private static final Set<String> VERBS = Set.of("är", "var", "blev", "uppgick", "utgör", "utgjorde");
    private static final Set<String> NORM = Set.of("ska", "skall", "bör", "måste");
    private static final Set<String> OUTCOME =
            Set.of("utfall", "utfallet", "resultat", "resultatet", "nivå", "uppgick", "blev", "ligger");
    private static final int NEAR = 3;
    private static final int AROUND = 50;

    private Standing() {}

    /** True when a figure says how much there is of something, so that its label can be held against it. */
    static boolean isLevel(ReadFigure read) {
        var figure = read.figure();
        if (figure.kind() == Kind.DURATION
                || figure.kind() == Kind.POINTS
                || figure.role() == Role.CHANGE
                || figure.role() == Role.RANGE
                || around(read).stream().anyMatch(OTHERWISE::contains)
                || before(read).stream().anyMatch(FUTURE::contains)) {
            return false;
        }
        if (figure.role() != Role.LEVEL) {
            return true;
        }
        var word = wordBefore(read);
        if (!word.equals("(")
                && read.passage().trends(read.sentence()).stream().anyMatch(trend -> trend.end() <= figure.start())) {
            return false;
        }
        return switch (figure.kind()) {
            case PEOPLE, PLAIN -> !KNOWN.contains(word);
            case PERCENT -> word.isEmpty() || isAfterLevel(read, word);
            case MONEY -> isAfterLevel(read, word);
            case POINTS, DURATION -> false;
        };
    }

    /** After "var", in "var kostnaderna 10 184 tkr" and in "var 46,7 % 2025 och 43,3 % 2024". */
    private static boolean isAfterLevel(ReadFigure read, String word) {
        var before = before(read);
        return LEVEL.contains(word)
                || before.size() > 1 && VERBS.contains(before.get(before.size() - 2))
                || word.equals("och") && read.passage().adjacentYear(read).isPresent();
    }

    /** True after "varav", where a figure is a part of the one before. */
    static boolean isPart(ReadFigure read) {
        var before = before(read);
        return before.contains("varav") || before.contains("därav");
    }

    /** The words near a figure. */
    private static List<String> around(ReadFigure read) {
        var sentence = read.sentence();
        var figure = read.figure();
        var from = Math.max(0, figure.start() - sentence.start() - AROUND);
        var to = Math.min(sentence.text().length(), figure.end() - sentence.start() + AROUND);
        return Words.of(sentence.text().substring(from, Math.max(from, to)));
    }

    /** The word or mark before a figure and before words such as "cirka"; empty at the beginning of the sentence. */
    private static String wordBefore(ReadFigure read) {
        var before = before(read);
        var at = before.size() - 1;
        while (at >= 0 && Words.IS_APPROXIMATE.contains(before.get(at))) {
            at--;
        }
        return at < 0 ? "" : before.get(at);
    }

    private static List<String> before(ReadFigure read) {
        return Words.of(read.sentence().before(read.figure().start()));
    }

    /** True when a figure is what ought to be: "en buffert på 700 tkr ska finnas". */
    static boolean isNorm(ReadFigure read) {
        return Words.of(read.sentence().text()).stream().anyMatch(NORM::contains) && !isOutcome(read);
    }

    private static boolean isOutcome(ReadFigure read) {
        var before = before(read);
        return before.subList(Math.max(0, before.size() - NEAR), before.size()).stream()
                .anyMatch(OUTCOME::contains);
    }
}
