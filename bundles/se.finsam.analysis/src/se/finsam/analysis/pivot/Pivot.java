// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.pivot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.CostUnit;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.Member;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;

/**
 * Money added up by two sets of dimensions, exactly to the öre, over one association or many. Facts count as everywhere
 * else: budgets in force, the plan of the year. Each amount is taken as entered, in its natural sign.
 *
 * @param rows keys of the rows in order, each with one value per row dimension
 * @param columns keys of the columns likewise
 */
public record Pivot(
        PivotRequest request,
        List<List<String>> rows,
        List<List<String>> columns,
        Map<List<String>, Map<List<String>, Long>> cells) {
    /** Bits of a packed key that each dimension gets; six dimensions have room in 63 bits. */
    private static final Map<Dimension, Integer> BITS = new EnumMap<>(Map.of(
            Dimension.ASSOCIATION, 10,
            Dimension.LINE, 14,
            Dimension.OBJECT, 16,
            Dimension.MEMBER, 12,
            Dimension.YEAR, 8,
            Dimension.KIND, 2));

    private static final int FIRST_YEAR = 1970;

    /** Copies the keys. */
    public Pivot {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    /** The sum of a cell in öre; empty when no fact falls into it. */
    public Optional<Long> ore(List<String> row, List<String> column) {
        return Optional.ofNullable(cells.getOrDefault(row, Map.of()).get(column));
    }

    /** The sum of a cell in kronor; empty when no fact falls into it. */
    public Optional<BigDecimal> kronor(List<String> row, List<String> column) {
        return ore(row, column).map(ore -> BigDecimal.valueOf(ore, 2));
    }

    /**
     * Adds up.
     *
     * @throws ArithmeticException if a sum does not fit in a long of öre
     * @throws IllegalArgumentException if a dimension has more values than can be told apart
     */
    public static Pivot of(List<Snapshot> associations, PivotRequest request) {
        return new Run(request).pivot(associations);
    }

    /** One computation. */
    private static final class Run {
        private final PivotRequest request;
        private final List<Dimension> dimensions = new ArrayList<>();
        private final Map<Dimension, Words> words = new EnumMap<>(Dimension.class);
        private final int[] shifts = new int[Dimension.values().length];
        private final boolean[] used = new boolean[Dimension.values().length];
        private final LongSums sums = new LongSums();

        Run(PivotRequest request) {
            this.request = request;
            dimensions.addAll(request.rows());
            dimensions.addAll(request.columns());
            var shift = 0;
            for (var dimension : dimensions) {
                words.put(dimension, new Words());
                shifts[dimension.ordinal()] = shift;
                used[dimension.ordinal()] = true;
                shift += BITS.get(dimension);
            }
        }

        Pivot pivot(List<Snapshot> associations) {
            for (var association : associations) {
                if (passes(Dimension.ASSOCIATION, association.association().id())) {
                    add(association);
                }
            }
            var cells = new HashMap<List<String>, Map<List<String>, Long>>();
            sums.forEach((key, sum) -> cells.computeIfAbsent(key(key, request.rows()), row -> new LinkedHashMap<>())
                    .put(key(key, request.columns()), sum));
            var columns = new HashSet<List<String>>();
            cells.values().forEach(row -> columns.addAll(row.keySet()));
            return new Pivot(request, sorted(cells.keySet()), sorted(columns), cells);
        }

        private static List<List<String>> sorted(Set<List<String>> keys) {
            Comparator<List<String>> order = (a, b) -> {
                for (var i = 0; i < a.size(); i++) {
                    var compared = a.get(i).compareTo(b.get(i));
                    if (compared != 0) {
                        return compared;
                    }
                }
                return 0;
            };
            return keys.stream().sorted(order).toList();
        }

        private List<String> key(long packed, List<Dimension> of) {
            return of.stream()
                    .map(dimension -> {
                        var mask = (1L << BITS.get(dimension)) - 1;
                        var number = (int) (packed >>> shifts[dimension.ordinal()] & mask);
                        return switch (dimension) {
                            case YEAR -> Integer.toString(FIRST_YEAR + number);
                            case KIND -> FactKind.values()[number].name();
                            case ASSOCIATION, LINE, OBJECT, MEMBER ->
                                words.get(dimension).word(number);
                        };
                    })
                    .toList();
        }

        private boolean passes(Dimension dimension, String value) {
            var wanted = request.filters().get(dimension);
            return wanted == null || wanted.contains(value);
        }

        private long packed(Dimension dimension, String value) {
            return used[dimension.ordinal()]
                    ? packed(dimension, words.get(dimension).number(value))
                    : 0;
        }

        private long packed(Dimension dimension, int number) {
            if (!used[dimension.ordinal()]) {
                return 0;
            }
            if (number < 0 || number >= 1 << BITS.get(dimension)) {
                throw new IllegalArgumentException(
                        "%s has more than %d values".formatted(dimension, 1 << BITS.get(dimension)));
            }
            return (long) number << shifts[dimension.ordinal()];
        }

        private void add(Snapshot association) {
            var base = packed(Dimension.ASSOCIATION, association.association().id());
            var lines = lines(association);
            var subjects = new HashMap<String, Long>();
            association.subjects().forEach(subject -> subjects.put(subject.key(), subject(subject)));
            var none = passes(Dimension.OBJECT, "") && passes(Dimension.MEMBER, "")
                    ? packed(Dimension.OBJECT, "") | packed(Dimension.MEMBER, "")
                    : LongSums.NONE;
            var years = years();
            var kinds = kinds();
            association.forEachAmount(new Snapshot.AmountVisitor() {
                private String lastItem = "";
                private long line = LongSums.NONE;
                private @Nullable String lastSubject;
                private long object = none;

                @Override
                public void visit(String item, @Nullable String subject, int year, FactKind kind, long ore) {
                    if (!item.equals(lastItem)) {
                        lastItem = item;
                        line = lines.getOrDefault(item, LongSums.NONE);
                    }
                    if (line == LongSums.NONE) {
                        return;
                    }
                    if (subject == null) {
                        object = none;
                    } else if (!subject.equals(lastSubject)) {
                        object = subjects.getOrDefault(subject, LongSums.NONE);
                    }
                    lastSubject = subject;
                    var when = year < FIRST_YEAR || year - FIRST_YEAR >= years.length
                            ? LongSums.NONE
                            : years[year - FIRST_YEAR];
                    if (object != LongSums.NONE && when != LongSums.NONE && kinds[kind.ordinal()] != LongSums.NONE) {
                        sums.add(base | line | object | when | kinds[kind.ordinal()], ore);
                    }
                }
            });
        }

        private Map<String, Long> lines(Snapshot association) {
            var wanted = request.filters().get(Dimension.LINE);
            var passing = new HashSet<String>();
            if (wanted != null) {
                wanted.forEach(code -> {
                    passing.add(code);
                    passing.addAll(association.descendants(code));
                });
            }
            var lines = new HashMap<String, Long>();
            association.data().lineItems().stream()
                    .filter(item -> wanted == null || passing.contains(item.code()))
                    .forEach(item -> lines.put(item.code(), packed(Dimension.LINE, item.code())));
            return lines;
        }

        private long subject(Subject subject) {
            var member =
                    switch (subject) {
                        case Member payer -> payer.key();
                        case Intervention intervention ->
                            intervention.projectOwner() == null ? "" : intervention.projectOwner();
                        case CostUnit unit -> "";
                    };
            return passes(Dimension.OBJECT, subject.key()) && passes(Dimension.MEMBER, member)
                    ? packed(Dimension.OBJECT, subject.key()) | packed(Dimension.MEMBER, member)
                    : LongSums.NONE;
        }

        private long[] years() {
            var years = new long[1 << BITS.get(Dimension.YEAR)];
            for (var i = 0; i < years.length; i++) {
                years[i] = passes(Dimension.YEAR, Integer.toString(FIRST_YEAR + i))
                        ? packed(Dimension.YEAR, i)
                        : LongSums.NONE;
            }
            return years;
        }

        private long[] kinds() {
            var kinds = new long[FactKind.values().length];
            for (var kind : FactKind.values()) {
                kinds[kind.ordinal()] =
                        passes(Dimension.KIND, kind.name()) ? packed(Dimension.KIND, kind.ordinal()) : LongSums.NONE;
            }
            return kinds;
        }
    }
}
