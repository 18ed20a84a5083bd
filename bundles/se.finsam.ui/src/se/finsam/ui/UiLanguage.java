// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui;

import java.util.Locale;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** The language of the window, which the platform was started in. */
public final class UiLanguage {
    private UiLanguage() {}

    /** Swedish or English. */
    public static Language current() {
        return Language.of(Locale.getDefault());
    }

    /** A text in the language of the window. */
    public static String in(Text text) {
        return text.in(current());
    }

    /** How the window writes and reads figures. */
    public static FigureFormat figures() {
        return FigureFormat.of(current());
    }
}
