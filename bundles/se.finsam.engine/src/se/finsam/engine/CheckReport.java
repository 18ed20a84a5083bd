// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.api.CheckContribution;
import se.finsam.api.CheckInput;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Text;

/**
 * What the checks found in one report.
 *
 * @param results one per check, in the order of the checks
 */
public record CheckReport(CheckInput input, List<Result> results) {
    /**
     * What came of one check.
     *
     * @param failure why the check could not finish; null when it did
     * @param notApplicable why the check does not apply to the year; null when it does
     * @param fresh false when the result was taken over from an earlier run
     */
    public record Result(
            CheckContribution check,
            List<CheckedFinding> findings,
            @Nullable Text failure,
            @Nullable Text notApplicable,
            boolean fresh) {
        /** Copies the findings. */
        public Result {
            findings = List.copyOf(findings);
        }
    }

    /** Copies the results. */
    public CheckReport {
        results = List.copyOf(results);
    }

    /** All findings, the gravest first and within a severity in the order of the checks. */
    public List<CheckedFinding> findings() {
        return results.stream()
                .flatMap(result -> result.findings().stream())
                .sorted(Comparator.comparing(CheckedFinding::severity))
                .toList();
    }

    /** The same report without the findings that are milder than a severity. */
    public CheckReport atLeast(Severity mildest) {
        return new CheckReport(
                input,
                results.stream()
                        .map(result -> new Result(
                                result.check(),
                                result.findings().stream()
                                        .filter(found -> found.severity().compareTo(mildest) <= 0)
                                        .toList(),
                                result.failure(),
                                result.notApplicable(),
                                result.fresh()))
                        .toList());
    }

    /** Findings that nobody has accepted, of a severity or graver. */
    public List<CheckedFinding> open(Severity mildest) {
        return findings().stream()
                .filter(found -> found.waiver().isEmpty() && found.severity().compareTo(mildest) <= 0)
                .toList();
    }

    /** Checks that do not apply to the year. */
    public List<Result> notApplicable() {
        return results.stream().filter(result -> result.notApplicable() != null).toList();
    }

    /** Checks that could not finish. */
    public List<Result> failures() {
        return results.stream().filter(result -> result.failure() != null).toList();
    }
}
