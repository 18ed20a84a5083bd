// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.jmh;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.finsam.api.IndicatorResult;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Table;
import se.finsam.engine.IndicatorRunner;
import se.finsam.model.Association;
import se.finsam.model.Fact;
import se.finsam.model.snapshot.SnapshotBuilder;
import se.finsam.testing.Growth;

/** One association after one edit, as large as the sample and many times as large. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EditBenchmark {
    private static final List<Integer> YEARS = List.of(2020, 2021, 2022, 2023, 2024, 2025);
    private static final String COST = "operationCost";
    private static final String EDITED = "tris";

    /** How many times the lines and facts of the sample. */
    @Param({"1", "10", "100"})
    public int size;

    private Association association;
    private Fact edited;
    private BigDecimal amount;
    private boolean raised;
    private Snapshot snapshot;
    private StatementTemplates templates;
    private IndicatorRunner indicators;

    /** What is shown of the association after an edit. */
    public record Shown(List<Table> statements, List<IndicatorResult> indicators) {}

    /** Grows the sample and sees that an edit reaches the statements and the indicators. */
    @Setup
    public void prepare() throws Exception {
        var registry = Project.registry();
        Answer.require("broken contributions", List.of(), registry.problems());
        templates = registry.templates();
        indicators = new IndicatorRunner(registry.indicators());
        association = Project.sample();
        Growth.grow(association, size);
        edited = association.getYears().stream()
                .filter(year -> year.getYear() == Project.YEAR)
                .flatMap(year -> year.getFacts().stream())
                .filter(fact -> COST.equals(fact.getItem().getCode())
                        && "ACTUAL".equals(fact.getKind().getName())
                        && fact.getSubject() != null
                        && EDITED.equals(fact.getSubject().getKey()))
                .findFirst()
                .orElseThrow();
        amount = edited.getAmount();
        snapshot = snapshot();
        // the operating account of 2025: 9 447 tkr, so many times over
        var before = tkr(snapshot);
        Answer.require("cost before", BigDecimal.valueOf(9447L * size), before);
        var shown = edit();
        Answer.require("cost after", before.add(BigDecimal.ONE), tkr(SnapshotBuilder.snapshot(association)));
        Answer.require("statements", templates.all().size(), shown.statements().size());
        Answer.require(
                "failed indicators",
                0L,
                shown.indicators().stream()
                        .filter(result -> result.failure() != null)
                        .count());
        System.out.printf(
                "%n%d facts, %d line items, %d subjects%n",
                snapshot.factCount(),
                snapshot.data().lineItems().size(),
                snapshot.subjects().size());
    }

    private static BigDecimal tkr(Snapshot of) {
        if (of.enteredOnAll(COST, Project.YEAR, FactKind.ACTUAL) instanceof Amount.Known known) {
            return known.quantity().in(Unit.TKR).value().setScale(0);
        }
        throw new IllegalStateException("The cost is not known");
    }

    /** The immutable picture of the model. */
    @Benchmark
    public Snapshot snapshot() {
        return SnapshotBuilder.snapshot(association);
    }

    /** Every statement of the report. */
    @Benchmark
    public List<Table> statements() {
        return statements(snapshot);
    }

    private List<Table> statements(Snapshot of) {
        var evaluator = new StatementEvaluator(of);
        return templates.all().stream()
                .map(template -> evaluator.evaluate(template, Project.YEAR))
                .toList();
    }

    /** Every indicator of six years. */
    @Benchmark
    public List<IndicatorResult> indicators() {
        return indicators.run(snapshot, YEARS);
    }

    /** One amount changed in the model, and everything that is shown of it made anew. */
    @Benchmark
    public Shown edit() {
        raised = !raised;
        edited.setAmount(raised ? amount.add(BigDecimal.ONE) : amount);
        var changed = SnapshotBuilder.snapshot(association);
        return new Shown(statements(changed), indicators.run(changed, YEARS));
    }
}
