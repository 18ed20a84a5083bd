// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.Appointment;
import se.finsam.core.snapshot.Event;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.Focus;
import se.finsam.core.snapshot.Gender;
import se.finsam.core.snapshot.GenderSplit;
import se.finsam.core.snapshot.GrantDecision;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.InterventionYear;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Member;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Table;

/** Finds the figure behind a reference: a cell of a statement or a figure of another kind. */
final class FigureSources {
    /** Contributions and closing equity as line items, for the indicator equityShare. */
    private static final Formula EQUITY_SHARE =
            Formula.parse("percent(otherEquity + revenue - cost - part(depreciation, cost)"
                    + " + financialNet + part(extraordinary, cost), first(contribution, revenue))");

    private final Snapshot snapshot;
    private final StatementTemplates templates;
    private final StatementEvaluator evaluator;
    private final int reportYear;
    private final Map<String, Table> tables = new HashMap<>();

    FigureSources(Snapshot snapshot, StatementTemplates templates, int reportYear) {
        this.snapshot = snapshot;
        this.templates = templates;
        this.reportYear = reportYear;
        evaluator = new StatementEvaluator(snapshot);
    }

    ResolvedFigure resolve(FigureReference reference) {
        if (reference.path().equals("vision")) {
            return ResolvedFigure.text(snapshot.association().vision());
        }
        var slash = reference.path().indexOf('/');
        if (slash < 0) {
            throw error(
                    reference,
                    "a path is <statement>/<line>, vision, or one of outcome, target, participants, completed,"
                            + " completedToWork, gender, board, count, event, parameter, indicator and grant, followed by"
                            + " / and a name");
        }
        var source = reference.path().substring(0, slash);
        var name = reference.path().substring(slash + 1);
        return switch (source) {
            case "outcome" -> outcome(reference, name);
            case "target" -> target(reference, name);
            case "participants" -> interventionYear(reference, name, InterventionYear::participants);
            case "completed" -> interventionYear(reference, name, InterventionYear::completed);
            case "completedToWork" -> interventionYear(reference, name, InterventionYear::completedToWorkOrStudies);
            case "gender" -> gender(reference, name);
            case "board" -> board(reference, name);
            case "count" -> count(reference, name);
            case "event" -> event(reference, name);
            case "parameter" -> parameter(reference, name);
            case "indicator" -> indicator(reference, name);
            case "grant" -> grant(reference, name);
            default -> cell(reference, source, name);
        };
    }

    private ResolvedFigure cell(FigureReference reference, String statement, String line) {
        var template = templates
                .find(statement)
                .orElseThrow(() -> error(reference, "there is no statement %s".formatted(statement)));
        var table = tables.computeIfAbsent(statement, id -> evaluator.evaluate(template, reportYear));
        var cell = table.cell(line, reference.column());
        if (cell.isEmpty()) {
            var year = year(reference);
            table = tables.computeIfAbsent(
                    statement + "@" + year, id -> evaluator.evaluate(template, List.of(year), reportYear));
            cell = table.cell(line, reference.column());
        }
        if (cell.isEmpty()
                && template.line(line)
                        .filter(StatementTemplate.LineTemplate::hideZero)
                        .isPresent()) {
            return ResolvedFigure.number(BigDecimal.ZERO, table.unit(), 0, Origin.TYPED);
        }
        return switch (cell.orElseThrow(() -> error(
                reference,
                "statement %s has no line %s with a column %s".formatted(statement, line, reference.column())))) {
            case Cell.Figure figure ->
                new ResolvedFigure(
                        figure.shown(),
                        figure.exact(),
                        figure.unit(),
                        figure.display().decimals(),
                        figure.origin(),
                        null);
            case Cell.Unknown unknown ->
                throw error(
                        reference,
                        "the figure is not known. " + unknown.reason().en());
            case Cell.Blank blank -> throw error(reference, "the cell holds no figure");
        };
    }

    private int year(FigureReference reference) {
        var digits = reference.column().split("\\.", 2)[0];
        if (!digits.matches("[0-9]{4}")) {
            throw error(reference, "a year is needed after @, such as @%d".formatted(reportYear));
        }
        return Integer.parseInt(digits);
    }

    private ResolvedFigure outcome(FigureReference reference, String code) {
        var measure = measure(reference, code);
        var year = year(reference);
        var typed = measure.typed(year);
        if (typed.isPresent()) {
            return ResolvedFigure.number(typed.get(), measure.unit(), decimals(typed.get()), Origin.TYPED);
        }
        if (measure.formula().isBlank()) {
            throw error(reference, "the measure has no outcome in %d".formatted(year));
        }
        try {
            return amount(reference, evaluator.value(Formula.parse(measure.formula()), year));
        } catch (FormulaSyntaxException e) {
            throw error(reference, "the formula of the measure is wrong. " + e.getMessage());
        }
    }

    private ResolvedFigure target(FigureReference reference, String code) {
        var measure = measure(reference, code);
        var target = measure.target();
        if (target == null) {
            throw error(reference, "the measure has no target");
        }
        return ResolvedFigure.number(target, measure.unit(), decimals(target), Origin.TYPED);
    }

    private Measure measure(FigureReference reference, String code) {
        return snapshot.measure(code).orElseThrow(() -> error(reference, "there is no measure %s".formatted(code)));
    }

    private ResolvedFigure interventionYear(
            FigureReference reference, String key, Function<InterventionYear, @Nullable Integer> figure) {
        return ResolvedFigure.count(known(reference, figure.apply(yearOf(reference, key))));
    }

    private InterventionYear yearOf(FigureReference reference, String key) {
        var year = year(reference);
        return snapshot.intervention(key)
                .orElseThrow(() -> error(reference, "there is no intervention %s".formatted(key)))
                .result(year)
                .orElseThrow(() -> error(reference, "intervention %s has no results in %d".formatted(key, year)));
    }

    private ResolvedFigure gender(FigureReference reference, String name) {
        var dot = name.lastIndexOf('.');
        var split = dot < 0
                ? snapshot.year(year(reference)).map(FiscalYear::genderSplit).orElse(null)
                : yearOf(reference, name.substring(0, dot)).genderSplit();
        if (split == null) {
            throw error(reference, "no split by gender is known");
        }
        var value = genderValue(reference, split, name.substring(dot + 1));
        return ResolvedFigure.number(value, split.unit(), decimals(value), Origin.TYPED);
    }

    private static BigDecimal genderValue(FigureReference reference, GenderSplit split, String gender) {
        return known(
                reference,
                switch (gender) {
                    case "women" -> split.women();
                    case "men" -> split.men();
                    case "nonBinary" -> split.nonBinary();
                    default -> throw error(reference, "write women, men or nonBinary, not " + gender);
                });
    }

    private ResolvedFigure board(FigureReference reference, String name) {
        var board = snapshot.board(year(reference));
        return switch (name) {
            case "members" -> ResolvedFigure.count(persons(board, false));
            case "substitutes" -> ResolvedFigure.count(persons(board, true));
            case "women" -> boardShare(reference, board, Gender.FEMALE);
            case "men" -> boardShare(reference, board, Gender.MALE);
            case "nonBinary" -> boardShare(reference, board, Gender.NON_BINARY);
            default -> throw error(reference, "write members, substitutes, women, men or nonBinary, not " + name);
        };
    }

    private static int persons(List<Appointment> board, boolean substitutes) {
        return (int) board.stream()
                .filter(appointment -> (appointment.role() == Role.SUBSTITUTE) == substitutes)
                .map(Appointment::person)
                .distinct()
                .count();
    }

    private ResolvedFigure boardShare(FigureReference reference, List<Appointment> board, Gender gender) {
        var counts = snapshot.genders(board);
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            throw error(reference, "no board is known for that year");
        }
        if (counts.get(Gender.UNKNOWN) > 0) {
            throw error(
                    reference,
                    "the gender of %d person(s) of the board is not recorded".formatted(counts.get(Gender.UNKNOWN)));
        }
        var share =
                BigDecimal.valueOf(100L * counts.get(gender)).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
        return ResolvedFigure.number(share, Unit.PERCENT, 0, Origin.TYPED);
    }

    private ResolvedFigure count(FigureReference reference, String name) {
        var year = year(reference);
        var financed = snapshot.financedInterventions(year);
        return switch (name) {
            case "interventions" -> ResolvedFigure.count(financed.size());
            case "interventions.individual" -> ResolvedFigure.count(focused(financed, Focus.INDIVIDUAL));
            case "interventions.structural" -> ResolvedFigure.count(focused(financed, Focus.STRUCTURAL));
            case "members" -> ResolvedFigure.count(members(year).size());
            case "municipalities" ->
                ResolvedFigure.count((int) members(year).stream()
                        .filter(member -> member.kind() == MemberKind.MUNICIPALITY)
                        .count());
            case "goalAreas" -> ResolvedFigure.count(snapshot.data().goalAreas().size());
            case "annexes" ->
                ResolvedFigure.count(snapshot.report(year)
                        .map(AnnualReport::annexes)
                        .orElseThrow(() -> error(reference, "there is no report of %d".formatted(year)))
                        .size());
            default ->
                throw error(
                        reference,
                        "write interventions, interventions.individual, interventions.structural, annexes, members,"
                                + " municipalities or goalAreas, not " + name);
        };
    }

    private List<Member> members(int year) {
        return snapshot.data().members().stream()
                .filter(member -> (member.from() == null || member.from().getYear() <= year)
                        && (member.to() == null || member.to().getYear() >= year))
                .toList();
    }

    private static int focused(List<Intervention> interventions, Focus focus) {
        return (int) interventions.stream()
                .filter(intervention -> intervention.focus() == focus)
                .count();
    }

    private ResolvedFigure event(FigureReference reference, String name) {
        var year = year(reference);
        var participants = snapshot.year(year).map(FiscalYear::events).orElse(List.of()).stream()
                .filter(event -> event.name().equals(name))
                .findFirst()
                .map(Event::participants)
                .orElseThrow(() -> error(reference, "no event \"%s\" of %d has a head count".formatted(name, year)));
        return ResolvedFigure.count(participants);
    }

    private ResolvedFigure parameter(FigureReference reference, String code) {
        var parameter = snapshot.parameter(code)
                .orElseThrow(() -> error(reference, "there is no parameter %s".formatted(code)));
        return quantity(parameter.quantity());
    }

    private ResolvedFigure indicator(FigureReference reference, String name) {
        if (!name.equals("equityShare")) {
            throw error(reference, "the indicator is equityShare, not " + name);
        }
        var share = amount(reference, evaluator.value(EQUITY_SHARE, year(reference)));
        return new ResolvedFigure(share.value(), share.exact(), share.unit(), 1, share.origin(), null);
    }

    private ResolvedFigure grant(FigureReference reference, String key) {
        var year = year(reference);
        var amounts = snapshot
                .intervention(key)
                .orElseThrow(() -> error(reference, "there is no intervention %s".formatted(key)))
                .grants()
                .stream()
                .filter(grant -> covers(grant, year))
                .map(GrantDecision::amount)
                .filter(amount -> amount != null)
                .toList();
        if (amounts.isEmpty()) {
            throw error(reference, "intervention %s has no grant with an amount for %d".formatted(key, year));
        }
        var unit = snapshot.presentationUnit();
        var sum = amounts.stream().map(amount -> amount.in(unit).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return ResolvedFigure.number(sum, unit, unit.usualDecimals(), Origin.TYPED);
    }

    private static boolean covers(GrantDecision grant, int year) {
        return (grant.fromYear() == null || grant.fromYear() <= year)
                && (grant.toYear() == null || year <= grant.toYear());
    }

    private ResolvedFigure amount(FigureReference reference, Amount amount) {
        return switch (amount) {
            case Amount.Known known -> {
                var figure = quantity(known.quantity());
                yield new ResolvedFigure(
                        figure.value(),
                        figure.exact(),
                        figure.unit(),
                        figure.decimals(),
                        known.evidence().origin(),
                        null);
            }
            case Amount.Unknown unknown ->
                throw error(
                        reference,
                        "the figure is not known. "
                                + new Labels(snapshot).reason(unknown).en());
        };
    }

    private ResolvedFigure quantity(Quantity quantity) {
        if (quantity.unit().isMoney()) {
            var shown = quantity.in(snapshot.presentationUnit());
            return ResolvedFigure.number(
                    shown.value(), shown.unit(), shown.unit().usualDecimals(), Origin.TYPED);
        }
        return ResolvedFigure.number(quantity.value(), quantity.unit(), decimals(quantity.value()), Origin.TYPED);
    }

    /** The decimals that a typed number has, at most one for a computed one. */
    private static int decimals(BigDecimal value) {
        var scale = Math.max(0, value.stripTrailingZeros().scale());
        return scale > 2 ? 1 : scale;
    }

    private static <T> T known(FigureReference reference, @Nullable T value) {
        if (value == null) {
            throw error(reference, "the figure is not known");
        }
        return value;
    }

    private static StatementException error(FigureReference reference, String what) {
        return new StatementException(
                "The figure reference {{%s}} cannot be resolved: %s".formatted(reference.text(), what));
    }
}
