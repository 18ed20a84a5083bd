// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * What an intervention achieved in one year; aggregates only.
 *
 * @param participantsLabel what is counted: inskrivna, elever, aktualiserade individer
 */
public record InterventionYear(
        int year,
        @Nullable Integer participants,
        String participantsLabel,
        @Nullable Integer completed,
        @Nullable Integer completedToWorkOrStudies,
        @Nullable GenderSplit genderSplit,
        String summary) {}
