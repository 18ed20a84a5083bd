// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

import java.util.List;

/**
 * A list.
 *
 * @param ordered whether the items are numbered
 * @param items text of each item
 */
public record ListNode(boolean ordered, List<List<Run>> items) implements Node {
    public ListNode {
        items = items.stream().map(List::copyOf).toList();
    }
}
