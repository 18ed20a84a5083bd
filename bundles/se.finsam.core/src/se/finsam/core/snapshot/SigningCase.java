// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The e-signing of a report. */
public record SigningCase(
        String system,
        String transactionId,
        @Nullable LocalDate created,
        @Nullable LocalDate completed,
        String status,
        String document,
        List<SigningEvent> events) {}
