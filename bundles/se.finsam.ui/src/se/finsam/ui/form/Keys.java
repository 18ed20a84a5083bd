// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes the words by which templates and prose refer to elements. */
public final class Keys {
    private Keys() {}

    /**
     * A word for a name: grums-kommun for Grums kommun, with a number if it is taken.
     *
     * @param otherwise the word for a name without letters and digits
     */
    public static String of(String name, String otherwise, Predicate<String> taken) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var word = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var start = word.isEmpty() ? otherwise : word;
        return taken.test(start)
                ? IntStream.iterate(2, n -> n + 1)
                        .mapToObj(n -> start + "-" + n)
                        .filter(taken.negate())
                        .findFirst()
                        .orElseThrow()
                : start;
    }
}
