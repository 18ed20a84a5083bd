// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.document;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words that the writers add to a report, in the report's own language. */
public final class Words {
    private final ResourceBundle bundle;

    /** Words in the language of a BCP 47 tag; English if there are none in that language. */
    public Words(String languageTag) {
        bundle = ResourceBundle.getBundle(
                "se.finsam.report.internal.document.messages",
                Locale.forLanguageTag(languageTag),
                Words.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Heading of a table of contents. */
    public String contents() {
        return bundle.getString("contents");
    }

    /** Link past the table of contents. */
    public String skip() {
        return bundle.getString("skip");
    }

    /** The word before a page number. */
    public String page() {
        return bundle.getString("page");
    }

    /** The word between a page number and the number of pages. */
    public String of() {
        return bundle.getString("of");
    }

    /** Name of a sheet whose table has none. */
    public String sheet() {
        return bundle.getString("sheet");
    }
}
