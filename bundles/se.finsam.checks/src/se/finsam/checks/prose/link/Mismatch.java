// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a typed figure is said to be when it is another.
 *
 * @param candidate the figure of the model by whose name it is called
 * @param expected the value of that in the unit of the figure, rounded to its decimals
 * @param other a figure of the model that has the printed value; null when none has
 */
public record Mismatch(
        Candidate candidate, BigDecimal expected, @Nullable Candidate other) {}
