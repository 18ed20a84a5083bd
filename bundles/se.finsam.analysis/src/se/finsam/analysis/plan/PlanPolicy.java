// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.finsam.analysis.plan.PolicyResult.Rule;
import se.finsam.analysis.plan.PolicyResult.Verdict;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.CostUnit;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.Member;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * The rules that an association sets for its plan, tried in each year: equity against the contributions and against the
 * buffer, the administrative share, nothing for interventions that have ended, and the shares of the parties (FinsamL 5 §).
 */
public final class PlanPolicy {
    private static final BigDecimal ADMINISTRATION = BigDecimal.valueOf(15);

    private final Snapshot snapshot;
    private final Staircase staircase;
    private final BigDecimal administration;
    private final Set<String> administrative;
    private final Cells cells;

    private PlanPolicy(Snapshot snapshot, Staircase staircase, BigDecimal administration) {
        this.snapshot = snapshot;
        this.staircase = staircase;
        this.administration = administration;
        administrative = snapshot.data().costUnits().stream()
                .filter(CostUnit::administrative)
                .map(CostUnit::key)
                .collect(Collectors.toCollection(HashSet::new));
        cells = new Cells(snapshot.presentationUnit());
    }

    /**
     * The policy as the association has entered it in its parameters: see {@link Staircase#of(Snapshot)}; the administrative
     * share is {@code adminShareLimit}, 15 % when there is none.
     */
    public static PlanPolicy of(Snapshot snapshot) {
        return new PlanPolicy(
                snapshot,
                Staircase.of(snapshot),
                snapshot.parameter("adminShareLimit")
                        .map(parameter -> parameter.quantity().value())
                        .orElse(ADMINISTRATION));
    }

    /** The same policy with other limits of equity. */
    public PlanPolicy with(Staircase other) {
        return new PlanPolicy(snapshot, other, administration);
    }

    /** Highest equity at the end of a year, in öre, for its contributions. */
    long mostEquity(long contributions) {
        return Ore.percent(contributions, staircase.limit(contributions));
    }

    /** The goal by the share that it allows of such contributions. */
    Text goal(long contributions) {
        return Phrase.of(
                "Mål: högst %s", "Goal: at most %s", Phrase.number(staircase.limit(contributions), Unit.PERCENT, 0));
    }

    /** The result of each rule in each year of the figures, rule by rule. */
    public List<PolicyResult> results(PlanFigures figures) {
        var results = new ArrayList<PolicyResult>();
        for (var rule : Rule.values()) {
            figures.years().forEach(year -> results.add(result(rule, figures, year)));
        }
        return List.copyOf(results);
    }

    private PolicyResult result(Rule rule, PlanFigures figures, int year) {
        return switch (rule) {
            case EQUITY_SHARE -> equityShare(figures, year);
            case BUFFER -> buffer(figures, year);
            case ADMINISTRATION -> administration(figures, year);
            case ENDED -> ended(figures, year);
            case PARTY_SHARES -> partyShares(figures, year);
        };
    }

    private PolicyResult equityShare(PlanFigures figures, int year) {
        var contributions = figures.contributions(year);
        var limit = staircase.limit(contributions);
        if (contributions == 0) {
            return unknown(
                    Rule.EQUITY_SHARE,
                    year,
                    limit,
                    Unit.PERCENT,
                    Phrase.of("%d: inga bidrag att mäta mot.", "%d: no contributions to measure against.", year));
        }
        var closing = figures.closing(year);
        var share = Cells.percent(closing, contributions);
        return new PolicyResult(
                Rule.EQUITY_SHARE,
                year,
                verdict(closing <= mostEquity(contributions)),
                share,
                limit,
                Unit.PERCENT,
                Phrase.of(
                        "%d: eget kapital %s av bidragen %s är %s %%; målet är högst %s %%.",
                        "%d: equity of %s on contributions of %s is %s%%; the goal is at most %s%%.",
                        year,
                        cells.quantity(closing),
                        cells.quantity(contributions),
                        share.setScale(1, RoundingMode.HALF_UP),
                        limit));
    }

    private PolicyResult buffer(PlanFigures figures, int year) {
        var closing = figures.closing(year);
        var least = cells.quantity(figures.buffer());
        return new PolicyResult(
                Rule.BUFFER,
                year,
                verdict(closing >= figures.buffer()),
                cells.quantity(closing).value(),
                least.value(),
                cells.unit(),
                Phrase.of(
                        "%d: eget kapital %s; bufferten är %s.",
                        "%d: equity is %s; the buffer is %s.", year, cells.quantity(closing), least));
    }

    private PolicyResult administration(PlanFigures figures, int year) {
        var cost = figures.cost(year);
        var own = figures.sum(
                        line -> line.kind() == PlanLine.Kind.COST_UNIT && administrative.contains(line.id()), year)
                .ore();
        if (cost == 0 || administrative.isEmpty()) {
            return unknown(
                    Rule.ADMINISTRATION,
                    year,
                    administration,
                    Unit.PERCENT,
                    Phrase.of(
                            "%d: planen har inga kostnader, eller ingen kostnadspost räknas som administration.",
                            "%d: the plan has no costs, or no cost unit counts as administration.", year));
        }
        var share = Cells.percent(own, cost);
        return new PolicyResult(
                Rule.ADMINISTRATION,
                year,
                verdict(share.compareTo(administration) <= 0),
                share,
                administration,
                Unit.PERCENT,
                Phrase.of(
                        "%d: kostnadsposter märkta som administration %s av kostnaderna %s är %s %%; målet är högst %s %%.",
                        "%d: cost units marked as administration, %s of costs of %s, are %s%%; the goal is at most %s%%.",
                        year,
                        cells.quantity(own),
                        cells.quantity(cost),
                        share.setScale(1, RoundingMode.HALF_UP),
                        administration));
    }

    private PolicyResult ended(PlanFigures figures, int year) {
        var over = new LinkedHashMap<String, Long>();
        for (var line : figures.lines()) {
            var subject = line.subject() == null
                    ? null
                    : snapshot.intervention(line.subject()).orElse(null);
            var cost = figures.cell(line.id(), year).ore();
            if (subject != null && cost != 0 && hasEnded(subject, year) && !figures.isProlonged(subject.key())) {
                over.put(subject.shortName(), cost);
            }
        }
        var sum = over.values().stream().mapToLong(ore -> ore).sum();
        var names = String.join(", ", over.keySet());
        return new PolicyResult(
                Rule.ENDED,
                year,
                verdict(over.isEmpty()),
                cells.quantity(sum).value(),
                BigDecimal.ZERO,
                cells.unit(),
                over.isEmpty()
                        ? Phrase.of(
                                "%d: inga kostnader för avslutade insatser.",
                                "%d: no costs of interventions that have ended.", year)
                        : Phrase.of(
                                "%d: %s för insatser som är avslutade: %s.",
                                "%d: %s for interventions that have ended: %s.", year, cells.quantity(sum), names));
    }

    private static boolean hasEnded(Intervention intervention, int year) {
        var end = intervention.end();
        return end != null && end.isBefore(LocalDate.of(year, 1, 1));
    }

    private PolicyResult partyShares(PlanFigures figures, int year) {
        var tolerance = new Quantity(BigDecimal.ONE, cells.unit());
        var shares = snapshot.data().partyShares();
        var contributions = figures.contributions(year);
        if (shares.isEmpty()) {
            return unknown(
                    Rule.PARTY_SHARES,
                    year,
                    tolerance.value(),
                    cells.unit(),
                    Phrase.of(
                            "%d: förbundet har inga andelar angivna för parterna.",
                            "%d: the association has no shares entered for the parties.", year));
        }
        var inAll = figures.cell(PlanLine.CONTRIBUTION, year).ore();
        var worst = 0L;
        var whose = MemberKind.STATE;
        for (var share : shares) {
            var due = Ore.share(contributions, share.numerator(), share.denominator());
            var assumed = Ore.share(inAll, share.numerator(), share.denominator());
            var off = assumed + contributed(figures, share.kind(), year) - due;
            if (Math.abs(off) > Math.abs(worst)) {
                worst = off;
                whose = share.kind();
            }
        }
        return new PolicyResult(
                Rule.PARTY_SHARES,
                year,
                verdict(Math.abs(worst) <= tolerance.ore()),
                cells.quantity(worst).value(),
                tolerance.value(),
                cells.unit(),
                worst == 0
                        ? Phrase.of(
                                inAll == 0
                                        ? "%d: parterna bidrar med sina andelar."
                                        : "%d: bidragen är planerade i en summa, som delas efter parternas andelar.",
                                inAll == 0
                                        ? "%d: the parties contribute their shares."
                                        : "%d: contributions are planned in all, to be shared as the parties' shares are.",
                                year)
                        : Phrase.of(
                                "%d: %s avviker med %s från sin andel av bidragen %s.",
                                "%d: %s deviates by %s from its share of contributions of %s.",
                                year,
                                party(whose),
                                cells.quantity(worst),
                                cells.quantity(contributions)));
    }

    private long contributed(PlanFigures figures, MemberKind kind, int year) {
        return figures.sum(
                        line -> line.kind() == PlanLine.Kind.CONTRIBUTION
                                && line.subject() != null
                                && snapshot.subject(line.subject()).orElse(null) instanceof Member member
                                && member.kind() == kind,
                        year)
                .ore();
    }

    private static Text party(MemberKind kind) {
        return switch (kind) {
            case STATE -> new Text("staten", "the state");
            case REGION -> new Text("regionen", "the region");
            case MUNICIPALITY -> new Text("kommunerna", "the municipalities");
        };
    }

    private static Verdict verdict(boolean kept) {
        return kept ? Verdict.KEPT : Verdict.BROKEN;
    }

    private static PolicyResult unknown(Rule rule, int year, BigDecimal limit, Unit unit, Text message) {
        return new PolicyResult(rule, year, Verdict.UNKNOWN, null, limit, unit, message);
    }
}
