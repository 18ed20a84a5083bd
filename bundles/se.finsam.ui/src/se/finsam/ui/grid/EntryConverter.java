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

/** Writes a cell for typing, with every decimal that it has and without marks, and reads what is typed. */
final class EntryConverter extends DisplayConverter {
    private static final Texts TEXTS = Texts.of(EntryConverter.class);

    @Override
    public Object canonicalToDisplayValue(@Nullable Object value) {
        return switch (value) {
            case Cell cell ->
                cell.figure().map(Cell.Figure::exact).map(EntryConverter::text).orElse("");
            case BigDecimal number -> text(number);
            case null, default -> "";
        };
    }

    private static String text(BigDecimal number) {
        return UiLanguage.figures()
                .number(number, Math.max(0, number.stripTrailingZeros().scale()));
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
