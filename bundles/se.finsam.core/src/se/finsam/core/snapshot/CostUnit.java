// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Kostnadspost that is not an intervention, such as Administration 800.
 *
 * @param administrative counts as administration in the goal on administrative cost
 */
public record CostUnit(
        String key, @Nullable String code, String name, String shortName, List<Alias> aliases, boolean administrative)
        implements Subject {}
