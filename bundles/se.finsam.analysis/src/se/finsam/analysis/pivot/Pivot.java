// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.pivot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
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
            var rowKeys = new HashMap<Long, Map<List<String>, Long>>();
            var columnKeys = new HashMap<Long, List<String>>();
            var ofRows = mask(request.rows());
            var ofColumns = mask(request.columns());
            sums.forEach((key, sum) -> rowKeys.computeIfAbsent(
                            key & ofRows,
                            row -> cells.computeIfAbsent(key(row, request.rows()), names -> new HashMap<>()))
                    .put(columnKeys.computeIfAbsent(key & ofColumns, column -> key(column, request.columns())), sum));
            return new Pivot(request, sorted(cells.keySet()), sorted(columnKeys.values()), cells);
        }

        private long mask(List<Dimension> of) {
            return of.stream()
                    .mapToLong(dimension -> (1L << BITS.get(dimension)) - 1 << shifts[dimension.ordinal()])
                    .sum();
        }

        private static List<List<String>> sorted(Collection<List<String>> keys) {
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
            var objects = objects(association);
            var years = years();
            var kinds = kinds();
            association.forEachAmount((item, subject, year, kind, ore) -> {
                var line = lines[item];
                var object = objects[subject + 1];
                var when = year < FIRST_YEAR || year - FIRST_YEAR >= years.length
                        ? LongSums.NONE
                        : years[year - FIRST_YEAR];
                // NONE has every bit set, no packed value its sign
                if ((line | object | when | kinds[kind.ordinal()]) >= 0) {
                    sums.add(base | line | object | when | kinds[kind.ordinal()], ore);
                }
            });
        }

        /** Packed line by position of the line item. */
        private long[] lines(Snapshot association) {
            var wanted = request.filters().get(Dimension.LINE);
            var passing = new HashSet<String>();
            if (wanted != null) {
                wanted.forEach(code -> {
                    passing.add(code);
                    passing.addAll(association.descendants(code));
                });
            }
            return association.data().lineItems().stream()
                    .mapToLong(item -> wanted == null || passing.contains(item.code())
                            ? packed(Dimension.LINE, item.code())
                            : LongSums.NONE)
                    .toArray();
        }

        /** Packed object and member by position of the subject, that of the association itself first. */
        private long[] objects(Snapshot association) {
            return LongStream.concat(
                            LongStream.of(object("", "")),
                            association.subjects().stream()
                                    .mapToLong(subject -> object(subject.key(), member(subject))))
                    .toArray();
        }

        private long object(String subject, String member) {
            return passes(Dimension.OBJECT, subject) && passes(Dimension.MEMBER, member)
                    ? packed(Dimension.OBJECT, subject) | packed(Dimension.MEMBER, member)
                    : LongSums.NONE;
        }

        private static String member(Subject subject) {
            return switch (subject) {
                case Member payer -> payer.key();
                case Intervention intervention -> Objects.requireNonNullElse(intervention.projectOwner(), "");
                case CostUnit unit -> "";
            };
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
