// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report.
 *
 * @param key word by which designs refer to the section; empty when nothing does
 * @param level depth, 1 for a chapter
 * @param number such as "1.4", computed from the position among numbered siblings; empty for an unnumbered section
 * @param adoptedTitle heading in the adopted report when it differs from the title
 * @param adoptedContentsTitle entry in the adopted table of contents when it differs
 * @param adoptedLevel heading level in the adopted report when it differs from the level
 */
public record Section(
        String id,
        String key,
        int level,
        String number,
        String title,
        String statutoryBasis,
        boolean applicable,
        @Nullable String adoptedTitle,
        @Nullable String adoptedContentsTitle,
        @Nullable Integer adoptedLevel,
        List<Block> blocks,
        List<Section> sections) {}
