// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.finsam.core.text.Language;

/** Words of this bundle in one language, whatever the language of the machine. */
record Messages(ResourceBundle bundle, Locale locale) {
    static Messages in(Language language) {
        var locale =
                switch (language) {
                    case SV -> Locale.of("sv");
                    case EN -> Locale.ROOT;
                };
        return new Messages(
                ResourceBundle.getBundle(
                        "se.finsam.exchange.table.messages",
                        locale,
                        Messages.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }

    String get(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
