// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.validation;

import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.FormulaSyntaxException;
import se.finsam.model.Association;
import se.finsam.model.Explanation;
import se.finsam.model.LineItem;
import se.finsam.model.ListItem;
import se.finsam.model.Measure;
import se.finsam.model.Paragraph;

/** Formulas and figure references that can be read; whether they lead anywhere is known when they are evaluated. */
final class FormulaRules {
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{([^{}|]+)(\\|[^{}]*)?}}");
    private static final Pattern PATH = Pattern.compile("[^\\s@:/]+(/[^\\s@:]+)?(@[^\\s@:]+)?(:[^\\s@:]+)?");

    private final Association association;
    private final Problems problems;

    FormulaRules(Association association, Problems problems) {
        this.association = association;
        this.problems = problems;
    }

    void check() {
        association.eAllContents().forEachRemaining(this::checkElement);
    }

    private void checkElement(EObject element) {
        switch (element) {
            case LineItem item -> checkFormula(item, item.getDerivation());
            case Measure measure -> checkFormula(measure, measure.getFormula());
            case Paragraph paragraph -> checkProse(paragraph, paragraph.getText());
            case ListItem item -> checkProse(item, item.getText());
            case Explanation explanation -> checkProse(explanation, explanation.getText());
            default -> {
                // nothing else holds a formula or prose
            }
        }
    }

    private void checkFormula(EObject element, @Nullable String formula) {
        if (formula == null || formula.isBlank()) {
            return;
        }
        try {
            Formula.parse(formula);
        } catch (FormulaSyntaxException e) {
            problems.error(element, "formula", formula, e.position() + 1);
        }
    }

    private void checkProse(EObject element, @Nullable String prose) {
        if (prose == null) {
            return;
        }
        var references = REFERENCE.matcher(prose);
        var rest = new StringBuilder();
        var end = 0;
        while (references.find()) {
            rest.append(prose, end, references.start());
            end = references.end();
            if (!PATH.matcher(references.group(1)).matches()) {
                problems.error(element, "reference", references.group());
            }
        }
        rest.append(prose, end, prose.length());
        if (rest.indexOf("{{") >= 0 || rest.indexOf("}}") >= 0) {
            problems.error(element, "referenceOpen");
        }
    }
}
