// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.table.Changes;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * R15: a row of a note that changes much from the year before without an explanation, which may be one of those of the
 * report or a sentence beside the note.
 */
public final class OutlierCheck implements Check<OutlierCheck.Limits> {
    /**
     * What counts as much; both limits must be passed.
     *
     * @param percent change in percent of the year before
     * @param amount change in money
     * @param moved limits of {@link ReclassificationCheck}, which reports rows that changed places
     */
    public record Limits(
            @Parameter(
                    sv = "Förändring, procent",
                    en = "Change, percent",
                    helpSv = "Mindre förändringar anmärks det inte på.",
                    helpEn = "Smaller changes are not remarked on.",
                    min = "0")
            int percent,

            Materiality amount,
            ReclassificationCheck.Limits moved) {}

    @Override
    public Limits defaults() {
        return new Limits(50, Materiality.DEFAULT, ReclassificationCheck.Limits.DEFAULT);
    }

    @Override
    public Stream<Finding> run(CheckInput input, Limits limits, Progress progress) {
        var explained = new Explained(input);
        return input.statements().stream()
                .filter(template -> template.purpose() == StatementTemplate.Purpose.NOTE)
                .filter(template -> input.table(template).unit().isMoney())
                .flatMap(template -> {
                    var table = input.table(template);
                    return findings(
                            input,
                            template,
                            limits,
                            row -> explained.covers(table, row) || isWrittenOf(input, table, row));
                });
    }

    /** True if the section that shows the note has a sentence that names the row. */
    private static boolean isWrittenOf(CheckInput input, Table table, Row row) {
        var name = row.label().sv().toLowerCase(Locale.ROOT);
        return input.passages().stream()
                .filter(passage -> passage.section().blocks().stream()
                        .anyMatch(block -> block instanceof Block.TableBlock place
                                && place.content().equals(table.id())))
                .anyMatch(passage -> passage.printed().toLowerCase(Locale.ROOT).contains(name));
    }

    private static Stream<Finding> findings(
            CheckInput input, StatementTemplate template, Limits limits, Predicate<Row> explained) {
        var table = input.table(template);
        var moved = Changes.moved(
                        table, limits.moved().percent(), limits.moved().amount())
                .stream()
                .map(change -> change.row().id())
                .toList();
        var amount = limits.amount().limit(input, table.unit());
        return Changes.of(table, Row.Kind.ITEM).stream()
                .filter(change -> !moved.contains(change.row().id())
                        && !explained.test(change.row())
                        && !swings(input.snapshot(), template, change.row().line())
                        && change.before().signum() != 0
                        && change.amount().abs().compareTo(amount) > 0
                        && change.amount()
                                        .abs()
                                        .multiply(BigDecimal.valueOf(100))
                                        .compareTo(change.before().abs().multiply(BigDecimal.valueOf(limits.percent())))
                                > 0)
                .map(change -> finding(table, change));
    }

    /** True for a balance carried forward, which the year before explains, and for a result, which is a difference. */
    private static boolean swings(Snapshot snapshot, StatementTemplate template, String line) {
        Set<Nature> natures = EnumSet.noneOf(Nature.class);
        Set<Integer> years = new HashSet<>();
        template.line(line)
                .orElseThrow()
                .formulas()
                .values()
                .forEach(formula -> formula.walk(part -> {
                    if (part instanceof Formula.Item item) {
                        snapshot.item(item.code()).ifPresent(found -> natures.add(found.nature()));
                    } else if (part instanceof Formula.Shift shift) {
                        years.add(shift.years());
                    }
                }));
        return !years.isEmpty() || natures.contains(Nature.INCOME) && natures.contains(Nature.EXPENSE);
    }

    private static BigDecimal percent(Changes.Change change) {
        return change.amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(change.before().abs(), 0, RoundingMode.HALF_UP);
    }

    private static Finding finding(Table table, Changes.Change change) {
        return Finding.at(
                        Location.cell(table, change.row(), change.column()),
                        Say.format(
                                "%s är %s mot %s året före (%s %%) utan förklaring.",
                                "%s is %s against %s the year before (%s %%) without an explanation.",
                                change.row().label(),
                                Say.number(change.now()),
                                Say.number(change.before()),
                                Say.signed(percent(change))))
                .because(new Text(
                        "En stor ändring kan vara riktig; en läsare vill veta varför.",
                        "A large change may be right; a reader wants to know why."))
                .numbers(Say.number(change.now()), change.before(), change.amount(), table.unit())
                .formula("(%s − %s) / %s"
                        .formatted(Say.number(change.now()), Say.number(change.before()), Say.number(change.before())));
    }
}
