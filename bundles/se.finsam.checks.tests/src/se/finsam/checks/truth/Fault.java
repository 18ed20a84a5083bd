// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.util.Set;
import se.finsam.core.snapshot.SnapshotData;

/**
 * A fault that has been planted.
 *
 * @param what where and how, for people
 * @param data the association with the fault
 * @param places cells as {@code statement/row@column} and passages by their id that the fault makes wrong
 * @param names labels of the rows of the cells
 * @param breaks true when some relation no longer holds, by more than rounding
 */
record Fault(FaultKind kind, String what, SnapshotData data, Set<String> places, Set<String> names, boolean breaks) {
    static Fault inCell(FaultKind kind, String what, SnapshotData data, Adopted.Printed cell, boolean breaks) {
        return new Fault(kind, what, data, Set.of(cell.place()), Set.of(cell.label()), breaks);
    }

    static Fault inProse(FaultKind kind, String what, SnapshotData data, String passage, boolean breaks) {
        return new Fault(kind, what, data, Set.of(passage), Set.of(), breaks);
    }
}
