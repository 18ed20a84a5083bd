// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * An indicator as a file defines it.
 *
 * @param category word that lists group by
 * @param unit unit of its values
 * @param decimals decimals shown
 * @param good higher, lower or neither
 * @param target a number in {@code unit} or the code of a parameter; empty for none
 * @param source what defines it; may be empty
 * @param formula a formula over line items that can be read
 * @param place file, line and column of its element
 */
public record IndicatorFormula(
        String id,
        Text name,
        Text description,
        String category,
        Unit unit,
        int decimals,
        String good,
        String target,
        Text source,
        String formula,
        String place) {}
