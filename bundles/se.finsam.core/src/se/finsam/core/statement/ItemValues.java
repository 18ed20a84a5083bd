// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Gap;
import se.finsam.core.snapshot.LineItem;
import se.finsam.core.snapshot.Snapshot;

/**
 * Values of line items: what is entered on the item plus its children, each with the sign of its nature; for a year of
 * outturn in which neither is known, what the item's derivation rule gives. Not safe for use by several threads at
 * once.
 *
 * <p>A derivation may look both backwards and forwards through the years. Meeting an item that is being derived already
 * closes that way, so that {@code first(prev(…), next(…))} finds whichever end is anchored in a fact.
 *
 * <p>A value that is carried forward from earlier years, as an opening balance is, keeps the origin of what it is made
 * from; one that is rolled back from later years is derived.
 */
final class ItemValues extends Interpreter {
    private static final int NOTHING_CUT = Integer.MAX_VALUE;

    private final Map<Key, Amount> known = new HashMap<>();
    private final Map<Key, Integer> inProgress = new HashMap<>();
    private final Map<String, Formula> derivations = new HashMap<>();
    private int shallowestCut = NOTHING_CUT;

    private record Key(
            String code,
            @Nullable String subject,
            int year,
            FactKind kind,
            @Nullable BudgetKind decision) {
        Key of(String other) {
            return new Key(other, subject, year, kind, decision);
        }
    }

    ItemValues(Snapshot snapshot) {
        super(snapshot);
    }

    /** Value of an item for one subject, or for all together when the subject is null, read as a cell reads it. */
    Amount value(String code, @Nullable String subject, At at) {
        return value(new Key(code, subject, at.year(), at.kind(), at.decision()));
    }

    private Amount value(Key key) {
        var memo = known.get(key);
        if (memo != null) {
            return memo;
        }
        var depthOfOther = inProgress.get(key);
        if (depthOfOther != null) {
            shallowestCut = Math.min(shallowestCut, depthOfOther);
            return noFact(key);
        }
        var depth = inProgress.size();
        inProgress.put(key, depth);
        var amount = compute(key);
        inProgress.remove(key);
        if (shallowestCut >= depth) {
            shallowestCut = NOTHING_CUT;
            known.put(key, amount);
        }
        return amount;
    }

    private Amount compute(Key key) {
        var item = snapshot.item(key.code()).orElse(null);
        if (item == null) {
            return new Amount.Unknown(
                    List.of(new Gap(Gap.Cause.NO_LINE_ITEM, key.code(), key.subject(), key.year(), key.kind())));
        }
        var parts = new ArrayList<Amount>();
        parts.add(entered(key));
        for (var childCode : item.children()) {
            var value = value(key.of(childCode));
            var child = snapshot.item(childCode).orElseThrow();
            parts.add(child.nature().signWithin(item.nature()) < 0 ? Arithmetic.negate(value) : value);
        }
        var sum = Arithmetic.sumOfKnown(parts);
        return sum != null ? sum : derived(item, key);
    }

    private Amount entered(Key key) {
        if (key.decision() != null) {
            return snapshot.decided(key.code(), key.subject(), key.year(), key.decision());
        }
        return key.subject() == null
                ? snapshot.enteredOnAll(key.code(), key.year(), key.kind())
                : snapshot.entered(key.code(), key.subject(), key.year(), key.kind());
    }

    private Amount derived(LineItem item, Key key) {
        var years = snapshot.yearsWith(FactKind.ACTUAL);
        if (item.derivation().isBlank()
                || key.kind() != FactKind.ACTUAL
                || key.subject() != null
                || years.isEmpty()
                || key.year() < years.first()
                || key.year() > years.last()) {
            return noFact(key);
        }
        var rule = derivations.computeIfAbsent(item.code(), code -> parse(item));
        var at = new At(item.code(), null, "value", key.year(), key.kind());
        var way = rule;
        Amount amount = noFact(key);
        for (var candidate : rule instanceof Formula.First first ? first.operands() : List.of(rule)) {
            way = candidate;
            amount = compute(candidate, at);
            if (amount.isKnown()) {
                break;
            }
        }
        if (!(amount instanceof Amount.Known value)) {
            return noFact(key);
        }
        return looksForward(way)
                ? new Amount.Known(
                        value.value(),
                        value.unit(),
                        value.evidence().derivedBy("%s %d = %s".formatted(item.code(), key.year(), item.derivation())))
                : value;
    }

    private static boolean looksForward(Formula formula) {
        return formula instanceof Formula.Shift shift && shift.years() > 0
                || formula.parts().stream().anyMatch(ItemValues::looksForward);
    }

    private static Formula parse(LineItem item) {
        try {
            return Formula.parse(item.derivation());
        } catch (FormulaSyntaxException e) {
            throw new StatementException(
                    "The derivation of line item %s is wrong. %s".formatted(item.code(), e.getMessage()), e);
        }
    }

    private static Amount noFact(Key key) {
        return new Amount.Unknown(
                List.of(new Gap(Gap.Cause.NO_FACT, key.code(), key.subject(), key.year(), key.kind())));
    }

    @Override
    Amount item(Formula.Item item, At at) {
        return value(item.code(), item.subject(), at);
    }

    @Override
    Amount line(String id, At at) {
        throw new StatementException(
                "The derivation of line item %s refers to the line @%s; only line items can be used there"
                        .formatted(at.line(), id));
    }

    @Override
    Amount measure(String id, At at) {
        throw new StatementException(
                "The derivation of line item %s refers to the measure #%s; only line items can be used there"
                        .formatted(at.line(), id));
    }
}
