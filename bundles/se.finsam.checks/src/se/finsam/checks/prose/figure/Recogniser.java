// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.checks.prose.figure.ProseFigure.Kind;
import se.finsam.checks.prose.figure.ProseFigure.Role;
import se.finsam.checks.prose.figure.Recognition.TrendMention;
import se.finsam.checks.prose.figure.Recognition.YearMention;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.core.text.Language;

/**
 * Finds the figures of a Swedish text, in digits and in words. Years, dates, sections, laws, ordinals, telephone and
 * organisation numbers are no figures.
 */
public final class Recogniser {
    private static final FigureFormat FORMAT = FigureFormat.of(Language.SV);
    private static final Set<String> COUNTED_BEFORE = Set.of("varav", "endast", "bara");
    private static final Set<String> COUNTED_AFTER = Set.of("av", "är", "var");
    private static final Set<String> YEAR_BEFORE = Set.of("föregående", "förra", "fjolårets", "tidigare");

    private static final int LIST = 8;

    private final String text;
    private final List<Token> tokens;
    private final int reportYear;
    private final List<Roles.Placed> placed = new ArrayList<>();
    private final List<YearMention> years = new ArrayList<>();
    private final List<TrendMention> trends = new ArrayList<>();

    private Recogniser(String text, int reportYear) {
        this.text = text;
        tokens = Tokens.of(text);
        this.reportYear = reportYear;
    }

    /**
     * Reads a text.
     *
     * @param reportYear the year to which "föregående år" is relative
     */
    public static Recognition recognise(String text, int reportYear) {
        var recogniser = new Recogniser(text, reportYear);
        recogniser.read();
        return new Recognition(Roles.assign(recogniser.tokens, recogniser.placed), recogniser.years, recogniser.trends);
    }

    private void read() {
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            switch (token.kind()) {
                case NUMBER -> number(i, token);
                case WORD -> word(i, token);
                case NAME, MARK -> {}
            }
        }
    }

    private void number(int index, Token token) {
        var unit = Units.at(tokens, index + 1);
        if (isYear(token.text()) && (unit.tokens() == 0 || unit.kind() == Kind.DURATION)) {
            years.add(new YearMention(token.start(), token.end(), Integer.parseInt(token.text()), false));
        } else if (!LeftAlone.is(tokens, index)) {
            value(token.text()).ifPresent(value -> place(index, value, unit, false));
        }
    }

    private static boolean isYear(String text) {
        return text.matches("(19|20)\\d\\d");
    }

    private static Optional<BigDecimal> value(String text) {
        try {
            return FORMAT.parse(text);
        } catch (FigureSyntaxException e) {
            return Optional.empty();
        }
    }

    private void word(int index, Token token) {
        var word = token.word();
        Trend.of(word).ifPresent(trend -> trends.add(new TrendMention(token.start(), token.end(), trend)));
        relativeYear(index, token, word);
        var number = NumberWords.of(word);
        if (number.isEmpty()
                || LeftAlone.is(tokens, index)
                || NumberWords.isArticle(word) && !isCounted(index)
                || word.equals("tusen")) {
            return;
        }
        place(index, BigDecimal.valueOf(number.getAsInt()), Units.at(tokens, index + 1), true);
    }

    /** "en av fyra", "och en är strukturell", "varav en": a number, not an article. */
    private boolean isCounted(int index) {
        var after = index + 1 < tokens.size() ? tokens.get(index + 1).word() : "";
        var before = LeftAlone.wordBefore(tokens, index);
        return COUNTED_AFTER.contains(after)
                || COUNTED_BEFORE.contains(before)
                || before.equals("och") && isOfWhich(index);
    }

    /** True in a list that "varav" begins: "varav sex individinsatser och en strukturell". */
    private boolean isOfWhich(int index) {
        return tokens.subList(Math.max(0, index - LIST), index).stream()
                .anyMatch(token -> token.word().equals("varav"));
    }

    private void relativeYear(int index, Token token, String word) {
        var before = index == 0 ? "" : tokens.get(index - 1).word();
        var after = index + 1 < tokens.size() ? tokens.get(index + 1).word() : "";
        var isBefore = YEAR_BEFORE.contains(word) && after.startsWith("år") && !word.equals("tidigare")
                || (word.equals("innan") || word.equals("före")) && before.equals("året")
                || word.startsWith("fjolår");
        if (isBefore) {
            years.add(new YearMention(token.start(), token.end(), reportYear - 1, true));
        }
    }

    private void place(int index, BigDecimal value, Units.Found unit, boolean inWords) {
        var token = tokens.get(index);
        var sign = unit.tokens() > 0 && tokens.get(index + 1).text().equals("%");
        var end = sign ? tokens.get(index + 1).end() : token.end();
        var figure = new ProseFigure(
                token.start(),
                end,
                text.substring(token.start(), end),
                value,
                Math.max(0, value.scale()),
                unit.kind(),
                unit.unit(),
                Role.LEVEL,
                approximation(index, unit.kind()),
                inWords);
        placed.add(new Roles.Placed(figure, index, index + 1 + unit.tokens()));
    }

    private Approximation approximation(int index, Kind kind) {
        var before = LeftAlone.wordBefore(tokens, index);
        if (before.equals("än")) {
            return index > 1 && tokens.get(index - 2).word().equals("mer") ? Approximation.ABOVE : Approximation.EXACT;
        }
        return kind == Kind.DURATION && before.equals("under") ? Approximation.EXACT : Approximation.of(before);
    }
}
