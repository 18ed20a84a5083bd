// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The annual report (årsredovisning) of a year: what it says and what its adopted version prints. */
public record AnnualReport(
        String title,
        @Nullable LocalDate decided,
        List<Section> sections,
        List<Explanation> explanations,
        List<Annex> annexes,
        List<Signature> signatures,
        @Nullable SigningCase signing,
        List<AuditReport> auditReports,
        List<PrintedFigure> printed,
        List<Waiver> waivers) {}
