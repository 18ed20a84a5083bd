// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.finsam.analysis.driver.DriverTable;
import se.finsam.analysis.plan.AnswerTables;
import se.finsam.analysis.plan.BudgetTable;
import se.finsam.analysis.plan.FanTables;
import se.finsam.analysis.plan.GoalSeek;
import se.finsam.analysis.plan.MonteCarlo;
import se.finsam.analysis.plan.PlanException;
import se.finsam.analysis.plan.PlanHistory;
import se.finsam.analysis.plan.PlanModel;
import se.finsam.analysis.plan.PlanPolicy;
import se.finsam.analysis.plan.PlanTables;
import se.finsam.analysis.plan.PolicyTable;
import se.finsam.analysis.plan.SeekQuestion;
import se.finsam.analysis.plan.Tornado;
import se.finsam.analysis.plan.Variant;
import se.finsam.api.DriverContribution;
import se.finsam.api.DriverInput;
import se.finsam.api.DriverResult;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.engine.DriverRunner;

/** Shows a plan and its scenarios, and answers questions about them. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME", split = ",")
    private List<String> scenarios = List.of();

    @Option(names = "--years", paramLabel = "FIRST-LAST", split = ",")
    private List<String> years = List.of();

    @Option(names = "--monte-carlo", paramLabel = "RUNS")
    private @Nullable Integer runs;

    @Option(names = "--seed", paramLabel = "SEED", defaultValue = "1")
    private long seed = 1;

    @Option(names = "--seek", paramLabel = "QUESTION")
    private @Nullable String seek;

    @Option(names = "--tornado")
    private boolean tornado;

    @Option(names = "--drivers")
    private boolean drivers;

    @Option(names = "--line", paramLabel = "ITEM[/KEY]", defaultValue = "cost")
    private String line = "cost";

    @Option(names = "--budget", paramLabel = "YEAR")
    private @Nullable Integer budget;

    @Mixin
    private ContributionOptions settings = new ContributionOptions();

    @Mixin
    private TableOutput output = new TableOutput();

    private final Environment environment;

    PlanCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        output.require(environment);
        requireRuns();
        var snapshot = Associations.load(environment, file);
        var model = model(environment, snapshot);
        var asked = years(model);
        var question = question(snapshot);
        var variants = variants(model);
        var tables = new ArrayList<Table>();
        var failures = new ArrayList<String>();
        if (question == null && runs == null && budget == null && !tornado && !drivers) {
            tables.addAll(overview(model, variants, asked));
        }
        for (var variant : variants) {
            attempt(variant.name(), failures, () -> tables.addAll(answers(model, variant, question, asked)));
        }
        if (budget != null) {
            var year = budget;
            attempt(Text.same(file.toString()), failures, () -> tables.add(BudgetTable.of(snapshot, year)));
        }
        if (drivers) {
            tables.add(forecasts(model, asked, failures));
        }
        output.write(environment, tables);
        failures.forEach(failure -> environment.err().println("workbench: " + failure));
        return failures.isEmpty() ? ExitCode.OK : ExitCode.PARTIAL;
    }

    /** Lets one question without an answer not take the others with it. */
    private void attempt(Text about, List<String> failures, Runnable question) {
        try {
            question.run();
        } catch (PlanException e) {
            failures.add(about.in(environment.language()) + ": " + e.text().in(environment.language()));
        }
    }

    private @Nullable SeekQuestion question(Snapshot snapshot) {
        try {
            return seek == null ? null : SeekQuestion.parse(seek, snapshot.presentationUnit());
        } catch (PlanException e) {
            throw new CommandException(ExitCode.USAGE, e.text().in(environment.language()));
        }
    }

    /** What the forecast drivers say of a line for the years. */
    private Table forecasts(PlanModel model, List<Integer> asked, List<String> failures) {
        var snapshot = model.snapshot();
        var parts = line.split("/", 2);
        var item = snapshot.item(parts[0])
                .orElseThrow(() -> new CommandException(ExitCode.USAGE, environment.text("noLine", line)));
        var subject = parts.length == 1 ? null : subject(snapshot, parts[1]);
        var input = DriverInput.of(
                snapshot,
                item.code(),
                subject == null ? null : subject.key(),
                model.plan().baseYear(),
                asked);
        var parameters = settings.parameters(environment, DriverContribution.class, "noDriver");
        try (var runner =
                new DriverRunner(environment.contributions().get().drivers(), parameters, DriverRunner.LIMIT)) {
            var results = runner.run(input);
            results.stream()
                    .map(DriverResult::failure)
                    .filter(failure -> failure != null)
                    .forEach(failure -> failures.add(failure.in(environment.language())));
            var name = subject == null ? "" : ", " + subject.shortName();
            var english = item.nameEn().isEmpty() ? item.name() : item.nameEn();
            return DriverTable.of(input, results, new Text(item.name() + name, english + name), unit(model));
        }
    }

    private Subject subject(Snapshot snapshot, String key) {
        return snapshot.subject(key)
                .orElseThrow(() -> new CommandException(ExitCode.USAGE, environment.text("noLine", line)));
    }

    private void requireRuns() {
        if (runs != null && (runs < 1 || runs > 10_000_000)) {
            throw new CommandException(ExitCode.USAGE, environment.text("badRuns", runs));
        }
    }

    /** The newest plan of an association. */
    static PlanModel model(Environment environment, Snapshot snapshot) {
        return new PlanModel(
                snapshot,
                PlanModel.newest(snapshot)
                        .orElseThrow(() -> new CommandException(ExitCode.INPUT, environment.text("noPlan"))));
    }

    private List<Integer> years(PlanModel model) {
        var all = model.base().years();
        var asked = years.isEmpty() ? all : YearSpans.years(environment, years);
        Associations.requireYears(environment, all, asked);
        return asked.stream().sorted().distinct().toList();
    }

    private List<Variant> variants(PlanModel model) {
        if (scenarios.isEmpty()) {
            return List.of(Variant.plan(model));
        }
        var known = model.plan().scenarios().stream()
                .map(scenario -> scenario.key())
                .toList();
        var seen = new HashSet<String>();
        var variants = new ArrayList<Variant>();
        for (var key : scenarios) {
            if (!known.contains(key)) {
                throw new CommandException(
                        ExitCode.USAGE, environment.text("noScenario", key, String.join(", ", known)));
            }
            if (seen.add(key)) {
                variants.add(Variant.scenario(model, key));
            }
        }
        return variants;
    }

    private static List<Table> overview(PlanModel model, List<Variant> variants, List<Integer> years) {
        var unit = unit(model);
        var tables = new ArrayList<Table>();
        tables.add(PlanTables.lines(variants, years, unit));
        if (variants.size() > 1) {
            tables.add(PlanTables.differences(variants, years, unit));
            tables.add(PlanTables.equity(variants, years, unit));
        } else {
            tables.add(new PlanHistory(model, variants.getFirst(), years).table());
        }
        var policy = PlanPolicy.of(model.snapshot());
        variants.forEach(
                variant -> tables.add(PolicyTable.of(variant, policy.results(variant.figures()), years, unit)));
        return tables;
    }

    private List<Table> answers(
            PlanModel model, Variant variant, @Nullable SeekQuestion question, List<Integer> years) {
        var unit = unit(model);
        var assumptions = assumptions(model, variant);
        var tables = new ArrayList<Table>();
        if (question != null) {
            tables.add(AnswerTables.seek(new GoalSeek(model, assumptions).solve(question), variant, unit));
        }
        if (runs != null) {
            var policy = PlanPolicy.of(model.snapshot());
            var threads = Runtime.getRuntime().availableProcessors();
            var fan = new MonteCarlo(model, assumptions, policy).run(runs, seed, threads, Progress.ENDLESS);
            tables.add(FanTables.table(fan, variant, years, unit));
        }
        if (tornado) {
            tables.add(AnswerTables.tornado(new Tornado(model, assumptions).swings(), variant, unit));
        }
        return tables;
    }

    /** None for the plan itself when no scenario is asked for. */
    private List<ScenarioAssumption> assumptions(PlanModel model, Variant variant) {
        return scenarios.isEmpty() ? List.of() : model.assumptions(variant.key());
    }

    private static Unit unit(PlanModel model) {
        return model.snapshot().presentationUnit();
    }
}
