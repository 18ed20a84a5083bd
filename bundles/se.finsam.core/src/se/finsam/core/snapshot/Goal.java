// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.List;

/** A goal within a goal area. */
public record Goal(String code, String name, List<Measure> measures) {}
