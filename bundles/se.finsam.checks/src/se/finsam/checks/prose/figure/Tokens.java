// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.finsam.checks.prose.figure.Token.Kind;

/** Splits a text into tokens. Digits that name something are kept together, so that no part of them is a figure. */
final class Tokens {
    private static final String SPACE = "[ \\u00A0\\u202F\\u2009]";
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d]*(?:[-\\u2011]\\p{L}+)*");
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:" + SPACE + "\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?");
    private static final String SIGNS = "\u2212-\u2013+";

    /** Digits that are no figures, the longest first. */
    private static final List<Pattern> NAMES = List.of(
            // 2025-03-20
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}"),
            // 802438-1234, the number of an organisation
            Pattern.compile("\\d{6}-\\d{4}"),
            // 054-123 45 67, a telephone
            Pattern.compile("0\\d{1,3}-\\d{2,3}(?:" + SPACE + "?\\d{2,3})*"),
            Pattern.compile("0\\d{2}" + SPACE + "?\\d{3}" + SPACE + "\\d{2}" + SPACE + "\\d{2}"),
            // 2018:597, 14:30, 8:e
            Pattern.compile("\\d+:(?:\\d+|\\p{L}+)"),
            // 1.5.2, 23.3.2026
            Pattern.compile("\\d+(?:\\.\\d+)+"),
            // 20/3
            Pattern.compile("\\d{1,2}/\\d{1,2}(?!\\d)"),
            // 651 84, a postal code
            Pattern.compile("\\d{3} \\d{2}(?![\\d,])"),
            // 16-åringar
            Pattern.compile("\\d+[-\u2011]\\p{L}+"));

    private Tokens() {}

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
                at++;
                continue;
            }
            var token = token(text, at, c);
            tokens.add(token);
            at = token.end();
        }
        return tokens;
    }

    private static Token token(String text, int at, char c) {
        if (Character.isLetter(c)) {
            return match(WORD, Kind.WORD, text, at, at);
        }
        if (Character.isDigit(c)) {
            return digits(text, at);
        }
        if (isSign(text, at)) {
            return match(NUMBER, Kind.NUMBER, text, at, at + 1);
        }
        return new Token(Kind.MARK, at, at + 1, text.substring(at, at + 1));
    }

    /** A sign stands right before a digit and after nothing that it could join to it. */
    private static boolean isSign(String text, int at) {
        return SIGNS.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static Token digits(String text, int at) {
        for (var name : NAMES) {
            var matcher = name.matcher(text).region(at, text.length());
            if (matcher.lookingAt()) {
                return new Token(Kind.NAME, at, matcher.end(), matcher.group());
            }
        }
        return match(NUMBER, Kind.NUMBER, text, at, at);
    }

    private static Token match(Pattern pattern, Kind kind, String text, int start, int from) {
        var matcher = pattern.matcher(text).region(from, text.length());
        var end = matcher.lookingAt() ? matcher.end() : from + 1;
        return new Token(kind, start, end, text.substring(start, end));
    }
}
