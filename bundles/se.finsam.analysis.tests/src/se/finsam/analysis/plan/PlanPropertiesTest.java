// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.core.snapshot.Parameter;
import se.finsam.core.snapshot.Plan;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Scenario;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotData;

/** What holds for whatever assumptions: random ones, the same in each run. */
class PlanPropertiesTest {
    private static final int TRIES = 60;
    private static final PlanModel MODEL = Plans.model();

    private static final PlanModel LARGER = Plans.model(tenfold(Plans.SAMPLE));

    static Stream<List<ScenarioAssumption>> scenarios() {
        var random = new SplittableRandom(2026);
        return Stream.generate(() -> scenario(random)).limit(TRIES);
    }

    private static List<ScenarioAssumption> scenario(SplittableRandom random) {
        var all = new ArrayList<ScenarioAssumption>();
        for (var count = random.nextInt(1, 7); count > 0; count--) {
            all.add(assumption(random));
        }
        return all;
    }

    private static ScenarioAssumption assumption(SplittableRandom random) {
        var year = random.nextInt(2026, 2029);
        return switch (random.nextInt(10)) {
            case 0 -> Plans.prolong(null, 2026, Integer.toString(random.nextInt(50, 150)));
            case 1 -> Plans.prolong("tris", 2026, Integer.toString(random.nextInt(50, 150)));
            case 2 -> Plans.stop("tris", year, Integer.toString(random.nextInt(13)));
            case 3 -> Plans.start(year, random.nextInt(1, 7), 2028, random.nextInt(7, 13), "" + random.nextInt(9000));
            case 4 -> Plans.contribution(null, year, Integer.toString(random.nextInt(-20, 20)));
            case 5 -> Plans.contribution("grums-kommun", year, Integer.toString(random.nextInt(-20, 20)));
            case 6 -> Plans.indexation(null, year, Integer.toString(random.nextInt(-2, 8)));
            case 7 -> Plans.interest(Integer.toString(random.nextInt(-1, 5)));
            case 8 -> Plans.delay("processtod", year, Integer.toString(random.nextInt(13)));
            default -> Plans.event(year, Integer.toString(random.nextInt(2000)), random.nextBoolean());
        };
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyYearOpensAsTheYearBeforeClosed(List<ScenarioAssumption> scenario) {
        var figures = MODEL.evaluate(scenario);
        assertEquals(331_800_000, figures.opening(2026));
        for (var year : figures.years()) {
            if (year > 2026) {
                assertEquals(figures.closing(year - 1), figures.opening(year));
            }
            var lines = figures.lines().stream()
                    .mapToLong(line -> (line.kind().isFunding() ? 1 : -1)
                            * figures.cell(line.id(), year).ore())
                    .sum();
            assertEquals(figures.opening(year) + lines, figures.closing(year));
            assertEquals(Math.max(0, figures.closing(year) - 70_000_000), figures.undecided(year));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whereATreeIsCutDoesNotMatter(List<ScenarioAssumption> scenario) {
        var whole = MODEL.evaluate(scenario);
        for (var cut = 0; cut <= scenario.size(); cut++) {
            for (var other = cut; other <= scenario.size(); other++) {
                var tree = model(List.of(
                        node("root", null, scenario.subList(0, cut)),
                        node("middle", "root", scenario.subList(cut, other)),
                        node("leaf", "middle", scenario.subList(other, scenario.size()))));
                assertSame(whole, tree.evaluate("leaf"));
            }
        }
    }

    private static void assertSame(PlanFigures expected, PlanFigures actual) {
        assertEquals(expected.lines(), actual.lines());
        for (var year : expected.years()) {
            assertEquals(expected.closing(year), actual.closing(year));
            for (var line : expected.lines()) {
                assertEquals(expected.cell(line.id(), year), actual.cell(line.id(), year));
            }
        }
    }

    private static Scenario node(String key, @Nullable String base, List<ScenarioAssumption> assumptions) {
        return new Scenario(key, key, key, "", base, assumptions);
    }

    private static PlanModel model(List<Scenario> scenarios) {
        var plan = MODEL.plan();
        return new PlanModel(
                Plans.SAMPLE,
                new Plan(
                        plan.id(),
                        plan.name(),
                        plan.firstYear(),
                        plan.lastYear(),
                        plan.baseYear(),
                        plan.assumptions(),
                        scenarios));
    }

    @Test
    void basesInACircleAreNamed() {
        var tree = model(List.of(node("a", "b", List.of()), node("b", "a", List.of())));
        var e = assertThrows(PlanException.class, () -> tree.evaluate("a"));
        assertTrue(
                e.text().sv().contains("bygger på sig självt (b → a)"), e.text().sv());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void anAnswerPutBackGivesTheTargetToTheOre(List<ScenarioAssumption> scenario) {
        var seek = new GoalSeek(MODEL, scenario);
        var question = SeekQuestion.parse(
                "equity(2028)=700,25 by contribution(2026,2027,2028)",
                MODEL.snapshot().presentationUnit());
        SeekAnswer answer;
        try {
            answer = seek.solve(question);
        } catch (PlanException e) {
            assertTrue(MODEL.evaluate(scenario).closing(2028) > 3 * 997_400_000L, e.getMessage());
            return;
        }
        assertTrue(answer.isExact());
        assertEquals(70_025_000, MODEL.evaluate(scenario, answer.assumptions()).closing(2028));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void tenTimesTheMoneyGivesTenTimesTheFigures(List<ScenarioAssumption> scenario) {
        var figures = MODEL.evaluate(scenario);
        var tenfold = LARGER.evaluate(
                scenario.stream().map(PlanPropertiesTest::tenfold).toList());
        // each product is rounded to half an öre at most, and ten times the money rounds later
        var most = 10L * 200;
        for (var year : figures.years()) {
            var off = tenfold.closing(year) - 10 * figures.closing(year);
            assertTrue(Math.abs(off) <= most, () -> year + ": " + off);
        }
    }

    private static ScenarioAssumption tenfold(ScenarioAssumption assumption) {
        return switch (assumption) {
            case ScenarioAssumption.StartIntervention a -> a.withValue(a.value().movePointRight(1));
            case ScenarioAssumption.OneOffEvent a -> a.withValue(a.value().movePointRight(1));
            default -> assumption;
        };
    }

    private static Quantity tenfold(Quantity quantity) {
        return quantity.unit().isMoney() ? new Quantity(quantity.value().movePointRight(1), quantity.unit()) : quantity;
    }

    private static Snapshot tenfold(Snapshot snapshot) {
        var data = snapshot.data();
        return new Snapshot(new SnapshotData(
                data.association(),
                data.partyShares(),
                data.parameters().stream()
                        .map(p -> new Parameter(p.code(), p.name(), tenfold(p.quantity())))
                        .toList(),
                data.dataSeries(),
                data.members(),
                data.persons(),
                data.appointments(),
                data.lineItems(),
                data.costUnits(),
                data.interventions(),
                data.budgetVersions(),
                data.plans(),
                data.goalAreas(),
                data.years(),
                data.facts().stream()
                        .map(f -> f.withQuantity(tenfold(f.quantity())))
                        .toList()));
    }
}
