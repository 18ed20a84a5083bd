// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.math.BigDecimal;
import org.eclipse.nebula.widgets.nattable.data.convert.ConversionFailedException;
import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.jspecify.annotations.Nullable;
import se.finsam.core.table.Cell;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;

/** Writes the cells of a table as the language writes figures, and reads what is typed. */
final class FigureConverter extends DisplayConverter {
    private static final Texts TEXTS = Texts.of(FigureConverter.class);

    /** What stands in a cell. */
    static String text(Cell cell) {
        return cell.text(UiLanguage.figures());
    }

    @Override
    public Object canonicalToDisplayValue(@Nullable Object value) {
        return switch (value) {
            case Cell cell -> text(cell);
            case BigDecimal number -> UiLanguage.figures().number(number, Math.max(0, number.scale()));
            case null, default -> "";
        };
    }

    @Override
    public @Nullable Object displayToCanonicalValue(@Nullable Object typed) {
        try {
            BigDecimal read = UiLanguage.figures().parse(String.valueOf(typed)).orElse(null);
            return read;
        } catch (FigureSyntaxException e) {
            throw new ConversionFailedException(UiLanguage.in(TEXTS.get("noFigure", String.valueOf(typed))), e);
        }
    }
}
