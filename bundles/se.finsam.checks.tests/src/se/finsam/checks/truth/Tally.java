// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts per kind of fault. */
final class Tally {
    /** The counts of one kind, or of all. */
    static final class Count {
        int planted;
        int breaking;
        int found;
        int causes;
        int first;
        int among;
        int findings;
        int explained;

        void add(Count other) {
            planted += other.planted;
            breaking += other.breaking;
            found += other.found;
            causes += other.causes;
            first += other.first;
            among += other.among;
            findings += other.findings;
            explained += other.explained;
        }

        double recall() {
            return share(found, breaking);
        }

        double precision() {
            return share(explained, findings);
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 100 : 100.0 * part / whole;
        }
    }

    private final Map<FaultKind, Count> counts = new EnumMap<>(FaultKind.class);
    private final List<String> missed = new ArrayList<>();
    private final List<String> unexplained = new ArrayList<>();
    private final List<String> misnamed = new ArrayList<>();

    private int together;
    private int foundTogether;

    /** Counts a fault that was planted with others. */
    void together(boolean found, String what) {
        together++;
        if (found) {
            foundTogether++;
        } else {
            missed.add("with others: " + what);
        }
    }

    /** How many of the faults that were planted with others were found. */
    String together() {
        return "%d of %d (%s)"
                .formatted(foundTogether, together, percent(together == 0 ? 100 : 100.0 * foundTogether / together));
    }

    Count of(FaultKind kind) {
        return counts.computeIfAbsent(kind, key -> new Count());
    }

    Count all() {
        var sum = new Count();
        counts.values().forEach(sum::add);
        return sum;
    }

    /** Faults that break a relation and were not found. */
    List<String> missed() {
        return missed;
    }

    /** Findings that the planted fault does not explain. */
    List<String> unexplained() {
        return unexplained;
    }

    /** Faults whose cause was not recognised. */
    List<String> misnamed() {
        return misnamed;
    }

    /** As a table in Markdown. */
    String table() {
        var rows = new ArrayList<String>();
        rows.add("| fault | planted | breaks a relation | found | recall | cause named first | among the causes |"
                + " findings | explained by the fault |");
        rows.add("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        counts.forEach((kind, count) -> rows.add(row(kind.text(), count)));
        rows.add(row("**all**", all()));
        return String.join("\n", rows);
    }

    private static String row(String name, Count count) {
        return "| %s | %d | %d | %d | %s | %s | %s | %d | %s |"
                .formatted(
                        name,
                        count.planted,
                        count.breaking,
                        count.found,
                        percent(count.recall()),
                        count.causes == 0 ? "–" : percent(100.0 * count.first / count.causes),
                        count.causes == 0 ? "–" : percent(100.0 * count.among / count.causes),
                        count.findings,
                        percent(count.precision()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share);
    }
}
