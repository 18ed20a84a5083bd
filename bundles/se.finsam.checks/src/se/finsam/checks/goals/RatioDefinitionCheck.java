// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.CostUnit;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Formula;
import se.finsam.core.text.Text;

/** R7: a share of money that is typed without a formula, with the ways in which the accounts can give it. */
public final class RatioDefinitionCheck implements Check<RatioDefinitionCheck.Scope> {
    /**
     * Where shares of money are looked for.
     *
     * @param goalAreas codes of the goal areas whose shares are shares of money
     * @param words expression that is found in the wording of a measure that is about money
     * @param item code of the cost by cost unit
     * @param wholes codes of the line items that a share may be of
     */
    public record Scope(
            @Parameter(
                    sv = "Målområden",
                    en = "Goal areas",
                    helpSv = "Målområdenas koder.",
                    helpEn = "Codes of the goal areas.")
            List<String> goalAreas,

            @Parameter(
                    sv = "Ord i mått som gäller pengar",
                    en = "Words of measures that are about money",
                    helpSv = "Ett reguljärt uttryck.",
                    helpEn = "A regular expression.")
            String words,

            @Parameter(
                    sv = "Rad för kostnad per kostnadspost",
                    en = "Line of cost by cost unit",
                    helpSv = "Radens kod i förbundet.",
                    helpEn = "Code of the line in the association.")
            String item,

            @Parameter(
                    sv = "Rader som en andel kan avse",
                    en = "Lines that a share may be of",
                    helpSv = "Radernas koder, åtskilda med komma.",
                    helpEn = "Codes of the lines, separated by commas.")
            List<String> wholes) {}

    private static final int SHOWN = 4;

    /** A way to make the share. */
    private record Candidate(String parts, String whole, BigDecimal value) {
        String text() {
            return "%s / %s = %s %%".formatted(parts, whole, Say.number(value));
        }
    }

    @Override
    public Scope defaults() {
        return new Scope(
                List.of("financial"),
                "kostnad|intäkt|medel|kapital|resultat|budget|bidrag|tillgång|skuld|soliditet",
                "operationCost",
                List.of("cost", "revenue"));
    }

    @Override
    public Stream<Finding> run(CheckInput input, Scope scope, Progress progress) {
        var words = Pattern.compile(scope.words(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return input.snapshot().data().goalAreas().stream()
                .filter(area -> scope.goalAreas().contains(area.code()))
                .flatMap(area -> area.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.unit() == Unit.PERCENT
                        && measure.formula().isBlank()
                        && words.matcher(measure.name()).find())
                .flatMap(measure ->
                        measure.typed(input.year()).stream().map(value -> finding(input, scope, measure, value)));
    }

    private static Finding finding(CheckInput input, Scope scope, Measure measure, BigDecimal value) {
        var all = candidates(input, scope);
        var hits = all.stream()
                .filter(candidate -> candidate
                                .value()
                                .setScale(Math.max(0, value.scale()), RoundingMode.HALF_UP)
                                .compareTo(value)
                        == 0)
                .toList();
        var shown = hits.stream().limit(SHOWN).map(Candidate::text).collect(Collectors.joining("; "));
        var widest = all.stream()
                .max((a, b) -> a.value().compareTo(b.value()))
                .map(Candidate::text)
                .orElse("");
        var printed = Say.withUnit(value, measure.unit());
        return Finding.at(
                        Location.object(Text.same(measure.name()), measure.code()),
                        Say.format(
                                "%s saknar formel: det går inte att se vilka kostnader som räknas.",
                                "%s has no formula: one cannot see which costs count.", printed))
                .because(
                        hits.isEmpty()
                                ? Say.format(
                                        "Ingen kombination av kostnadsposter ger %s.",
                                        "No combination of cost units gives %s.", printed)
                                : Say.format(
                                        "%s ger %s: %s. Alla poster tillsammans ger %s.",
                                        "%s %s: %s. All units together give %s.",
                                        hits.size() == 1
                                                ? new Text("En kombination", "One combination gives")
                                                : Say.format("%d kombinationer", "%d combinations give", hits.size()),
                                        printed,
                                        hits.size() > SHOWN
                                                ? new Text("bland dem " + shown, "among them " + shown)
                                                : Text.same(shown),
                                        widest))
                .numbers(printed, null, null, measure.unit())
                .formula(shown);
    }

    private static List<Candidate> candidates(CheckInput input, Scope scope) {
        var money = new Money(input.snapshot());
        var units = input.snapshot().data().costUnits();
        var found = new ArrayList<Candidate>();
        for (var whole : scope.wholes()) {
            if (input.snapshot().item(whole).isEmpty()) {
                continue;
            }
            var total = money.value(
                    Formula.parse(whole), input.year(), input.snapshot().presentationUnit());
            if (total.isEmpty() || total.get().signum() == 0) {
                continue;
            }
            for (var i = 0; i < units.size(); i++) {
                add(input, money, scope, List.of(units.get(i)), total.get(), found);
                for (var j = i + 1; j < units.size(); j++) {
                    add(input, money, scope, List.of(units.get(i), units.get(j)), total.get(), found);
                }
            }
            add(input, money, scope, units, total.get(), found);
        }
        return found.stream().distinct().toList();
    }

    private static void add(
            CheckInput input, Money money, Scope scope, List<CostUnit> units, BigDecimal whole, List<Candidate> found) {
        var parts = new ArrayList<String>();
        var sum = BigDecimal.ZERO;
        for (var unit : units) {
            var amount = money.entered(scope.item(), unit.key(), input.year(), FactKind.ACTUAL);
            if (amount.isEmpty() || amount.get().signum() == 0) {
                continue;
            }
            sum = sum.add(amount.get());
            parts.add(unit.code() == null ? unit.shortName() : unit.code());
        }
        if (parts.isEmpty()) {
            return;
        }
        found.add(new Candidate(
                "(%s) %s".formatted(String.join(" + ", parts), Say.number(sum)),
                Say.number(whole),
                sum.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP)));
    }
}
