// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.net.URL;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Language;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.Presets;
import se.finsam.plugins.Plugins;

/**
 * What a command needs of the world around it.
 *
 * @param answers where questions are answered; null when nobody is there to
 * @param progress whether somebody watches: lines on what is being done go to {@code err}
 * @param logs folder for the log of an internal error
 * @param plugins what the user has installed
 * @param contributions read when first needed, the plug-ins among them
 * @param sample the sample association
 */
record Environment(
        PrintWriter out,
        PrintWriter err,
        @Nullable BufferedReader answers,
        Locale locale,
        boolean progress,
        Path logs,
        Plugins plugins,
        Supplier<ContributionRegistry> contributions,
        Supplier<URL> sample,
        String version) {
    /** Locale of an environment as POSIX reads it: LC_ALL before LC_MESSAGES before LANG; English unless Swedish. */
    static Locale locale(Map<String, String> variables) {
        var name = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(variables::get)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .orElse("");
        return name.startsWith("sv") ? Locale.of("sv", "SE") : Locale.ENGLISH;
    }

    Language language() {
        return Language.of(locale);
    }

    /** A message in the language of the user. */
    String text(String key, Object... arguments) {
        return messages().getString(key).formatted(arguments);
    }

    ResourceBundle messages() {
        return ResourceBundle.getBundle(
                "se.finsam.cli.internal.messages",
                locale,
                Environment.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The presets of the user. */
    Presets presets() {
        return new Presets(plugins.presetFile());
    }

    /** Tells a watching user what is being done. */
    void progress(String key, Object... arguments) {
        if (progress) {
            err.println(text(key, arguments));
        }
    }
}
