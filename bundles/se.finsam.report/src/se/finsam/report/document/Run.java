// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text in one style.
 *
 * @param text the characters; a line feed is a line break
 * @param bold whether it is strong
 * @param italic whether it is stressed
 * @param target where it leads: {@code #bookmark} inside the report, else an absolute address; null when nowhere
 */
public record Run(
        String text, boolean bold, boolean italic, @Nullable String target) {
    /** Plain text. */
    public static Run of(String text) {
        return new Run(text, false, false, null);
    }

    /** Plain text as the one run of a block, no run when it is empty. */
    public static List<Run> list(String text) {
        return text.isEmpty() ? List.of() : List.of(of(text));
    }

    /** The text of several runs without their styles. */
    public static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
