// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.List;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Language;

/**
 * What is exported.
 *
 * @param templates the statements that are installed
 * @param years the fiscal years asked for, in the order asked; empty when none in particular are
 * @param language language of labels, if the format has any
 */
public record ExportInput(Snapshot snapshot, StatementTemplates templates, List<Integer> years, Language language) {
    /** Copies the years. */
    public ExportInput {
        years = List.copyOf(years);
    }
}
