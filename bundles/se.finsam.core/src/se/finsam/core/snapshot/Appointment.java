// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appointment (uppdrag) of a person to a body.
 *
 * @param person id of the person
 * @param appointedBy key of the appointing member, if any
 * @param substituteFor id of the appointment that this one stands in for, if any
 * @param from first day, absent when unknown
 * @param to last day, absent while it runs
 */
public record Appointment(
        String id,
        String person,
        Body body,
        Role role,
        @Nullable String appointedBy,
        @Nullable String substituteFor,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String organisation) {
    /** True if the appointment runs on some day from {@code first} to {@code last}, both included. */
    public boolean runsBetween(LocalDate first, LocalDate last) {
        return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
    }
}
