// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party (medlem) of the association. */
public record Member(
        String key,
        @Nullable String code,
        String name,
        String shortName,
        List<Alias> aliases,
        MemberKind kind,
        String authority,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Subject {}
