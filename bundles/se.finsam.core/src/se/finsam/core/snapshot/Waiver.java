// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.time.LocalDate;

/**
 * An accepted deviation: a finding that somebody has looked at and lets stand.
 *
 * @param finding identity of the finding
 * @param fingerprint the figures as they were; the acceptance ends when they change
 */
public record Waiver(String finding, String fingerprint, String reason, String acceptedBy, LocalDate date) {}
