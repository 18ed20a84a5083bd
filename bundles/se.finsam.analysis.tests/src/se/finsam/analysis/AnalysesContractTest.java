// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import se.finsam.api.AnalysisResult;
import se.finsam.testing.AnalysisContract;

/** Our analyses keep what those of plug-ins are to keep. */
class AnalysesContractTest {
    @Nested
    class OfTheComparison extends AnalysisContract {
        @Override
        protected String id() {
            return "comparison";
        }
    }

    @Nested
    class OfThePlanning extends AnalysisContract {
        @Override
        protected String id() {
            return "planning";
        }

        @Override
        protected Set<String> promised(AnalysisResult ofTheSample) {
            return Set.of("summary", "scenarios", "risk");
        }
    }
}
