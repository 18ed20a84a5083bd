// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.List;

/** A piece of a section; prose holds figure references in double braces and emphasis between asterisks. */
public sealed interface Block {
    /** Identity in the model. */
    String id();

    /** Prose. */
    record Paragraph(String id, String text) implements Block {}

    /** A list of points, each prose. */
    record BulletList(String id, List<String> items) implements Block {}

    /** Place of a table: a statement id, or board, signatures, annexes. */
    record TableBlock(String id, String content) implements Block {}

    /** Place of a chart. */
    record ChartBlock(String id, String content, String altText) implements Block {}
}
