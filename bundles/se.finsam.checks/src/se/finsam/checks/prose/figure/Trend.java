// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.figure;

import java.util.Optional;
import java.util.Set;
import se.finsam.core.text.Text;

/** The way that a figure is said to have gone. */
public enum Trend {
    RISE(new Text("ökning", "rise")),
    FALL(new Text("minskning", "fall")),
    SAME(new Text("oförändrad nivå", "level that stayed the same"));

    private static final Set<String> RISING = Set.of(
            "öka",
            "ökar",
            "ökat",
            "ökade",
            "ökad",
            "ökats",
            "stiger",
            "stigit",
            "steg",
            "stigande",
            "höjts",
            "höjdes",
            "högre",
            "uppgång",
            "växte",
            "vuxit",
            "fler");
    private static final Set<String> FALLING = Set.of(
            "minska",
            "minskar",
            "minskat",
            "minskade",
            "minskad",
            "minskats",
            "sjunker",
            "sjunkit",
            "sjönk",
            "sjunkande",
            "sänkts",
            "sänktes",
            "lägre",
            "nedgång",
            "färre");

    private final Text label;

    Trend(Text label) {
        this.label = label;
    }

    /** The noun for it. */
    public Text label() {
        return label;
    }

    /** What a word in small letters says. */
    static Optional<Trend> of(String word) {
        if (RISING.contains(word) || word.startsWith("ökning")) {
            return Optional.of(RISE);
        }
        if (FALLING.contains(word) || word.startsWith("minskning")) {
            return Optional.of(FALL);
        }
        return word.startsWith("oförändra") ? Optional.of(SAME) : Optional.empty();
    }
}
