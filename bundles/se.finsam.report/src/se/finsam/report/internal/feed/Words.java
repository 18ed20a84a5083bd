// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import java.util.Locale;
import java.util.ResourceBundle;
import se.finsam.api.DesignContribution;
import se.finsam.core.text.Language;

/** Words of documents in the language of their readers, which need not be that of the application. */
public final class Words {
    private Words() {}

    static ResourceBundle in(Language language) {
        return ResourceBundle.getBundle(
                "se.finsam.report.internal.feed.words",
                language == Language.SV ? Locale.of("sv") : Locale.ROOT,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Name of the documents of a design; for a design of others the name that its plug-in gives. */
    public static String documentName(DesignContribution design, Language language) {
        var words = in(language);
        var key = "document." + design.id();
        return words.containsKey(key) ? words.getString(key) : design.name();
    }
}
