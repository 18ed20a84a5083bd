// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.core.finding.Finding;
import se.finsam.core.statement.Discrepancy.Kind;

/** R5: a sum that is made in one way one year and in another the next. */
public final class ConventionCheck implements Check<Check.None> {
    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        return DiscrepancyFindings.of(input, progress, Kind.CONVENTION);
    }
}
