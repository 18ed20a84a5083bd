// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Gap;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;

/** Computes formulas; where items, lines and measures come from is left to subclasses. */
abstract class Interpreter {
    final Snapshot snapshot;

    /**
     * The cell that a formula is computed for.
     *
     * @param kind what line items are read as
     * @param decision kind of budget decision that alone counts; null for all in force
     */
    record At(
            String line,
            @Nullable String subject,
            String measure,
            int year,
            FactKind kind,
            @Nullable BudgetKind decision) {
        At(String line, @Nullable String subject, String measure, int year, FactKind kind) {
            this(line, subject, measure, year, kind, null);
        }

        At inYear(int other) {
            return new At(line, subject, measure, other, kind, decision);
        }

        /** Another cell whose line items are read in the same way. */
        At at(String otherLine, @Nullable String otherSubject, String otherMeasure) {
            return new At(otherLine, otherSubject, otherMeasure, year, kind, decision);
        }

        At ofKind(FactKind other, @Nullable BudgetKind otherDecision) {
            return new At(line, subject, measure, year, other, otherDecision);
        }
    }

    Interpreter(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    abstract Amount item(Formula.Item item, At at);

    abstract Amount line(String id, At at);

    abstract Amount measure(String id, At at);

    final Amount compute(Formula formula, At at) {
        return switch (formula) {
            case Formula.Number number -> Arithmetic.constant(number.value());
            case Formula.Item item -> item(item, at);
            case Formula.Line line -> line(line.id(), at);
            case Formula.Measure measure -> measure(measure.id(), at);
            case Formula.Param param -> parameter(param.code(), at);
            case Formula.Negation negation -> Arithmetic.negate(compute(negation.operand(), at));
            case Formula.Operation operation ->
                Arithmetic.combine(
                        operation.operator(),
                        compute(operation.left(), at),
                        compute(operation.right(), at),
                        byZero(at));
            case Formula.Shift shift -> compute(shift.operand(), at.inYear(at.year() + shift.years()));
            case Formula.OfKind ofKind -> compute(ofKind.operand(), at.ofKind(ofKind.kind(), ofKind.decision()));
            case Formula.First first -> first(first.operands(), at);
            case Formula.Part part -> part(part, at);
            case Formula.Percent percent ->
                Arithmetic.percent(compute(percent.part(), at), compute(percent.whole(), at), byZero(at));
            case Formula.Absolute absolute -> Arithmetic.absolute(compute(absolute.operand(), at));
        };
    }

    private Amount first(List<Formula> operands, At at) {
        Amount unknown = null;
        for (var operand : operands) {
            var amount = compute(operand, at);
            if (amount.isKnown()) {
                return amount;
            }
            unknown = unknown == null ? amount : unknown;
        }
        return unknown == null ? Arithmetic.ZERO : unknown;
    }

    private Amount part(Formula.Part part, At at) {
        var operand = compute(part.operand(), at);
        if (!operand.isKnown() && compute(part.whole(), at) instanceof Amount.Known whole) {
            return new Amount.Known(BigDecimal.ZERO, whole.unit(), whole.evidence());
        }
        return operand;
    }

    private Amount parameter(String code, At at) {
        var parameter = snapshot.parameter(code);
        if (parameter.isEmpty()) {
            return new Amount.Unknown(List.of(new Gap(Gap.Cause.NO_PARAMETER, code, null, at.year(), at.kind())));
        }
        var quantity = parameter.get().quantity();
        var inBase = quantity.unit().isMoney() ? quantity.in(Unit.KR) : quantity;
        return new Amount.Known(inBase.value(), inBase.unit(), Evidence.NONE);
    }

    private static Gap byZero(At at) {
        return new Gap(Gap.Cause.DIVISION_BY_ZERO, at.line(), at.subject(), at.year(), at.kind());
    }
}
