// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Messages for users, in the language of the process. */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The message of a key with its arguments filled in; each argument appears as its text. */
    public static String format(String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "se.finsam.report.internal.engine.messages",
                Locale.getDefault(),
                Messages.class.getClassLoader(),
                NO_FALLBACK);
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(texts.getString(key)).format(shown);
    }
}
