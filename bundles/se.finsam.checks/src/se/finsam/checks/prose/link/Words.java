// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text as they stand, in small letters, with the marks that bind or part a figure. */
final class Words {
    /** Words before a figure that say that it is not exact. */
    static final Set<String> IS_APPROXIMATE = Set.of(
            "cirka", "ca", "omkring", "ungefär", "runt", "drygt", "knappt", "närmare", "nästan", "över", "mer", "än",
            "hela");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+|[:(]");

    private Words() {}

    static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
