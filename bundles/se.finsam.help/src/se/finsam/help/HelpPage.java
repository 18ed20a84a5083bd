// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.help;

import java.util.List;
import java.util.Set;

/**
 * A text of the help, rendered.
 *
 * @param title its first heading
 * @param headings its headings in order
 * @param html the whole page; it takes its colours from the style sheet beside it, {@link HelpStyle#FILE}
 * @param targets where its links and pictures lead, as the text writes them, without those to the web
 */
public record HelpPage(String title, List<Heading> headings, String html, Set<String> targets) {
    public HelpPage {
        headings = List.copyOf(headings);
        targets = Set.copyOf(targets);
    }

    /**
     * A heading to jump to.
     *
     * @param level 1 for the outermost
     * @param anchor its id in the page, without number sign
     */
    public record Heading(int level, String text, String anchor) {}
}
