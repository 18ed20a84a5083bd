// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Row;
import se.finsam.core.text.Text;

/** What figures say, in sentences for the draft of a report; the same figures always give the same sentences. */
public final class Narrative {
    private static final int MOST_LINES = 6;
    private static final int MOST_NAMED = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A change of more percent than this says little and is left out. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(200);

    /** A cause is named when it is at least this part of the change. */
    private static final BigDecimal WORTH_NAMING = new BigDecimal("0.1");

    private Narrative() {}

    /**
     * A sentence on each of the first main lines: the change of the last year with its causes, and the change since the
     * first year. A line that is not known in both years is passed over.
     */
    static List<Text> of(Snapshot snapshot, List<Line> lines, List<Integer> years) {
        if (years.size() < 2) {
            return List.of();
        }
        var main = lines.stream()
                .filter(line -> line.kind() == Row.Kind.ITEM || line.kind() == Row.Kind.TOTAL)
                .toList();
        var totals = main.stream().filter(line -> line.kind() == Row.Kind.TOTAL).toList();
        var bySubject = main.stream()
                .filter(line -> line.kind() == Row.Kind.ITEM && line.subject() != null)
                .toList();
        var told = totals.isEmpty() || bySubject.isEmpty() ? main : totals;
        return told.stream()
                .flatMap(line -> sentence(snapshot, line, bySubject, years).stream())
                .limit(MOST_LINES)
                .toList();
    }

    private static Optional<Text> sentence(Snapshot snapshot, Line line, List<Line> bySubject, List<Integer> years) {
        var to = years.getLast();
        var from = years.get(years.size() - 2);
        if (!(line.value(from) instanceof Cell.Figure before) || !(line.value(to) instanceof Cell.Figure after)) {
            return Optional.empty();
        }
        if (before.exact().signum() == 0 && after.exact().signum() == 0) {
            return Optional.empty();
        }
        var sentence = Phrase.of(
                "%s%s%s.",
                "%s%s%s.",
                change(line, from, before, to, after),
                causes(snapshot, line, bySubject, from, to),
                since(line, years, after));
        return Optional.of(sentence);
    }

    private static Text change(Line line, int from, Cell.Figure before, int to, Cell.Figure after) {
        var difference = magnitude(before, after);
        if (difference.signum() == 0) {
            return Phrase.of(
                    "%s var oförändrat från %d till %d, %s",
                    "%s was unchanged from %d to %d, %s", line.label(), from, to, Phrase.figure(after));
        }
        if (before.exact().signum() * after.exact().signum() < 0) {
            return Phrase.of(
                    "%s gick från %s %d till %s %d",
                    "%s went from %s in %d to %s in %d",
                    line.label(),
                    Phrase.figure(before),
                    from,
                    Phrase.figure(after),
                    to);
        }
        var verb = difference.signum() > 0 ? new Text("ökade", "increased") : new Text("minskade", "decreased");
        var decimals = line.display().decimals();
        if (line.unit() == Unit.PERCENT) {
            return Phrase.of(
                    "%s %s från %s %d till %s %d (%s procentenheter)",
                    "%s %s from %s in %d to %s in %d (%s percentage points)",
                    line.label(),
                    verb,
                    Phrase.figure(before),
                    from,
                    Phrase.figure(after),
                    to,
                    Phrase.signed(difference, Unit.COUNT, decimals));
        }
        var percent = before.exact().signum() == 0
                        || relative(difference, before).abs().compareTo(TELLING) > 0
                ? Text.EMPTY
                : Phrase.of(" (%s)", " (%s)", Phrase.signed(relative(difference, before), Unit.PERCENT, 1));
        return Phrase.of(
                "%s %s med %s%s från %d till %d",
                "%s %s by %s%s from %d to %d",
                line.label(),
                verb,
                Phrase.number(difference.abs(), line.unit(), decimals),
                percent,
                from,
                to);
    }

    /** Change of the number without its sign, so that a cost shown as negative decreases when it comes closer to zero. */
    private static BigDecimal magnitude(Cell.Figure before, Cell.Figure after) {
        return after.exact().abs().subtract(before.exact().abs());
    }

    private static BigDecimal relative(BigDecimal difference, Cell.Figure before) {
        return difference.multiply(HUNDRED).divide(before.exact().abs(), MathContext.DECIMAL128);
    }

    private static Text since(Line line, List<Integer> years, Cell.Figure after) {
        var first = years.getFirst();
        if (years.size() < 3
                || !(line.value(first) instanceof Cell.Figure start)
                || line.unit() == Unit.PERCENT
                || start.exact().signum() * after.exact().signum() <= 0) {
            return Text.EMPTY;
        }
        var difference = magnitude(start, after);
        var percent = relative(difference, start);
        var told = Phrase.signed(difference, line.unit(), line.display().decimals());
        return percent.abs().compareTo(TELLING) > 0
                ? Phrase.of("; sedan %d är förändringen %s", "; since %d the change is %s", first, told)
                : Phrase.of(
                        "; sedan %d är förändringen %s (%s)",
                        "; since %d the change is %s (%s)", first, told, Phrase.signed(percent, Unit.PERCENT, 1));
    }

    private static Text causes(Snapshot snapshot, Line line, List<Line> bySubject, int from, int to) {
        var item = line.item();
        List<Causes.Change> changes = List.of();
        if (line.kind() == Row.Kind.TOTAL) {
            changes = Causes.of(bySubject, line.unit(), from, to);
        } else if (item != null && line.subject() == null) {
            changes = Causes.of(snapshot, item, from, to);
        }
        var total = changes.stream().map(Causes.Change::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0) {
            return Text.EMPTY;
        }
        var with = named(changes, total, true);
        var against = named(changes, total, false);
        var mainly = with.isEmpty() ? Text.EMPTY : Phrase.of(", främst %s", ", mainly %s", Phrase.list(with));
        var but = against.isEmpty()
                ? Text.EMPTY
                : Phrase.of("; i motsatt riktning verkade %s", "; offset by %s", Phrase.list(against));
        return Phrase.of("%s%s", "%s%s", mainly, but);
    }

    private static List<Text> named(List<Causes.Change> changes, BigDecimal total, boolean along) {
        var limit = total.abs().multiply(WORTH_NAMING);
        return changes.stream()
                .filter(change -> (change.amount().signum() == total.signum()) == along)
                .filter(change -> change.amount().abs().compareTo(limit) >= 0)
                .sorted(Comparator.comparing(
                                (Causes.Change change) -> change.amount().abs())
                        .reversed())
                .limit(MOST_NAMED)
                .map(change -> Phrase.of(
                        "%s (%s)", "%s (%s)", change.label(), Phrase.signed(change.amount(), change.unit(), 0)))
                .toList();
    }

    /** What a bridge says: how the total changed, what raised it most and what lowered it most. */
    static List<Text> of(Bridge bridge) {
        var change = bridge.after().shown().subtract(bridge.before().shown());
        var decimals = bridge.total().display().decimals();
        var unit = bridge.total().unit();
        var sentences = new ArrayList<Text>();
        sentences.add(Phrase.of(
                "%s gick från %s %d till %s %d, en förändring med %s.",
                "%s went from %s in %d to %s in %d, a change of %s.",
                bridge.total().label(),
                Phrase.figure(bridge.before()),
                bridge.from(),
                Phrase.figure(bridge.after()),
                bridge.to(),
                Phrase.signed(change, unit, decimals)));
        var up = steps(bridge, 1);
        var down = steps(bridge, -1);
        if (!up.isEmpty()) {
            sentences.add(Phrase.of("Uppåt drog främst %s.", "Pulled up mainly by %s.", Phrase.list(up)));
        }
        if (!down.isEmpty()) {
            sentences.add(Phrase.of("Nedåt drog främst %s.", "Pulled down mainly by %s.", Phrase.list(down)));
        }
        return sentences;
    }

    private static List<Text> steps(Bridge bridge, int sign) {
        var decimals = bridge.total().display().decimals();
        return bridge.steps().stream()
                .filter(step -> step.shown().signum() == sign)
                .limit(3)
                .map(step -> Phrase.of(
                        "%s (%s)",
                        "%s (%s)",
                        step.label(),
                        Phrase.signed(step.shown(), bridge.total().unit(), decimals)))
                .toList();
    }
}
