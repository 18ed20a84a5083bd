// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.finsam.analysis.compare.Bridge;
import se.finsam.analysis.compare.CompareException;
import se.finsam.analysis.compare.CompareMeasure;
import se.finsam.analysis.compare.CompareRequest;
import se.finsam.analysis.compare.Comparison;
import se.finsam.analysis.indicator.IndicatorTable;
import se.finsam.analysis.trend.TrendTable;
import se.finsam.api.IndicatorResult;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Table;
import se.finsam.engine.IndicatorRunner;

/** Compares years. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private static final Pattern BRIDGE = Pattern.compile("(\\d{4})(?:\\.\\.|-|–)(\\d{4})");
    private static final String USUAL_STATEMENT = "oversikt";

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--years", paramLabel = "FIRST-LAST", split = ",")
    private List<String> years = List.of();

    @Option(names = "--statement", paramLabel = "ID")
    private @Nullable String statement;

    @Option(names = "--lines", paramLabel = "LINE", split = ",(?![^(]*\\))", splitSynopsisLabel = ",")
    private List<String> lines = List.of();

    @Option(names = "--measure", paramLabel = "MEASURE", split = ",", defaultValue = "amount")
    private List<String> measures = List.of();

    @Option(names = "--base", paramLabel = "YEAR")
    private @Nullable Integer base;

    @Option(names = "--total", paramLabel = "LINE")
    private @Nullable String total;

    @Option(names = "--window", paramLabel = "YEARS", defaultValue = "3")
    private int window;

    @Option(names = "--prices", paramLabel = "SERIES", defaultValue = "kpi")
    private String prices = "";

    @Option(names = "--inhabitants", paramLabel = "SERIES", defaultValue = "inhabitants")
    private String inhabitants = "";

    @Option(names = "--bridge", paramLabel = "FROM..TO")
    private @Nullable String bridge;

    @Option(names = "--trend")
    private boolean trend;

    @Option(names = "--indicators")
    private boolean indicators;

    @Mixin
    private TableOutput output = new TableOutput();

    @Option(names = "--templates", paramLabel = "DIR")
    private @Nullable Path templates;

    private final Environment environment;

    CompareCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        var asked = measures();
        if (window < 1) {
            throw new CommandException(ExitCode.USAGE, environment.text("badWindow", window));
        }
        if (statement != null && !lines.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, environment.text("statementOrLines"));
        }
        output.require(environment);
        var span = YearSpans.years(environment, years);
        var ends = bridge == null ? null : bridge(bridge);
        var statements = Associations.templates(environment, templates);
        if (statement != null) {
            Contributions.statement(environment, statements, statement.split(":", 2)[0]);
        }
        var snapshot = Associations.load(environment, file);
        var results = new ArrayList<IndicatorResult>();
        try {
            output.write(environment, tables(snapshot, statements, years(snapshot, span), asked, ends, results));
        } catch (CompareException e) {
            throw new CommandException(ExitCode.USAGE, e.text().in(environment.language()));
        }
        var failed = results.stream()
                .map(IndicatorResult::failure)
                .filter(failure -> failure != null)
                .toList();
        failed.forEach(failure -> environment.err().println("workbench: " + failure.in(environment.language())));
        return failed.isEmpty() ? ExitCode.OK : ExitCode.PARTIAL;
    }

    private List<CompareMeasure> measures() {
        return measures.stream()
                .distinct()
                .map(word -> CompareMeasure.of(word.strip())
                        .orElseThrow(() -> new CommandException(
                                ExitCode.USAGE,
                                environment.text("noMeasure", word, String.join(", ", CompareMeasure.words())))))
                .toList();
    }

    private record Ends(int from, int to) {}

    private Ends bridge(String text) {
        var match = BRIDGE.matcher(text.strip());
        if (!match.matches() || match.group(1).equals(match.group(2))) {
            throw new CommandException(ExitCode.USAGE, environment.text("badBridge", text));
        }
        return new Ends(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /** The years asked for, or every year with outturn. */
    private List<Integer> years(Snapshot snapshot, List<Integer> span) {
        if (span.isEmpty()) {
            Associations.year(environment, snapshot, null);
            return List.copyOf(snapshot.yearsWith(FactKind.ACTUAL));
        }
        span.forEach(year -> Associations.requireYear(environment, Associations.years(snapshot), year));
        return span;
    }

    private List<Table> tables(
            Snapshot snapshot,
            StatementTemplates statements,
            List<Integer> compared,
            List<CompareMeasure> asked,
            @Nullable Ends ends,
            List<IndicatorResult> results) {
        var tables = new ArrayList<Table>();
        var named = statement != null || !lines.isEmpty();
        if (named || trend || ends == null && !indicators) {
            var chosen = lines.isEmpty() && statement == null ? USUAL_STATEMENT : statement;
            var request = new CompareRequest(compared, chosen, lines, asked, base, total, window, prices, inhabitants);
            var comparison = Comparison.of(snapshot, statements, request);
            tables.add(comparison.table());
            if (trend) {
                tables.add(TrendTable.of(comparison, request.years()));
            }
        }
        if (ends != null) {
            var known = Associations.years(snapshot);
            Associations.requireYear(environment, known, ends.from());
            Associations.requireYear(environment, known, ends.to());
            tables.add(Bridge.of(snapshot, statements, statement, ends.from(), ends.to())
                    .table());
        }
        if (indicators) {
            var runner = new IndicatorRunner(environment.contributions().get().indicators());
            results.addAll(runner.run(snapshot, compared));
            tables.add(IndicatorTable.of(snapshot, results, compared));
        }
        return tables;
    }
}
