// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import java.util.HashMap;
import java.util.Map;

/** Tells findings about the same word in the same passage from each other, the same from run to run. */
final class Occurrences {
    private final Map<String, Integer> counts = new HashMap<>();

    /** The word, with its number when it has come before in the place. */
    String detail(String place, String word) {
        var times = counts.merge(place + "#" + word, 1, Integer::sum);
        return times == 1 ? word : word + "." + times;
    }
}
