// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.List;

/** A person who holds an appointment or signs. */
public record Person(String id, String firstName, String lastName, Gender gender, List<Alias> aliases) {
    /** First and last name with a space between. */
    public String fullName() {
        return (firstName + " " + lastName).strip();
    }
}
