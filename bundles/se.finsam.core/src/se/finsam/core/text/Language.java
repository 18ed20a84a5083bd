// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.text;

import java.util.Locale;

/** Language of text shown to a user. */
public enum Language {
    SV("sv"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47 tag, such as the {@code lang} attribute of a document wants it. */
    public String tag() {
        return tag;
    }

    /** Swedish for a Swedish locale, English for every other. */
    public static Language of(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? SV : EN;
    }
}
