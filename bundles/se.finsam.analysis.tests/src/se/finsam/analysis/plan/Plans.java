// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.ScenarioAssumption.ChangeContribution;
import se.finsam.core.snapshot.ScenarioAssumption.DelayedRecruitment;
import se.finsam.core.snapshot.ScenarioAssumption.Frame;
import se.finsam.core.snapshot.ScenarioAssumption.Indexation;
import se.finsam.core.snapshot.ScenarioAssumption.InterestRate;
import se.finsam.core.snapshot.ScenarioAssumption.OneOffEvent;
import se.finsam.core.snapshot.ScenarioAssumption.ProlongIntervention;
import se.finsam.core.snapshot.ScenarioAssumption.Range;
import se.finsam.core.snapshot.ScenarioAssumption.StartIntervention;
import se.finsam.core.snapshot.ScenarioAssumption.StopIntervention;
import se.finsam.core.snapshot.ScenarioAssumption.UseUndecidedPot;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.snapshot.SnapshotBuilder;

/** The plan of the sample, and assumptions in short. */
final class Plans {
    static final Snapshot SAMPLE = sample();

    private Plans() {}

    private static Snapshot sample() {
        try {
            return SnapshotBuilder.snapshot(
                    new AssociationFile().load(Path.of("..", "se.finsam.sample", "samspelet.finsam")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample with its plan and without the scenarios of it. */
    static Snapshot withoutScenarios() {
        try {
            var association = new AssociationFile().load(Path.of("..", "se.finsam.sample", "samspelet.finsam"));
            association.getPlans().forEach(plan -> plan.getScenarios().clear());
            return SnapshotBuilder.snapshot(association);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanModel model() {
        return model(SAMPLE);
    }

    static PlanModel model(Snapshot snapshot) {
        return new PlanModel(snapshot, PlanModel.newest(snapshot).orElseThrow());
    }

    /** Equity at the end of each year, in thousands of kronor. */
    static List<BigDecimal> closing(PlanFigures figures) {
        return figures.years().stream().map(year -> tkr(figures.closing(year))).toList();
    }

    static BigDecimal tkr(long ore) {
        var tkr = BigDecimal.valueOf(ore, 5).stripTrailingZeros();
        return tkr.scale() < 0 ? tkr.setScale(0) : tkr;
    }

    static List<BigDecimal> tkr(String... amounts) {
        return List.of(amounts).stream().map(BigDecimal::new).toList();
    }

    static Frame frame(String name, @Nullable Integer from, @Nullable Integer to) {
        return new Frame(name, name, from, to, null);
    }

    static Frame frame(String name, @Nullable Integer from, @Nullable Integer to, String low, String high) {
        return new Frame(name, name, from, to, new Range(new BigDecimal(low), new BigDecimal(high)));
    }

    static Quantity money(String tkr) {
        return new Quantity(new BigDecimal(tkr), Unit.TKR);
    }

    static ScenarioAssumption prolong(@Nullable String intervention, int costYear, String percent) {
        return new ProlongIntervention(
                frame("prolong", null, null), intervention, costYear, new BigDecimal(percent), 12);
    }

    static ScenarioAssumption stop(String intervention, int year, String months) {
        return new StopIntervention(frame("stop", year, null), intervention, new BigDecimal(months));
    }

    static ScenarioAssumption start(int from, int startMonth, int to, int endMonth, String tkr) {
        return new StartIntervention(frame("start", from, to), null, money(tkr), startMonth, endMonth);
    }

    static ScenarioAssumption contribution(@Nullable String member, int from, String percent) {
        return new ChangeContribution(
                frame("contribution", from, null), member, new Quantity(new BigDecimal(percent), Unit.PERCENT));
    }

    static ScenarioAssumption indexation(@Nullable String subject, int from, String percent) {
        return new Indexation(frame("index", from, null), subject, new BigDecimal(percent));
    }

    static ScenarioAssumption interest(String percent) {
        return new InterestRate(frame("interest", null, null), new BigDecimal(percent));
    }

    static ScenarioAssumption delay(String subject, int year, String months) {
        return new DelayedRecruitment(frame("delay", year, null), subject, new BigDecimal(months));
    }

    static ScenarioAssumption event(int year, String tkr, boolean income) {
        return new OneOffEvent(frame("event", year, null), money(tkr), income);
    }

    static ScenarioAssumption pot(int from, int to) {
        return new UseUndecidedPot(frame("pot", from, to), new BigDecimal("100"));
    }
}
