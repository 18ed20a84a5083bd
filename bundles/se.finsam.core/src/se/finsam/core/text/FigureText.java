// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Writing and reading of decimals with given separators. */
final class FigureText {
    static final char NO_BREAK_SPACE = '\u00A0';
    static final char MINUS = '\u2212';
    static final String DASH = "\u2013";
    static final String UNKNOWN = "..";

    private FigureText() {}

    static String number(BigDecimal value, int decimals, char group, char point) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        var digits = rounded.abs().toPlainString();
        var dot = digits.indexOf('.');
        var whole = dot < 0 ? digits : digits.substring(0, dot);
        var text = new StringBuilder();
        if (rounded.signum() < 0) {
            text.append(MINUS);
        }
        for (var i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(group);
            }
            text.append(whole.charAt(i));
        }
        if (dot >= 0) {
            text.append(point).append(digits, dot + 1, digits.length());
        }
        return text.toString();
    }

    static String signed(BigDecimal value, int decimals, char group, char point) {
        var plus = value.setScale(decimals, RoundingMode.HALF_UP).signum() > 0 ? "+" : "";
        return plus + number(value, decimals, group, point);
    }

    /** Reads one figure; {@code commaGroups} tells whether a comma groups thousands beside the spaces. */
    static Optional<BigDecimal> parse(String text, char point, boolean commaGroups) {
        if (text.isBlank() || text.chars().allMatch(FigureText::isSpace)) {
            return Optional.empty();
        }
        return Optional.of(new Reader(text, point, commaGroups).read());
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == NO_BREAK_SPACE || c == '\u202F' || c == '\u2009' || c == '\u2007';
    }

    static boolean isMinus(int c) {
        return c == MINUS || c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2011' || c == '\uFE63';
    }

    private static final class Reader {
        private final String text;
        private final char point;
        private final boolean commaGroups;
        private final StringBuilder digits = new StringBuilder();
        private int at;

        Reader(String text, char point, boolean commaGroups) {
            this.text = text;
            this.point = point;
            this.commaGroups = commaGroups;
        }

        BigDecimal read() {
            skipSpaces();
            var negative = readSign();
            skipSpaces();
            if (at == text.length() && negative) {
                return BigDecimal.ZERO;
            }
            readWhole();
            if (at < text.length() && text.charAt(at) == point) {
                readFraction();
            }
            skipSpaces();
            if (at < text.length() && text.charAt(at) == '%') {
                at++;
                skipSpaces();
            }
            if (at < text.length()) {
                throw error("unexpected '" + text.charAt(at) + "'");
            }
            var value = new BigDecimal(digits.toString());
            return negative ? value.negate() : value;
        }

        private boolean readSign() {
            if (at < text.length() && text.charAt(at) == '+') {
                at++;
                return false;
            }
            if (at < text.length() && isMinus(text.charAt(at))) {
                at++;
                return true;
            }
            return false;
        }

        private void readWhole() {
            var first = readDigits();
            if (first == 0) {
                throw error("a digit is missing");
            }
            var grouped = false;
            while (at + 1 < text.length() && isGroup(text.charAt(at)) && isDigit(at + 1)) {
                at++;
                var group = readDigits();
                if (group != 3 || !grouped && first > 3) {
                    throw error("thousands are not in groups of three");
                }
                grouped = true;
            }
        }

        private void readFraction() {
            at++;
            digits.append('.');
            if (readDigits() == 0) {
                throw error("a decimal is missing");
            }
        }

        private int readDigits() {
            var start = at;
            while (isDigit(at)) {
                digits.append(text.charAt(at++));
            }
            return at - start;
        }

        private boolean isDigit(int index) {
            return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
        }

        private boolean isGroup(char c) {
            return isSpace(c) || commaGroups && c == ',';
        }

        private void skipSpaces() {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
        }

        private FigureSyntaxException error(String what) {
            return new FigureSyntaxException(text, at, what);
        }
    }
}
