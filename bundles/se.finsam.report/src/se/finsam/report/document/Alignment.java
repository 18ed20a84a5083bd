// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

/** Where text stands between the edges of its cell. */
public enum Alignment {
    START,
    CENTER,
    /** Figures. */
    END
}
