// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.List;
import se.finsam.core.finding.Severity;

/**
 * What an importer has read.
 *
 * @param facts proposed facts in the order of the file; one that is there already with another amount is replaced
 * @param remarks what the user should know of the file, in the order of its lines
 */
public record ImportResult(List<ImportedFact> facts, List<ImportRemark> remarks) {
    /** Copies the lists. */
    public ImportResult {
        facts = List.copyOf(facts);
        remarks = List.copyOf(remarks);
    }

    /** True when a remark is an error, so that nothing of the file must be imported. */
    public boolean hasErrors() {
        return remarks.stream().anyMatch(remark -> remark.severity() == Severity.ERROR);
    }
}
