// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.DataSeries;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.InterventionYear;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Display;

/**
 * Computes the measures of lines. Sums and differences are exact, quotients have 34 significant digits, growth rates about
 * 15; rounding is half-up and comes last. What rests on an unknown value is unknown for the same reason.
 */
final class Measures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Display SIGNED = new Display(1, Display.Zero.ZERO, true);

    private final Snapshot snapshot;
    private final CompareRequest request;
    private final List<Integer> years;
    private final @Nullable Line total;

    Measures(Snapshot snapshot, CompareRequest request, @Nullable Line total) {
        this.snapshot = snapshot;
        this.request = request;
        years = request.years();
        this.total = total;
    }

    /** The cell of a line, a measure and a year; blank where the measure says nothing of the line. */
    Cell cell(Line line, CompareMeasure measure, int year) {
        var value = line.value(year);
        return switch (measure) {
            case AMOUNT -> value;
            case DELTA -> delta(line, year);
            case DELTA_PERCENT -> line.unit() == Unit.PERCENT ? Cell.Blank.EMPTY : deltaPercent(line, year);
            case INDEX -> index(line, year);
            case SHARE -> share(line, year);
            case CAGR -> growth(line);
            case ROLLING_MEAN -> rolling(line, year);
            case PER_INHABITANT -> money(line, value, this::perInhabitant, year);
            case PER_PARTICIPANT -> money(line, value, figure -> perParticipant(line, figure, year), year);
            case FIXED_PRICES -> money(line, value, figure -> fixed(line, figure, year), year);
        };
    }

    private interface OfMoney {
        Cell of(Cell.Figure figure);
    }

    private interface OfMoneyAndYear {
        Cell of(Cell.Figure figure, int year);
    }

    private static Cell money(Line line, Cell value, OfMoneyAndYear measure, int year) {
        return money(line, value, figure -> measure.of(figure, year), year);
    }

    private static Cell money(Line line, Cell value, OfMoney measure, int year) {
        if (!line.unit().isMoney()) {
            return Cell.Blank.EMPTY;
        }
        return value instanceof Cell.Figure figure ? measure.of(figure) : value;
    }

    private int before(int year) {
        return years.get(years.indexOf(year) - 1);
    }

    private Cell delta(Line line, int year) {
        return both(line.value(before(year)), line.value(year), (before, now) -> {
            var points = line.unit() == Unit.PERCENT;
            return Cell.Figure.of(
                    now.exact().subtract(before.exact()),
                    points ? Unit.COUNT : line.unit(),
                    new Display(line.display().decimals(), Display.Zero.ZERO, true),
                    evidence(before, now));
        });
    }

    private Cell deltaPercent(Line line, int year) {
        var earlier = before(year);
        return both(line.value(earlier), line.value(year), (before, now) -> {
            if (before.exact().signum() == 0) {
                return zero(earlier);
            }
            var change = now.exact().subtract(before.exact());
            return Cell.Figure.of(percent(change, before.exact().abs()), Unit.PERCENT, SIGNED, evidence(before, now));
        });
    }

    private Cell index(Line line, int year) {
        var base = request.indexBase();
        return both(line.value(base), line.value(year), (first, now) -> {
            if (first.exact().signum() == 0) {
                return zero(base);
            }
            if (first.exact().signum() * now.exact().signum() < 0) {
                return Figures.unknown(
                        "Index saknar mening när %d och %d har olika tecken",
                        "An index has no meaning when %d and %d have different signs", base, year);
            }
            return Cell.Figure.of(
                    percent(now.exact(), first.exact()), Unit.COUNT, Figures.ONE_DECIMAL, evidence(first, now));
        });
    }

    private Cell share(Line line, int year) {
        if (total == null || line.unit() != total.unit()) {
            return Cell.Blank.EMPTY;
        }
        return both(
                line.value(year),
                total.value(year),
                (part, whole) -> whole.exact().signum() == 0
                        ? zero(year)
                        : Cell.Figure.of(
                                percent(part.exact(), whole.exact()),
                                Unit.PERCENT,
                                Figures.ONE_DECIMAL,
                                evidence(part, whole)));
    }

    private Cell growth(Line line) {
        var first = years.getFirst();
        var last = years.getLast();
        if (line.unit() == Unit.PERCENT) {
            return Cell.Blank.EMPTY;
        }
        return both(line.value(first), line.value(last), (before, now) -> {
            if (before.exact().signum() * now.exact().signum() <= 0) {
                return Figures.unknown(
                        "Årlig tillväxt saknar mening när %d och %d har olika tecken eller är noll",
                        "Annual growth has no meaning when %d and %d have different signs or are zero", first, last);
            }
            var ratio =
                    now.exact().divide(before.exact(), MathContext.DECIMAL128).doubleValue();
            var rate = StrictMath.pow(ratio, 1.0 / (last - first)) - 1;
            return Cell.Figure.of(
                    BigDecimal.valueOf(rate).multiply(HUNDRED), Unit.PERCENT, SIGNED, evidence(before, now));
        });
    }

    private Cell rolling(Line line, int year) {
        var end = years.indexOf(year) + 1;
        if (end < request.window()) {
            return Figures.unknown(
                    "Medelvärdet över %d år kräver tidigare år än %d",
                    "The mean of %d years needs years before %d", request.window(), years.getFirst());
        }
        var sum = BigDecimal.ZERO;
        var evidence = Evidence.NONE;
        for (var each : years.subList(end - request.window(), end)) {
            var value = line.value(each);
            if (!(value instanceof Cell.Figure figure)) {
                return value;
            }
            sum = sum.add(figure.exact());
            evidence = evidence.and(figure.evidence());
        }
        return Cell.Figure.of(
                sum.divide(BigDecimal.valueOf(request.window()), MathContext.DECIMAL128),
                line.unit(),
                line.display(),
                evidence);
    }

    private Cell perInhabitant(Cell.Figure figure, int year) {
        var people = point(request.inhabitants(), year);
        if (people instanceof Point.Missing missing) {
            return missing.cell();
        }
        var count = ((Point.Value) people).value();
        var kronor = new Quantity(figure.exact(), figure.unit()).in(Unit.KR).value();
        return Cell.Figure.of(
                kronor.divide(count, MathContext.DECIMAL128), Unit.KR, Figures.ONE_DECIMAL, figure.evidence());
    }

    private Cell perParticipant(Line line, Cell.Figure figure, int year) {
        var subject = line.subject();
        var participants = snapshot.data().interventions().stream()
                .filter(intervention -> subject == null || subject.equals(intervention.key()))
                .flatMap(intervention -> intervention.results().stream())
                .filter(result -> result.year() == year)
                .map(InterventionYear::participants)
                .filter(count -> count != null)
                .mapToInt(Integer::intValue)
                .sum();
        if (participants == 0) {
            return Figures.unknown("Inga deltagare är angivna för %d", "No participants are stated for %d", year);
        }
        return Cell.Figure.of(
                figure.exact().divide(BigDecimal.valueOf(participants), MathContext.DECIMAL128),
                line.unit(),
                Figures.ONE_DECIMAL,
                figure.evidence());
    }

    private Cell fixed(Line line, Cell.Figure figure, int year) {
        var now = point(request.prices(), year);
        var then = point(request.prices(), request.priceYear());
        if (now instanceof Point.Missing missing) {
            return missing.cell();
        }
        if (then instanceof Point.Missing missing) {
            return missing.cell();
        }
        var amount = figure.exact()
                .multiply(((Point.Value) then).value())
                .divide(((Point.Value) now).value(), MathContext.DECIMAL128);
        return Cell.Figure.of(amount, line.unit(), line.display(), figure.evidence());
    }

    /** A number of a data series that something is divided by. */
    private sealed interface Point {
        record Value(BigDecimal value) implements Point {}

        record Missing(Cell cell) implements Point {}
    }

    private Point point(String code, int year) {
        Optional<DataSeries> series = snapshot.dataSeries(code);
        if (series.isEmpty()) {
            return new Point.Missing(Figures.unknown(
                    "Dataserien %s finns inte; lägg in den med sin källa",
                    "There is no data series %s; enter it with its source", code));
        }
        return series.get()
                .value(year)
                .filter(value -> value.signum() != 0)
                .<Point>map(Point.Value::new)
                .orElseGet(() -> new Point.Missing(Figures.unknown(
                        "Dataserien %s saknar värde för %d", "The data series %s has no value for %d", code, year)));
    }

    private interface Pair {
        Cell of(Cell.Figure first, Cell.Figure second);
    }

    private static Cell both(Cell first, Cell second, Pair pair) {
        if (!(second instanceof Cell.Figure b)) {
            return plain(second);
        }
        return first instanceof Cell.Figure a ? pair.of(a, b) : plain(first);
    }

    /** An unknown cell without what a report prints in the place that it was taken from. */
    private static Cell plain(Cell cell) {
        return cell instanceof Cell.Unknown unknown
                ? new Cell.Unknown(unknown.unit(), unknown.reason(), null)
                : Cell.Blank.EMPTY;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    private static Evidence evidence(Cell.Figure first, Cell.Figure second) {
        return first.evidence().and(second.evidence());
    }

    private static Cell zero(int year) {
        return Figures.unknown("Värdet %d är noll", "The value of %d is zero", year);
    }
}
