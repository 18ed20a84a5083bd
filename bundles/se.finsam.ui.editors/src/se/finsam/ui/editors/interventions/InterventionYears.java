// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.interventions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.model.FiscalYear;
import se.finsam.model.GenderSplit;
import se.finsam.model.Intervention;
import se.finsam.model.InterventionYear;
import se.finsam.model.Unit;
import se.finsam.model.YearStatus;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.SetInterventionResult;
import se.finsam.model.edit.command.SetInterventionResult.Result;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;

/**
 * The years of an intervention: cost and budget from the accounts, participants and results as they are entered. A row is
 * a fiscal year, or a result of a year that the association has no accounts of.
 */
final class InterventionYears {
    private static final Texts TEXTS = Texts.of(InterventionYears.class);
    private static final String COST = "operationCost";

    private final Session session;
    private @Nullable Intervention intervention;

    InterventionYears(Session session) {
        this.session = session;
    }

    void show(@Nullable Intervention shown) {
        intervention = shown;
    }

    /** The years with a result, a cost or a budget, and the newest one that is not only planned; the newest first. */
    List<EObject> rows() {
        if (intervention == null) {
            return List.of();
        }
        var rows = new ArrayList<EObject>();
        var newest = session.association().getYears().stream()
                .filter(year -> year.getStatus() != YearStatus.PLANNED)
                .mapToInt(FiscalYear::getYear)
                .max()
                .orElse(0);
        session.association().getYears().stream()
                .filter(year -> hasAnything(year.getYear()) || year.getYear() == newest && runsIn(newest))
                .forEach(rows::add);
        intervention.getResults().stream()
                .filter(result ->
                        session.association().getYears().stream().noneMatch(year -> year.getYear() == result.getYear()))
                .forEach(rows::add);
        rows.sort(Comparator.comparingInt(InterventionYears::year).reversed());
        return rows;
    }

    /** The fiscal years that are no row yet. */
    List<FiscalYear> others() {
        var rows = rows();
        return session.association().getYears().stream()
                .filter(year -> !rows.contains(year))
                .sorted(Comparator.comparingInt(FiscalYear::getYear).reversed())
                .toList();
    }

    private boolean hasAnything(int year) {
        return result(year).isPresent()
                || money(FactKind.ACTUAL, year).isPresent()
                || money(FactKind.BUDGET, year).isPresent();
    }

    private boolean runsIn(int year) {
        var start = intervention.getStartDate();
        var end = intervention.getEndDate();
        return (start == null || start.getYear() <= year) && (end == null || end.getYear() >= year);
    }

    static int year(EObject row) {
        return row instanceof FiscalYear year ? year.getYear() : ((InterventionYear) row).getYear();
    }

    /** The row of a year, if there is one. */
    Optional<EObject> row(int year) {
        return rows().stream().filter(row -> year(row) == year).findFirst();
    }

    private Optional<InterventionYear> result(int year) {
        return intervention == null
                ? Optional.empty()
                : intervention.getResults().stream()
                        .filter(result -> result.getYear() == year)
                        .findFirst();
    }

    /** What is entered for the year of a row, if anything. */
    Optional<InterventionYear> result(EObject row) {
        return result(year(row));
    }

    /** What is entered for the year of a row, nothing for nothing. */
    Result entered(EObject row) {
        return result(row)
                .map(year -> new Result(
                        year.getParticipants(),
                        year.getParticipantsLabel(),
                        year.getCompleted(),
                        year.getCompletedToWorkOrStudies(),
                        year.getSummary()))
                .orElse(Result.NONE);
    }

    /** The command that enters a result. */
    ModelCommand set(EObject row, Result result) {
        return SetInterventionResult.create(shown(), year(row), result);
    }

    private Intervention shown() {
        if (intervention == null) {
            throw new IllegalStateException("No intervention is shown");
        }
        return intervention;
    }

    private Optional<BigDecimal> money(FactKind kind, int year) {
        if (intervention == null) {
            return Optional.empty();
        }
        var snapshot = session.snapshot();
        var cost = new Formula.Item(COST, intervention.getKey());
        var formula = kind == FactKind.ACTUAL ? cost : new Formula.OfKind(kind, null, cost);
        return new StatementEvaluator(snapshot).value(formula, year) instanceof Amount.Known known
                ? Optional.of(known.quantity().in(snapshot.presentationUnit()).value())
                : Optional.empty();
    }

    /** The cost in the unit of presentation; empty when none is entered. */
    String cost(EObject row) {
        return money(FactKind.ACTUAL, year(row)).map(this::written).orElse("");
    }

    String budget(EObject row) {
        return money(FactKind.BUDGET, year(row)).map(this::written).orElse("");
    }

    /** What is left of the budget; negative when it was exceeded. */
    String variance(EObject row) {
        var cost = money(FactKind.ACTUAL, year(row));
        var budget = money(FactKind.BUDGET, year(row));
        return cost.isEmpty() || budget.isEmpty()
                ? ""
                : UiLanguage.figures().signed(budget.get().subtract(cost.get()), decimals());
    }

    private String written(BigDecimal value) {
        return UiLanguage.figures().number(value, decimals());
    }

    private int decimals() {
        return session.snapshot().presentationUnit().usualDecimals();
    }

    /** The unit of presentation: tkr. */
    String unit() {
        return UiLanguage.figures().unit(session.snapshot().presentationUnit());
    }

    /** The participants by gender in words; says that they are not entered when they are not. */
    String genders(@Nullable EObject row) {
        var split = row == null
                ? null
                : result(row).map(InterventionYear::getGenderSplit).orElse(null);
        return UiLanguage.in(
                split == null
                        ? TEXTS.get("gender.none")
                        : TEXTS.get(
                                "gender.split",
                                part(split, split.getWomen()),
                                part(split, split.getMen()),
                                part(split, split.getNonBinary())));
    }

    /** Women, men or others of the year of a row: 43 % or 215. */
    String gender(EObject row, Function<GenderSplit, @Nullable BigDecimal> part) {
        var split = result(row).map(InterventionYear::getGenderSplit).orElse(null);
        return split == null ? "" : UiLanguage.in(part(split, part.apply(split)));
    }

    private static Text part(GenderSplit split, @Nullable BigDecimal part) {
        if (part == null) {
            return Text.same("–");
        }
        var decimals = Math.max(0, part.stripTrailingZeros().scale());
        var sv = FigureFormat.of(Language.SV);
        var en = FigureFormat.of(Language.EN);
        return split.getUnit() == Unit.PERCENT
                ? new Text(sv.percent(part, decimals), en.percent(part, decimals))
                : new Text(sv.number(part, decimals), en.number(part, decimals));
    }
}
