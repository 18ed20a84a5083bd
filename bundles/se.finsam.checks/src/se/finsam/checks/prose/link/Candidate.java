// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * A figure of the model that a figure in prose may stand for.
 *
 * @param path path of the reference, such as rr/revenue
 * @param column its column or year
 * @param exact the exact value in {@code unit}
 * @param decimals decimals with which it is shown
 * @param year year that it is of; null when it is of none
 * @param label what it is called, for a reader
 * @param subjects alternatives of stems that name its subject; empty when it has none
 * @param labels alternatives of stems that name the figure, none empty
 * @param measure stem of the measure that a sentence must name beside the label, such as kostnad; empty for none
 * @param place how near the front of the model it stands, from 0; the nearer of two equals is proposed first
 * @param follows true when it changes with the accounts or the results, so that it should be a reference
 */
public record Candidate(
        Sort sort,
        String path,
        String column,
        BigDecimal exact,
        int decimals,
        Unit unit,
        @Nullable Integer year,
        Text label,
        List<Set<String>> subjects,
        List<Set<String>> labels,
        String measure,
        int place,
        boolean follows) {
    /** Where a figure comes from. */
    public enum Sort {
        CELL,
        OUTCOME,
        TARGET,
        RESULTS,
        GENDER,
        BOARD,
        COUNT,
        EVENT,
        PARAMETER,
        INDICATOR,
        GRANT
    }

    /** Copies the stems. */
    public Candidate {
        subjects = List.copyOf(subjects);
        labels = List.copyOf(labels);
    }

    /** The reference without its format. */
    public String reference() {
        return column.isEmpty() ? path : path + "@" + column;
    }
}
