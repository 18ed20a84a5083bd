// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the förbundsordning, which the members adopt, lays down for the report; what is absent is not known.
 *
 * @param boardMembers number of members of the board, substitutes not counted
 * @param interimReport true when it demands an interim report (delårsrapport), false when it does not
 */
public record Charter(
        @Nullable LocalDate adopted,
        @Nullable Integer boardMembers,
        @Nullable Boolean interimReport) {}
