// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.List;

/** Målområde of the plan of operations. */
public record GoalArea(String code, String name, List<Goal> goals) {}
