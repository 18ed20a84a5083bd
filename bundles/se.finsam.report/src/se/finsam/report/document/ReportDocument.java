// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

import java.util.List;

/**
 * A report without a page layout: headings, text, lists, tables and figures in reading order.
 *
 * @param metadata what the report says about itself
 * @param nodes the content in reading order
 */
public record ReportDocument(Metadata metadata, List<Node> nodes) {
    public ReportDocument {
        nodes = List.copyOf(nodes);
    }
}
