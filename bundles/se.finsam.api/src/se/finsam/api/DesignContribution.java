// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.net.URL;
import se.finsam.core.text.Text;

/** A report design contributed to {@link ExtensionPoints#REPORT_DESIGNS}. */
public record DesignContribution(
        String id, Text name, Text description, String category, Contributor contributor, URL file, AppliesTo appliesTo)
        implements Contribution {
    /** What one document of the design is about. */
    public enum AppliesTo {
        /** A fiscal year. */
        YEAR,
        /** The years back from and with a fiscal year. */
        YEARS,
        /** The plan that starts from a fiscal year. */
        PLAN
    }
}
