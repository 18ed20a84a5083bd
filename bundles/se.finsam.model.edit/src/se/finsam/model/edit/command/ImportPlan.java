// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.finsam.api.ImportRemark;
import se.finsam.api.ImportResult;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Text;
import se.finsam.model.Association;

/**
 * What an import would do to an association as it is now, for a user to look at before it is done.
 *
 * @param command does it; must not be executed when there are errors
 * @param effects what becomes of each figure of the file
 * @param remarks those of the importer and the figures that do not fit, by line
 */
public record ImportPlan(ImportFacts command, List<ImportFacts.Effect> effects, List<ImportRemark> remarks) {
    /** The plan of an import. */
    public static ImportPlan of(Association association, String file, ImportResult read) {
        var command = ImportFacts.create(association, file, read.facts());
        var effects = command.effects();
        var remarks = new ArrayList<>(read.remarks());
        for (var effect : effects) {
            var refusal = effect.refusal();
            if (refusal != null) {
                var what = ModelText.of("refuse.cell", effect.name(), refusal);
                remarks.add(new ImportRemark(Severity.ERROR, effect.fact().line(), 0, what, Text.EMPTY));
            }
        }
        remarks.sort(Comparator.comparingInt(ImportRemark::line));
        return new ImportPlan(command, List.copyOf(effects), List.copyOf(remarks));
    }

    /** True when something of the file is wrong, so that nothing of it may be imported. */
    public boolean hasErrors() {
        return remarks.stream().anyMatch(remark -> remark.severity() == Severity.ERROR);
    }

    /** The figures that would be added or become others. */
    public List<ImportFacts.Effect> changes() {
        return effects.stream().filter(ImportFacts.Effect::changes).toList();
    }
}
