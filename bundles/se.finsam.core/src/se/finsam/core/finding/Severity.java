// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.finding;

import se.finsam.core.text.Text;

/** How grave a finding is: fel, varning, anmärkning; the gravest first. */
public enum Severity {
    /** The report contradicts itself or its accounts; it should not be signed. */
    ERROR(new Text("fel", "error"), new Text("fel", "errors")),
    /** Something that an auditor would ask about. */
    WARNING(new Text("varning", "warning"), new Text("varningar", "warnings")),
    /** Something to look at; right as it may be. */
    HINT(new Text("anmärkning", "hint"), new Text("anmärkningar", "hints"));

    private final Text label;
    private final Text several;

    Severity(Text label, Text several) {
        this.label = label;
        this.several = several;
    }

    /** The word for it. */
    public Text label() {
        return label;
    }

    /** The word for so many of it. */
    public Text label(int count) {
        return count == 1 ? label : several;
    }
}
