// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads and types figures, without the help of what is tested. */
final class Figures {
    static final List<String> WORDS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    private Figures() {}

    /** The number of a printed figure or number word; a dash is zero. */
    static Optional<BigDecimal> number(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        var word = WORDS.indexOf(plain);
        if (word >= 0) {
            return Optional.of(BigDecimal.valueOf(word));
        }
        var digits = plain.replaceAll("[\\s\u00A0\u202F]", "")
                .replaceAll("(%|tkr|mkr|kr|personer)$", "")
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace(',', '.')
                .replace("+", "");
        if (digits.equals("-")) {
            return Optional.of(BigDecimal.ZERO);
        }
        return digits.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    /** Another number in the manner of a printed text: grouping, minus, plus, percent sign and unit are kept. */
    static String like(String text, BigDecimal value) {
        var group = text.indexOf('\u202F') >= 0 ? '\u202F' : text.matches(".*\\d \\d.*") ? ' ' : '\u00A0';
        var digits = value.abs().toPlainString().replace('.', ',');
        var comma = digits.indexOf(',');
        var whole = comma < 0 ? digits : digits.substring(0, comma);
        var out = new StringBuilder();
        for (var i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(group);
            }
            out.append(whole.charAt(i));
        }
        if (comma >= 0) {
            out.append(digits, comma, digits.length());
        }
        var sign = value.signum() < 0 ? "\u2212" : text.startsWith("+") && value.signum() > 0 ? "+" : "";
        var last = 0;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                last = i + 1;
            }
        }
        return sign + out + (last == 0 ? "" : text.substring(last));
    }
}
