// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Facts in columns, ordered by item, year, kind and subject, so that the facts of a key, and of all subjects of an
 * item, stand side by side and are found by bisection. Money is a {@code long} of öre.
 */
final class FactTable {
    private static final int NO_SUBJECT = 0;
    private static final int SUBJECT_BITS = 20;
    private static final int KIND_BITS = 2;
    private static final int YEAR_BITS = 20;
    private static final FactKind[] KINDS = FactKind.values();

    private final List<Fact> facts;
    private final long[] keys;
    private final long[] ore;
    private final Map<String, Integer> items;
    private final Map<String, Integer> subjects;

    /**
     * Sorts and indexes the facts.
     *
     * @param problems receives money that is finer than one öre
     */
    FactTable(List<Fact> unsorted, List<LineItem> lineItems, List<String> subjectKeys, List<String> problems) {
        items = new HashMap<>();
        lineItems.forEach(item -> items.putIfAbsent(item.code(), items.size()));
        subjects = new HashMap<>();
        subjectKeys.forEach(key -> subjects.putIfAbsent(key, subjects.size() + 1));
        var known = unsorted.stream()
                .filter(fact -> items.containsKey(fact.item())
                        && (fact.subject() == null || subjects.containsKey(fact.subject())))
                .sorted(Comparator.comparingLong(fact -> key(fact.item(), fact.subject(), fact.year(), fact.kind())))
                .toList();
        facts = known;
        keys = new long[facts.size()];
        ore = new long[facts.size()];
        for (var row = 0; row < facts.size(); row++) {
            var fact = facts.get(row);
            keys[row] = key(fact.item(), fact.subject(), fact.year(), fact.kind());
            if (fact.quantity().unit().isMoney()) {
                ore[row] = ore(fact, problems);
            }
        }
    }

    private static long ore(Fact fact, List<String> problems) {
        try {
            return fact.quantity().ore();
        } catch (ArithmeticException e) {
            problems.add("fact %s on %s %d is finer than one öre or too large: %s %s"
                    .formatted(
                            fact.id(),
                            fact.item(),
                            fact.year(),
                            fact.quantity().value().toPlainString(),
                            fact.quantity().unit()));
            return 0;
        }
    }

    int size() {
        return facts.size();
    }

    Fact fact(int row) {
        return facts.get(row);
    }

    /** Shows the rows of money that count, in order; the numbers of items and subjects are those of the constructor. */
    void forEachAmount(BitSet counting, Snapshot.AmountVisitor visitor) {
        for (var row = counting.nextSetBit(0); row >= 0; row = counting.nextSetBit(row + 1)) {
            var key = keys[row];
            var subject = (int) (key & (1 << SUBJECT_BITS) - 1) - 1;
            var kind = KINDS[(int) (key >>> SUBJECT_BITS & (1 << KIND_BITS) - 1)];
            var year = (int) (key >>> SUBJECT_BITS + KIND_BITS & (1 << YEAR_BITS) - 1);
            var item = (int) (key >>> SUBJECT_BITS + KIND_BITS + YEAR_BITS);
            visitor.visit(item, subject, year, kind, ore[row]);
        }
    }

    /** The value of a row, money in kronor. */
    BigDecimal value(int row) {
        var quantity = facts.get(row).quantity();
        return quantity.unit().isMoney() ? BigDecimal.valueOf(ore[row], 2) : quantity.value();
    }

    /** Rows of a key, in the order of the model; {@code subject} is null for what is entered without one. */
    IntStream rows(String item, @Nullable String subject, int year, FactKind kind) {
        if (!items.containsKey(item) || subject != null && !subjects.containsKey(subject)) {
            return IntStream.empty();
        }
        var key = key(item, subject, year, kind);
        return IntStream.range(firstAtLeast(key), firstAtLeast(key + 1));
    }

    /** Rows of an item with every subject and without one, subjects in the order of the model. */
    IntStream rowsOfAllSubjects(String item, int year, FactKind kind) {
        if (!items.containsKey(item)) {
            return IntStream.empty();
        }
        var key = key(item, null, year, kind);
        return IntStream.range(firstAtLeast(key), firstAtLeast(key + (1L << SUBJECT_BITS)));
    }

    private int firstAtLeast(long key) {
        var low = 0;
        var high = keys.length;
        while (low < high) {
            var middle = low + high >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long key(String item, @Nullable String subject, int year, FactKind kind) {
        long subjectIndex = subject == null ? NO_SUBJECT : subjects.get(subject);
        var itemAndYear = (long) items.get(item) << YEAR_BITS | year & (1 << YEAR_BITS) - 1;
        return (itemAndYear << KIND_BITS | kind.ordinal()) << SUBJECT_BITS | subjectIndex;
    }
}
