// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.compare.Bridge;
import se.finsam.analysis.compare.CompareException;
import se.finsam.analysis.compare.CompareRequest;
import se.finsam.analysis.compare.Comparison;
import se.finsam.analysis.indicator.IndicatorTable;
import se.finsam.analysis.trend.TrendTable;
import se.finsam.api.Progress;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.engine.IndicatorRunner;
import se.finsam.model.text.Texts;

/**
 * A comparison that is to be made; may be answered on any thread.
 *
 * @param before the last comparison, of which is taken over what does not change; null for none
 */
public record CompareQuestion(
        CompareInput input,
        CompareSelection selection,
        @Nullable CompareResult before) {
    private static final Texts TEXTS = Texts.of(CompareQuestion.class);
    private static final int WINDOW = 3;
    private static final String PRICES = "kpi";
    private static final String INHABITANTS = "inhabitants";

    /**
     * Makes the comparison. What cannot be compared becomes a panel that says why; the other panels stand.
     *
     * @throws java.util.concurrent.CancellationException when the answer is not wanted any more
     */
    public CompareResult answer(Progress progress) {
        var last = before != null && before.input().equals(input) ? before : null;
        var choices = last == null ? CompareChoices.of(input) : last.choices();
        progress.checkCancelled();
        var years = selection.years(choices.years());
        if (years.isEmpty()) {
            return nothing(choices);
        }
        var indicators = last != null && last.years().equals(years) ? last.indicators() : indicators(years);
        progress.checkCancelled();
        var to = end(selection.bridgeTo(), years, years.getLast());
        var from = end(selection.bridgeFrom(), years, before(years, to));
        var bridge = bridge(years, from, to);
        progress.checkCancelled();
        var comparison = compared(choices, years);
        progress.checkCancelled();
        var failed = comparison.problem();
        var made = comparison.made();
        var table = made == null ? failed(Comparison.ID, failed) : lines(choices.named(headed(made.table())));
        var trend = made == null
                ? failed(TrendTable.ID, failed)
                : Trends.panel(made, years, choices.named(TrendTable.of(made, years)));
        return new CompareResult(
                input,
                selection,
                choices,
                years,
                from,
                to,
                table,
                bridge,
                indicators,
                trend,
                words(table, bridge, indicators, trend));
    }

    /** The table under the name of its measure where what it shows is no amount in the unit of the association. */
    private Table headed(Table table) {
        return switch (selection.measure()) {
            case AMOUNT, DELTA, ROLLING_MEAN, PER_PARTICIPANT, FIXED_PRICES -> table;
            case DELTA_PERCENT, INDEX, SHARE, CAGR, PER_INHABITANT ->
                new Table(
                        table.id(),
                        table.title(),
                        selection.measure().label(),
                        table.unit(),
                        table.columns(),
                        table.rows(),
                        table.footnotes());
        };
    }

    private static Panel lines(Table table) {
        return Panel.of(table, (row, drawn) -> LineCharts.of(table, row, drawn));
    }

    private static int end(@Nullable Integer asked, List<Integer> years, int usual) {
        return asked != null && years.contains(asked) ? asked : usual;
    }

    private static int before(List<Integer> years, int year) {
        return years.get(Math.max(0, years.indexOf(year) - 1));
    }

    private CompareResult nothing(CompareChoices choices) {
        var problem = TEXTS.get("noOutturn");
        return new CompareResult(
                input,
                selection,
                choices,
                List.of(),
                0,
                0,
                failed(Comparison.ID, problem),
                failed(Bridge.ID, problem),
                failed(IndicatorTable.ID, problem),
                failed(TrendTable.ID, problem),
                List.of(new Passage(problem, List.of())));
    }

    private Panel failed(String id, Text problem) {
        return Panel.failed(id, input.snapshot().presentationUnit(), problem);
    }

    /** A comparison, or why there is none. */
    private record Compared(@Nullable Comparison made, Text problem) {}

    private Compared compared(CompareChoices choices, List<Integer> years) {
        var lines = choices.known(selection.lines());
        var statement = selection.statement();
        if (statement == null && lines.isEmpty()) {
            return new Compared(null, TEXTS.get("noLines"));
        }
        var base = selection.base();
        var request = new CompareRequest(
                years,
                statement,
                lines,
                List.of(selection.measure()),
                base != null && selection.hasBase() && years.contains(base) ? base : null,
                null,
                WINDOW,
                PRICES,
                INHABITANTS);
        try {
            return new Compared(Comparison.of(input.snapshot(), input.registry().templates(), request), Text.EMPTY);
        } catch (CompareException e) {
            return new Compared(null, sentence(e.text()));
        }
    }

    private Panel bridge(List<Integer> years, int from, int to) {
        if (years.size() < 2 || from == to) {
            return failed(Bridge.ID, TEXTS.get("twoYears"));
        }
        return attempt(
                Bridge.ID,
                () -> Bridges.panel(
                        Bridge.of(input.snapshot(), input.registry().templates(), selection.statement(), from, to)));
    }

    private Panel attempt(String id, Supplier<Panel> made) {
        try {
            return made.get();
        } catch (CompareException e) {
            return failed(id, sentence(e.text()));
        }
    }

    private static Text sentence(Text text) {
        return new Text(text.sv() + ".", text.en() + ".");
    }

    private Panel indicators(List<Integer> years) {
        var results = new IndicatorRunner(input.registry().indicators()).run(input.snapshot(), years);
        return Indicators.panel(IndicatorTable.of(input.snapshot(), results, years));
    }

    private static List<Passage> words(Panel table, Panel bridge, Panel indicators, Panel trend) {
        var passages = new ArrayList<Passage>();
        var title = table.table().title();
        passage(title.isEmpty() ? TEXTS.get("words.lines") : title, table).ifPresent(passages::add);
        passage(TEXTS.get("words.bridge"), bridge).ifPresent(passages::add);
        passages.add(new Passage(
                TEXTS.get("words.indicators"),
                indicators.sentences().isEmpty() ? List.of(TEXTS.get("allMet")) : indicators.sentences()));
        passage(TEXTS.get("words.trend"), trend).ifPresent(passages::add);
        var remarks = table.remarks().stream().map(Footnote::text).toList();
        passages.add(
                new Passage(TEXTS.get("words.remarks"), remarks.isEmpty() ? List.of(TEXTS.get("noRemarks")) : remarks));
        return passages;
    }

    private static Optional<Passage> passage(Text heading, Panel panel) {
        var problem = panel.problem();
        var sentences = Stream.concat(Stream.ofNullable(problem), panel.sentences().stream())
                .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Passage(heading, sentences));
    }
}
