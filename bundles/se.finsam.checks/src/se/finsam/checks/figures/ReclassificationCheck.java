// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.table.Changes;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** R15: rows of a note that seem to have changed places between two years. */
public final class ReclassificationCheck implements Check<ReclassificationCheck.Limits> {
    /**
     * When rows count as moved; both limits must be passed.
     *
     * @param percent change of each row, in percent of the note's total the year before
     * @param amount change of each row in money
     */
    public record Limits(
            @Parameter(
                    sv = "Förändring, procent",
                    en = "Change, percent",
                    helpSv = "Mindre förändringar anmärks det inte på.",
                    helpEn = "Smaller changes are not remarked on.",
                    min = "0")
            int percent,

            Quantity amount) {
        /** Those that hold when nobody sets others. */
        static final Limits DEFAULT = new Limits(50, new Quantity(BigDecimal.valueOf(200), Unit.TKR));
    }

    @Override
    public Limits defaults() {
        return Limits.DEFAULT;
    }

    @Override
    public Stream<Finding> run(CheckInput input, Limits limits, Progress progress) {
        return input.statements().stream()
                .filter(template -> template.purpose() == StatementTemplate.Purpose.NOTE)
                .map(input::table)
                .flatMap(table -> {
                    var moved = Changes.moved(table, limits.percent(), limits.amount());
                    return moved.isEmpty() ? Stream.of() : Stream.of(finding(table, moved));
                });
    }

    private static Finding finding(Table table, List<Changes.Change> moved) {
        var rows = moved.stream()
                .map(change -> "%s %s (%s)"
                        .formatted(change.row().label().sv(), Say.number(change.now()), Say.number(change.before())))
                .toList();
        var first = moved.getFirst();
        return Finding.at(
                        Location.statement(table),
                        Say.format(
                                "Sammansättningen vänder mellan åren fast summan nästan är densamma: %s.",
                                "The composition turns between the years though the total is much the same: %s.",
                                Say.list(rows)))
                .because(new Text(
                        "Belopp har troligen förts på en annan rad än året före. Räkna om jämförelseåret eller förklara"
                                + " ändringen.",
                        "Amounts have probably been entered on another row than the year before. Restate the comparative"
                                + " year or explain the change."))
                .numbers(Say.number(first.now()), null, null, table.unit())
                .formula(moved.stream()
                        .map(change -> Say.signed(change.amount()))
                        .collect(Collectors.joining(" / ")));
    }
}
