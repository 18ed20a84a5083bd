// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.List;

/** The data of a snapshot contradict themselves: a key occurs twice or a reference leads nowhere. */
public final class BrokenSnapshotException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list of strings, which is serializable
    private final List<String> problems;

    BrokenSnapshotException(List<String> problems) {
        super("The data contradict themselves: " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each problem, naming the key or the reference and where it stands. */
    public List<String> problems() {
        return problems;
    }
}
