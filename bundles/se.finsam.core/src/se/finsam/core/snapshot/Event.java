// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened during the year and has a date or a head count. */
public record Event(
        String name, @Nullable LocalDate date, @Nullable Integer participants) {}
