// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.validation;

import java.util.List;
import se.finsam.model.Association;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.internal.file.Integrity;
import se.finsam.model.validation.Problem.Severity;

/**
 * Finds what is wrong in an association as data: keys, references, figures that would be counted twice, periods that
 * run backwards, formulas and figure references that cannot be read. Whether its figures reconcile is for the checks to
 * say.
 */
public final class AssociationValidator {
    private AssociationValidator() {}

    /** All problems; empty when there is none. */
    public static List<Problem> validate(Association association) {
        new AssociationFile().assignIdentities(association);
        var problems = new Problems();
        Integrity.check(association).forEach(v -> problems.add(new Problem(Severity.ERROR, v.element(), v.problem())));
        new FactRules(association, problems).check();
        new PeriodRules(association, problems).check();
        new PeopleRules(association, problems).check();
        new ScenarioRules(association, problems).check();
        new FormulaRules(association, problems).check();
        return problems.found();
    }
}
