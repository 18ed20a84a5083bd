// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import java.util.Locale;
import java.util.ResourceBundle;
import se.finsam.core.text.Language;

/** Words of documents in the language of their readers, which need not be that of the application. */
final class Words {
    private Words() {}

    static ResourceBundle in(Language language) {
        return ResourceBundle.getBundle(
                "se.finsam.report.internal.feed.words",
                language == Language.SV ? Locale.of("sv") : Locale.ROOT,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
