// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Years as a user writes them: 2024-2025, or 2020,2025. */
final class YearSpans {
    private static final Pattern SPAN = Pattern.compile("(\\d{4})(?:[-–](\\d{4}))?");
    private static final int LONGEST = 100;

    private YearSpans() {}

    /** All years of the spans, in the order written. */
    static List<Integer> years(Environment environment, List<String> spans) {
        var result = new ArrayList<Integer>();
        for (var span : spans) {
            var match = SPAN.matcher(span.strip());
            if (!match.matches()) {
                throw new CommandException(ExitCode.USAGE, environment.text("badYears", span));
            }
            var first = Integer.parseInt(match.group(1));
            var last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
            if (last < first || last - first > LONGEST) {
                throw new CommandException(ExitCode.USAGE, environment.text("badYears", span));
            }
            IntStream.rangeClosed(first, last).forEach(result::add);
        }
        return result;
    }
}
