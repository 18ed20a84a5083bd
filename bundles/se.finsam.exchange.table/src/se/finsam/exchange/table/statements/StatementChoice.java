// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table.statements;

import java.util.List;
import se.finsam.api.Parameter;

/**
 * Which statements are written.
 *
 * @param statements ids of the statements; all when there are none
 */
record StatementChoice(
        @Parameter(
                sv = "Uppställningar",
                en = "Statements",
                helpSv = "Uppställningarnas id i den ordning de ska stå; alla när inga anges.",
                helpEn = "Ids of the statements in the order wanted; all when none are given.")
        List<String> statements) {
    /** Every statement. */
    static final StatementChoice ALL = new StatementChoice(List.of());
}
