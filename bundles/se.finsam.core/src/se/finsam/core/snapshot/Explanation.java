// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.List;

/** Why the outturn deviates from the budget: keys of subjects and codes of line items, and the text. */
public record Explanation(String id, List<String> subjects, List<String> items, String text) {}
