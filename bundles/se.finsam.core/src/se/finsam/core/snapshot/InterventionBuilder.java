// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an intervention of which only a few things are said: for individuals unless another focus is given, the rest empty. */
public final class InterventionBuilder {
    private final String key;
    private final @Nullable String code;
    private final String name;
    private List<Alias> aliases = List.of();
    private Focus focus = Focus.INDIVIDUAL;
    private @Nullable String partOf;
    private @Nullable String projectOwner;
    private boolean esfFunded;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private List<GrantDecision> grants = List.of();
    private List<InterventionYear> results = List.of();

    /** An intervention whose short name is its name. */
    public InterventionBuilder(String key, @Nullable String code, String name) {
        this.key = key;
        this.code = code;
        this.name = name;
    }

    /** Other names of it. */
    public InterventionBuilder aliases(List<Alias> others) {
        aliases = others;
        return this;
    }

    /** What it is directed at. */
    public InterventionBuilder focus(Focus what) {
        focus = what;
        return this;
    }

    /** Key of the intervention of which it is a part. */
    public InterventionBuilder partOf(@Nullable String whole) {
        partOf = whole;
        return this;
    }

    /** Key of the member that owns the project. */
    public InterventionBuilder projectOwner(String member) {
        projectOwner = member;
        return this;
    }

    /** Whether the European Social Fund pays for it. */
    public InterventionBuilder esfFunded(boolean esf) {
        esfFunded = esf;
        return this;
    }

    /** First and last day; absent where they are not known. */
    public InterventionBuilder period(@Nullable LocalDate first, @Nullable LocalDate last) {
        start = first;
        end = last;
        return this;
    }

    /** Decisions on money for it. */
    public InterventionBuilder grants(List<GrantDecision> decisions) {
        grants = decisions;
        return this;
    }

    /** Its years. */
    public InterventionBuilder results(List<InterventionYear> years) {
        results = years;
        return this;
    }

    /** The intervention. */
    public Intervention build() {
        return new Intervention(
                key,
                code,
                name,
                name,
                aliases,
                focus,
                partOf,
                projectOwner,
                List.of(),
                esfFunded,
                "",
                null,
                null,
                "",
                "",
                start,
                end,
                "",
                false,
                grants,
                results);
    }
}
