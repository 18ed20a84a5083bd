// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import se.finsam.api.Indicator;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorValue;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementException;

/** An indicator that is a formula over line items. */
final class FormulaIndicator implements Indicator {
    private final Formula formula;

    /**
     * Reads the formula.
     *
     * @throws se.finsam.core.statement.FormulaSyntaxException if the text is no formula
     * @throws StatementException if it refers to the lines or measures of a statement
     */
    FormulaIndicator(String text) {
        formula = Formula.parse(text);
        formula.walk(part -> {
            if (part instanceof Formula.Line || part instanceof Formula.Measure) {
                throw new StatementException("@ and # belong to statements; write line items instead");
            }
        });
    }

    @Override
    public IndicatorValue value(IndicatorInput input, Part part, int year) {
        return input.value(input.amount(formula, year));
    }
}
