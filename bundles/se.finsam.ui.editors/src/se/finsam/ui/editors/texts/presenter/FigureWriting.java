// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.statement.FigureReference.Mark;
import se.finsam.core.statement.ResolvedFigure;

/**
 * How a picked figure is to be written.
 *
 * @param decimals decimals; null for those that suit the figure
 * @param unit unit of money; null for the one that the report is in
 * @param withUnit true to write the unit word or the percent sign after it
 * @param word true to write it in words up to twelve
 * @param absolute true to leave out the sign
 * @param signed true to write a plus before what is above zero
 */
public record FigureWriting(
        @Nullable Integer decimals,
        @Nullable Unit unit,
        boolean withUnit,
        boolean word,
        boolean absolute,
        boolean signed) {
    /** The way to begin with: amounts and shares with their unit, counts without. */
    public static FigureWriting of(ResolvedFigure figure) {
        var withUnit = figure.text() == null && (figure.unit().isMoney() || figure.unit() == Unit.PERCENT);
        return new FigureWriting(null, null, withUnit, false, false, false);
    }

    /** The way in which a reference is written. */
    public static FigureWriting of(FigureReference reference) {
        var format = reference.format();
        return new FigureWriting(
                format.decimals(),
                format.unit(),
                format.marks().contains(Mark.WITH_UNIT),
                format.marks().contains(Mark.WORD),
                format.marks().contains(Mark.ABSOLUTE),
                format.marks().contains(Mark.SIGNED));
    }

    /** The reference to a figure with this format; a unit of money is left out for what is no money. */
    public String reference(FigureCatalog.Choice choice) {
        var figure = choice.figure();
        var words = new ArrayList<String>();
        if (figure.text() != null) {
            return choice.reference();
        }
        if (unit != null && figure.unit().isMoney()) {
            words.add(unit.name().toLowerCase(Locale.ROOT) + (decimals == null ? "" : "." + decimals));
        } else if (decimals != null && !(withUnit && figure.unit() == Unit.PERCENT)) {
            words.add(decimals.toString());
        }
        if (word) {
            words.add("word");
        } else if (withUnit) {
            words.add(figure.unit() == Unit.PERCENT ? "%" + (decimals == null ? "" : decimals) : "unit");
        } else if (signed) {
            words.add("signed");
        }
        if (absolute) {
            words.add("abs");
        }
        return words.isEmpty() ? choice.reference() : choice.reference() + ":" + String.join(",", words);
    }
}
