// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.net.URL;
import se.finsam.core.text.Text;

/**
 * A statement template contributed to {@link ExtensionPoints#STATEMENT_TEMPLATES}.
 *
 * @param appliesTo what there must be for it to apply
 */
public record StatementContribution(
        String id, Text name, Text description, String category, Contributor contributor, URL file, AppliesTo appliesTo)
        implements Contribution {
    /** A statement that always applies. */
    public StatementContribution(
            String id, Text name, Text description, String category, Contributor contributor, URL file) {
        this(id, name, description, category, contributor, file, AppliesTo.YEAR);
    }
}
