// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Display;
import se.finsam.core.text.Text;

/** Cells of the tables of a plan: amounts in one unit, whole; shares with one decimal. */
final class Cells {
    static final Display SIGNED = new Display(0, Display.Zero.DASH, true);
    static final Display SHARE = new Display(1, Display.Zero.ZERO, false);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Unit unit;

    Cells(Unit unit) {
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }

    /** An amount in öre as a quantity in the unit of the tables. */
    Quantity quantity(long ore) {
        return Quantity.ofOre(ore).in(unit);
    }

    Cell money(long ore) {
        return money(new PlanCell(ore, Standing.PLANNED, List.of(), List.of()), Display.WHOLE);
    }

    Cell money(PlanCell cell, Display display) {
        var origin = cell.causes().isEmpty() ? Origin.TYPED : Origin.DERIVED;
        return Cell.Figure.of(
                quantity(cell.ore()).value(), unit, display, new Evidence(origin, cell.facts(), cell.causes()));
    }

    /** What the accounts say. */
    Cell amount(Amount amount) {
        return switch (amount) {
            case Amount.Known known ->
                Cell.Figure.of(known.quantity().in(unit).value(), unit, Display.WHOLE, known.evidence());
            case Amount.Unknown unknown -> {
                var gap = unknown.gaps().getFirst();
                yield new Cell.Unknown(unit, Text.same(gap.what() + " " + gap.year()), null);
            }
        };
    }

    /** One amount in percent of another; no figure when there is no other. */
    static Cell share(long part, long whole) {
        return whole == 0 ? Cell.Blank.EMPTY : number(percent(part, whole), Unit.PERCENT, SHARE);
    }

    static Cell number(BigDecimal value, Unit unit, Display display) {
        return Cell.Figure.of(value, unit, display, Evidence.NONE);
    }

    /** Money whole, shares with a decimal. */
    static Display plain(Unit unit) {
        return unit == Unit.PERCENT ? SHARE : Display.WHOLE;
    }

    /** One amount in percent of another. */
    static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }
}
