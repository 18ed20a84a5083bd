// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year beside its facts.
 *
 * @param outturnThrough last day of the outturn that is entered for a year under way; null when it is not known or the
 *     outturn is of the whole year
 * @param interimReport day on which the board decided on the interim report (delårsrapport); null when there is none
 */
public record FiscalYear(
        int year,
        YearStatus status,
        LocalDate start,
        LocalDate end,
        @Nullable GenderSplit genderSplit,
        List<Event> events,
        @Nullable LocalDate outturnThrough,
        @Nullable LocalDate interimReport,
        @Nullable AnnualReport report) {}
