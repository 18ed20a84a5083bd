// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.ScenarioAssumption.ChangeContribution;
import se.finsam.core.snapshot.ScenarioAssumption.Frame;
import se.finsam.core.snapshot.ScenarioAssumption.Indexation;
import se.finsam.core.snapshot.ScenarioAssumption.Range;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * Which assumption moves equity at the end of the plan most. Each is set to its lowest and its highest value while the others
 * stay: an uncertain one to the ends of its range, another to a tenth below and above its value, and what the plan itself
 * takes for granted (contributions and the cost of each line) to a twentieth below and above, from the first year in which it
 * is not decided.
 */
public final class Tornado {
    private static final BigDecimal OF_PLAN = BigDecimal.valueOf(5);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final PlanModel model;
    private final List<ScenarioAssumption> assumptions;

    /**
     * What one assumption does.
     *
     * @param id of the assumption, or of the line of the plan
     * @param basis between which values it was moved
     * @param low the lower equity of the two, in öre
     * @param high the higher
     */
    public record Swing(String id, Text name, Text basis, long low, long high) {
        /** How far apart they are. */
        public long spread() {
            return high - low;
        }
    }

    /** A plan under the assumptions of a scenario. */
    public Tornado(PlanModel model, List<ScenarioAssumption> assumptions) {
        this.model = model;
        this.assumptions = List.copyOf(assumptions);
    }

    /** The swings, the widest first; what moves nothing is left out. */
    public List<Swing> swings() {
        var swings = new ArrayList<Swing>();
        for (var i = 0; i < assumptions.size(); i++) {
            swings.add(ofAssumption(i));
        }
        var open = firstOpen(line -> line.kind() == PlanLine.Kind.CONTRIBUTION);
        if (open.isPresent()) {
            swings.add(ofPlan(
                    PlanLine.CONTRIBUTION,
                    new Text("Bidrag från parterna", "Contributions from the parties"),
                    open.getAsInt(),
                    percent -> new ChangeContribution(
                            frame(open.getAsInt(), null), null, new Quantity(percent, Unit.PERCENT))));
        }
        for (var line : model.base().lines()) {
            var from = firstOpen(line::equals);
            var subject = line.subject();
            if (subject != null && !line.kind().isFunding() && from.isPresent()) {
                swings.add(ofPlan(
                        line.id(),
                        line.label(),
                        from.getAsInt(),
                        percent -> new Indexation(frame(from.getAsInt(), from.getAsInt()), subject, percent)));
            }
        }
        return swings.stream()
                .filter(swing -> swing.spread() != 0)
                .sorted(Comparator.comparingLong(Swing::spread).reversed())
                .toList();
    }

    private Swing ofAssumption(int index) {
        var assumption = assumptions.get(index);
        var range = assumption.frame().range();
        var ends = range == null ? around(assumption.value()) : range;
        var basis = range == null
                ? new Text("±10 %", "±10%")
                : Phrase.of("%s till %s", "%s to %s", range.low(), range.high());
        return swing(
                assumption.frame().id(),
                Text.same(assumption.frame().name()),
                basis,
                closing(with(index, assumption.withValue(ends.low()))),
                closing(with(index, assumption.withValue(ends.high()))));
    }

    private static Range around(BigDecimal value) {
        var off = value.multiply(TENTH).abs();
        return new Range(value.subtract(off), value.add(off));
    }

    private List<ScenarioAssumption> with(int index, ScenarioAssumption other) {
        var changed = new ArrayList<>(assumptions);
        changed.set(index, other);
        return changed;
    }

    /** First year in which a line of the plan has an amount that is not decided. */
    private OptionalInt firstOpen(Predicate<PlanLine> wanted) {
        var base = model.base();
        return base.years().stream()
                .mapToInt(year -> year)
                .filter(year -> base.lines().stream()
                        .filter(wanted)
                        .map(line -> base.cell(line.id(), year))
                        .anyMatch(cell -> cell.ore() != 0 && cell.standing() != Standing.DECIDED))
                .findFirst();
    }

    private Swing ofPlan(String id, Text name, int from, Function<BigDecimal, ScenarioAssumption> change) {
        return swing(
                id,
                name,
                Phrase.of("±%s %% från %d", "±%s%% from %d", OF_PLAN, from),
                closing(after(change.apply(OF_PLAN.negate()))),
                closing(after(change.apply(OF_PLAN))));
    }

    /** The plan changes before the scenario builds on it. */
    private List<ScenarioAssumption> after(ScenarioAssumption first) {
        var changed = new ArrayList<ScenarioAssumption>();
        changed.add(first);
        changed.addAll(assumptions);
        return changed;
    }

    private static Frame frame(@Nullable Integer fromYear, @Nullable Integer toYear) {
        return new Frame("tornado", "±", fromYear, toYear, null);
    }

    private long closing(List<ScenarioAssumption> changed) {
        return model.evaluate(changed).closing(model.plan().lastYear());
    }

    private static Swing swing(String id, Text name, Text basis, long one, long other) {
        return new Swing(id, name, basis, Math.min(one, other), Math.max(one, other));
    }
}
