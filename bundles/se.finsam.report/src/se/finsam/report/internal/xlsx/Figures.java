// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.xlsx;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.core.text.EnglishFormat;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.SwedishFormat;

/** Reads numbers from the text that readers see. */
final class Figures {
    private static final String SPACE = "[\\u0020\\u00a0\\u202f]";

    private final FigureFormat format;
    private final char decimalMark;
    private final Pattern pattern;

    /** Reads figures as they are written in a language. */
    Figures(String languageTag) {
        boolean english = Locale.forLanguageTag(languageTag).getLanguage().equals("en");
        format = english ? new EnglishFormat() : new SwedishFormat();
        decimalMark = english ? '.' : ',';
        String group = english ? "[\\u0020\\u00a0\\u202f,]" : SPACE;
        String digits = "\\d{1,3}(?:" + group + "\\d{3})+|\\d+";
        pattern = Pattern.compile("([+\\u2212-]?)((?:" + digits + ")(?:" + Pattern.quote(decimalMark + "") + "\\d+)?)("
                + SPACE + "?%)?([\u2070\u00b9\u00b2\u00b3\u2074-\u2079*!]*)");
    }

    /**
     * A number and how it is shown.
     *
     * @param value the value; a share for percent, so that 46,7 % is 0.467
     * @param pattern the workbook's number format
     */
    record Figure(BigDecimal value, String pattern) {}

    /** The number that a text is, with the markers of remarks behind it in its format; none when it is other text. */
    Optional<Figure> parse(String text) {
        String stripped = text.strip();
        Matcher figure = pattern.matcher(stripped);
        if (!figure.matches()) {
            return Optional.empty();
        }
        boolean percent = figure.group(3) != null;
        String digits = stripped.substring(0, figure.end(2));
        return format.parse(digits).map(value -> {
            int mark = figure.group(2).lastIndexOf(decimalMark);
            int decimals = mark < 0 ? 0 : figure.group(2).length() - mark - 1;
            return new Figure(
                    percent ? value.movePointLeft(2) : value,
                    pattern(
                            decimals,
                            percent,
                            figure.group(1).equals("+"),
                            isGrouped(figure.group(2)),
                            figure.group(4)));
        });
    }

    /** Whether thousands are parted, or the number has none: years such as 2025 are written without. */
    private static boolean isGrouped(String digits) {
        return !digits.matches("\\d{4,}.*");
    }

    private static String pattern(int decimals, boolean percent, boolean signed, boolean grouped, String marker) {
        String number = (grouped ? "#,##0" : "0") + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        if (percent) {
            number = number + "\"\u00a0\"%";
        }
        if (!marker.isEmpty()) {
            number = number + "\"" + marker + "\"";
        }
        String negative = ";\"\u2212\"" + number;
        return signed ? "+" + number + negative + ";" + number : number + negative;
    }
}
