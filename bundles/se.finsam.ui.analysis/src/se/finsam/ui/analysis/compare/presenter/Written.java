// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.math.BigDecimal;
import java.util.function.Function;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.table.Cell;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Figures written as each language writes them. */
final class Written {
    private Written() {}

    static Text in(Function<FigureFormat, String> writing) {
        return new Text(writing.apply(FigureFormat.of(Language.SV)), writing.apply(FigureFormat.of(Language.EN)));
    }

    static Text withUnit(Cell.Figure figure) {
        return in(format -> format.withUnit(
                new Quantity(figure.shown(), figure.unit()), figure.display().decimals()));
    }

    /** With the decimals that it has. */
    static Text exactly(Quantity quantity) {
        return in(format -> format.withUnit(quantity, decimals(quantity.value())));
    }

    static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}
