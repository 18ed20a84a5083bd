// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.math.BigDecimal;

/**
 * An exact decimal with its unit.
 *
 * @param value the number, in {@code unit}; never rounded
 */
public record Quantity(BigDecimal value, Unit unit) {}
