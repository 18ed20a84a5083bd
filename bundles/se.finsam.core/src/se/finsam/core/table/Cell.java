// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Text;

/** A cell of a table: a known figure, one that is not known, or no figure at all. */
public sealed interface Cell {
    /** What the adopted report prints in this cell, faults included; absent when it prints no such cell. */
    @Nullable
    String printed();

    /** The cell as text; {@link FigureFormat#unknown()} for a figure that is not known, empty for none. */
    String text(FigureFormat format);

    /** The figure, when it is known. */
    default Optional<Figure> figure() {
        return Optional.empty();
    }

    /**
     * A known figure.
     *
     * @param exact value in {@code unit}, not rounded
     * @param shown value in {@code unit} rounded to the decimals of {@code display} under the table's rounding policy
     * @param origin weakest origin among the inputs; {@link Origin#DERIVED} as soon as one input is derived
     * @param facts ids of the facts that went into the figure, in order of use, each once
     * @param derivations formulas by which derived inputs were made; empty unless the origin is derived
     */
    record Figure(
            BigDecimal exact,
            BigDecimal shown,
            Unit unit,
            Display display,
            Origin origin,
            List<String> facts,
            List<String> derivations,
            @Nullable String printed)
            implements Cell {
        /** Checks that the shown value has the decimals that the display declares. */
        public Figure {
            facts = List.copyOf(facts);
            derivations = List.copyOf(derivations);
            if (shown.scale() != display.decimals()) {
                throw new IllegalArgumentException(
                        "Shown value %s must have %d decimals".formatted(shown.toPlainString(), display.decimals()));
            }
        }

        /** A figure that no report prints, shown rounded half-up. */
        public static Figure of(BigDecimal exact, Unit unit, Display display, Evidence evidence) {
            return new Figure(
                    exact,
                    exact.setScale(display.decimals(), RoundingMode.HALF_UP),
                    unit,
                    display,
                    evidence.origin(),
                    evidence.facts(),
                    evidence.derivations(),
                    null);
        }

        /** What the figure rests on. */
        public Evidence evidence() {
            return new Evidence(origin, facts, derivations);
        }

        @Override
        public Optional<Figure> figure() {
            return Optional.of(this);
        }

        @Override
        public String text(FigureFormat format) {
            if (shown.signum() == 0) {
                switch (display.zero()) {
                    case DASH -> {
                        return format.dash();
                    }
                    case BLANK -> {
                        return "";
                    }
                    case ZERO -> {}
                }
            }
            if (unit == Unit.PERCENT) {
                var plus = display.signed() && shown.signum() > 0 ? "+" : "";
                return plus + format.percent(shown, display.decimals());
            }
            return display.signed()
                    ? format.signed(shown, display.decimals())
                    : format.number(shown, display.decimals());
        }
    }

    /**
     * A figure that is not known, which is not zero.
     *
     * @param reason what is missing
     */
    record Unknown(Unit unit, Text reason, @Nullable String printed) implements Cell {
        @Override
        public String text(FigureFormat format) {
            return format.unknown();
        }
    }

    /** A cell without a figure, as in a heading row or where a line has no formula for a measure. */
    record Blank(@Nullable String printed) implements Cell {
        /** A blank cell that the adopted report does not print either. */
        public static final Blank EMPTY = new Blank(null);

        @Override
        public String text(FigureFormat format) {
            return "";
        }
    }
}
