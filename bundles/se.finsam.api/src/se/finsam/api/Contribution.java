// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import se.finsam.core.text.Text;

/** What every contribution has, whatever it contributes; lists need nothing more and load no class. */
public sealed interface Contribution
        permits StatementContribution,
                DesignContribution,
                CheckContribution,
                DriverContribution,
                IndicatorContribution,
                AnalysisContribution,
                ImporterContribution,
                ExporterContribution {
    /** Id, unique among contributions of the same kind. */
    String id();

    /** Name. */
    Text name();

    /** One sentence on what it is for; may be empty. */
    Text description();

    /** Word that lists group by. */
    String category();

    /** The bundle that brings it. */
    Contributor contributor();

    /** What there must be for it to apply. */
    AppliesTo appliesTo();
}
