// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An auditors' report (revisionsberättelse) on the annual report; what is absent is not known.
 *
 * @param auditor id of the person who gives it
 * @param published true when it can be read on the website, false when it cannot
 */
public record AuditReport(
        @Nullable String auditor,
        @Nullable LocalDate date,
        @Nullable Boolean published) {}
