// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

/** The bundle that brings a contribution: its symbolic name and version. */
public record Contributor(String bundle, String version) implements Comparable<Contributor> {
    @Override
    public int compareTo(Contributor other) {
        var byName = bundle.compareTo(other.bundle);
        return byName != 0 ? byName : version.compareTo(other.version);
    }

    @Override
    public String toString() {
        return version.isEmpty() ? bundle : bundle + " " + version;
    }
}
