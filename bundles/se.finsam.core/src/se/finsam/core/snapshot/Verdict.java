// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** Verdict on a measure: ej mätt, uppfyllt, delvis uppfyllt, ej uppfyllt, för tidigt att bedöma. */
public enum Verdict {
    NOT_MEASURED,
    MET,
    PARTLY_MET,
    NOT_MET,
    TOO_EARLY
}
