// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step of an e-signing; {@code person} is an id, absent for a step of the system itself. */
public record SigningEvent(SigningEventKind kind, @Nullable String person, Instant time, String timeSource) {}
