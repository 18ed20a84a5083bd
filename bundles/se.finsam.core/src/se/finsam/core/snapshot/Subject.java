// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact can be about beside its line item. */
public sealed interface Subject permits Member, CostUnit, Intervention {
    /** Word by which templates, references and printed figures refer to the subject; unique among subjects. */
    String key();

    /** Code of the cost object in the accounts; absent for members and for cost objects without one. */
    @Nullable
    String code();

    String name();

    /** Name used in tables; the full name when none was given. */
    String shortName();

    List<Alias> aliases();
}
