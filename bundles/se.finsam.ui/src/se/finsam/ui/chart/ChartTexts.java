// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import se.finsam.core.text.Language;
import se.finsam.model.text.Texts;
import se.finsam.ui.chart.Drawing.Key;

/** The words of this package. */
final class ChartTexts {
    private static final Texts TEXTS = Texts.of(ChartTexts.class);

    private ChartTexts() {}

    static String get(String key, Language language, Object... arguments) {
        return TEXTS.get(key, arguments).in(language);
    }

    /** An entry of the legend in words: its name, whether it is shown, and what changes that. */
    static String key(Key key, Language language) {
        return get(key.shown() ? "key.shown" : "key.hidden", language, key.name());
    }
}
