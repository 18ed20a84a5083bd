// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;

/**
 * What must be done so that equity ends where it should.
 *
 * @param year the year at whose end equity is to be {@code target}
 * @param target in öre
 * @param by what may change
 * @param years the years in which it changes, by the same amount each; in order, none after {@code year}
 */
public record SeekQuestion(int year, long target, Lever by, List<Integer> years) {
    private static final Pattern QUESTION = Pattern.compile(
            "\\s*equity\\((\\d{4})\\)\\s*=\\s*([-−+]?[\\d\\s\u00A0]+(?:[.,]\\d{1,5})?)\\s+by\\s+(\\w+)\\(([^()]*)\\)\\s*");
    private static final Pattern YEARS = Pattern.compile("\\s*\\d{4}\\s*(?:,\\s*\\d{4}\\s*)*");
    private static final List<String> NOT_LINEAR = List.of("interest", "indexation", "pot", "months");

    /** What may change. */
    public enum Lever {
        /** Cost of new interventions. */
        NEW,
        /** Contributions of all members together. */
        CONTRIBUTION
    }

    /** Copies the years. */
    public SeekQuestion {
        years = List.copyOf(years);
    }

    /**
     * Reads a question such as {@code equity(2028)=700 by new(2027,2028)}.
     *
     * @param unit unit of the amount in it
     * @throws PlanException if it cannot be read, or asks for something whose effect is not linear
     */
    public static SeekQuestion parse(String question, Unit unit) {
        var match = QUESTION.matcher(question);
        if (!match.matches() || !YEARS.matcher(match.group(4)).matches()) {
            throw unreadable(question);
        }
        var year = Integer.parseInt(match.group(1));
        var amount = new BigDecimal(
                match.group(2).replaceAll("[\\s\u00A0+]", "").replace('−', '-').replace(',', '.'));
        var years = new ArrayList<Integer>();
        Stream.of(match.group(4).split(","))
                .map(part -> Integer.valueOf(part.strip()))
                .sorted()
                .distinct()
                .forEach(years::add);
        if (years.getLast() > year) {
            throw PlanException.of(
                    "%d kommer efter %d och påverkar inte det årets eget kapital; ta bort det ur frågan.",
                    "%d comes after %d and does not change equity of that year; leave it out of the question.",
                    years.getLast(),
                    year);
        }
        return new SeekQuestion(year, Ore.of(new Quantity(amount, unit)), lever(match.group(3), question), years);
    }

    private static Lever lever(String word, String question) {
        if (NOT_LINEAR.contains(word)) {
            throw PlanException.of(
                    "Svaret vore inte linjärt i %s och kan inte lösas exakt; fråga med new eller contribution.",
                    "The answer would not be linear in %s and cannot be solved exactly; ask with new or contribution.",
                    word);
        }
        return Stream.of(Lever.values())
                .filter(lever -> lever.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> unreadable(question));
    }

    private static PlanException unreadable(String question) {
        return PlanException.of(
                "\"%s\" går inte att läsa; skriv till exempel equity(2028)=700 by new(2027,2028)"
                        + " eller equity(2028)=700 by contribution(2027,2028).",
                "\"%s\" cannot be read; write for instance equity(2028)=700 by new(2027,2028)"
                        + " or equity(2028)=700 by contribution(2027,2028).",
                question);
    }
}
