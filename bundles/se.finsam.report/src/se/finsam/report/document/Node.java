// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

/** A block of a report. */
public sealed interface Node permits Heading, Paragraph, ListNode, TableNode, Figure, Contents, PageBreak, LayoutGrid {}
