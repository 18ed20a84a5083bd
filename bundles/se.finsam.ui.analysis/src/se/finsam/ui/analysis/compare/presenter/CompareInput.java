// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import se.finsam.core.snapshot.Snapshot;
import se.finsam.engine.ContributionRegistry;

/** What is compared, as it is at one moment. */
public record CompareInput(Snapshot snapshot, ContributionRegistry registry) {}
