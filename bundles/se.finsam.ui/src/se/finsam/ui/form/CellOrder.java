// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.ui.UiLanguage;

/**
 * The order of what stands in the cells of a column: figures by size, texts word by word as in Swedish, figures before
 * texts. {@link #isEmpty} tells what has no place in it.
 */
public final class CellOrder implements Comparator<String> {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final Collator collator = Collator.getInstance(SWEDISH);

    /** True for a cell in which nothing is said, which stands last however a column is sorted. */
    public static boolean isEmpty(String text) {
        return words(text).isEmpty() && figure(text).isEmpty();
    }

    @Override
    public int compare(String one, String other) {
        var figure = figure(one);
        var otherFigure = figure(other);
        if (figure.isPresent() && otherFigure.isPresent()) {
            return figure.get().compareTo(otherFigure.get());
        }
        return figure.isPresent() != otherFigure.isPresent()
                ? figure.isPresent() ? -1 : 1
                : byWords(words(one), words(other));
    }

    private int byWords(String one, String other) {
        var words = one.split("\\s+");
        var others = other.split("\\s+");
        for (var i = 0; i < Math.min(words.length, others.length); i++) {
            var order = collator.compare(words[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(words.length, others.length);
    }

    /** The text without what sets it in, such as an arrow before the name of a part. */
    private static String words(String text) {
        return text.replaceFirst("^[^\\p{L}\\p{N}]+", "");
    }

    private static Optional<BigDecimal> figure(String text) {
        try {
            return UiLanguage.figures().parse(text.replaceFirst("\\s*(%|kr|tkr|mnkr)$", ""));
        } catch (FigureSyntaxException e) {
            return Optional.empty();
        }
    }
}
