// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.BudgetVersion;
import se.finsam.model.Focus;
import se.finsam.model.LineItem;
import se.finsam.model.Member;
import se.finsam.model.Subject;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddFundedIntervention;
import se.finsam.model.edit.command.AddFundedIntervention.Budget;
import se.finsam.model.edit.command.AddFundedIntervention.Details;
import se.finsam.model.edit.command.AddGrantDecision.Grant;
import se.finsam.model.query.AssociationQuery;
import se.finsam.ui.form.Codec;
import se.finsam.ui.form.Keys;
import se.finsam.ui.form.Typed;

/** What is entered for a new intervention, as it is typed. */
final class NewInterventionModel {
    private static final String COST = "operationCost";

    private final Association association;
    String name = "";
    String shortName = "";
    String code = "";
    Focus focus = Focus.INDIVIDUAL;

    @Nullable
    Member owner;

    String start = "";
    String end = "";
    boolean isGranted;
    String grantDate;
    String grantAmount = "";
    Unit grantUnit = Unit.TKR;
    String grantFrom;
    String grantTo;
    String grantText = "";
    boolean isBudgeted;

    @Nullable
    BudgetVersion budget;

    String budgetAmount = "";
    Unit budgetUnit = Unit.TKR;

    NewInterventionModel(Association association, LocalDate today) {
        this.association = association;
        grantDate = today.toString();
        grantFrom = Integer.toString(today.getYear());
        grantTo = grantFrom;
        budget = versions().isEmpty() ? null : versions().getFirst();
    }

    /** The budget decisions that the cost can be put into, the newest first; none without a line for it. */
    List<BudgetVersion> versions() {
        return costLine() == null
                ? List.of()
                : List.copyOf(association.getBudgetVersions()).reversed();
    }

    private @Nullable LineItem costLine() {
        return new AssociationQuery(association).lineItem(COST).orElse(null);
    }

    /** Why the first page is not complete; null if it is. */
    @Nullable
    Text problem() {
        var fault = fault(Codec.date(), start, end);
        return fault == null ? command(null, null).refusal() : fault;
    }

    /** Why the page on money is not complete; null if it is. */
    @Nullable
    Text moneyProblem() {
        var fault = isGranted
                ? first(
                        fault(Codec.date(), grantDate),
                        fault(Codec.number(), grantAmount),
                        fault(Codec.year(), grantFrom, grantTo))
                : null;
        var budgetFault = isBudgeted ? fault(Codec.number(), budgetAmount) : null;
        return problem() != null
                ? null
                : fault != null
                        ? fault
                        : budgetFault != null ? budgetFault : command().refusal();
    }

    private static @Nullable Text first(@Nullable Text... faults) {
        for (var fault : faults) {
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable Text fault(Codec<?> codec, String... typed) {
        for (var text : typed) {
            var fault = read(codec, text).fault();
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static <V> Typed<V> read(Codec<V> codec, String typed) {
        return typed.isBlank() ? Typed.of(null) : codec.read().apply(typed);
    }

    private static @Nullable String textOf(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    /** The command that adds the intervention with all that is entered. */
    ModelCommand command() {
        return command(isGranted ? grant() : null, isBudgeted ? cost() : null);
    }

    private ModelCommand command(@Nullable Grant grant, @Nullable Budget cost) {
        var word = textOf(shortName) == null ? name : shortName;
        var taken = new AssociationQuery(association)
                .subjects()
                .map(Subject::getKey)
                .toList();
        var key = Keys.of(word, "insats", taken::contains);
        var details = new Details(
                name.strip(),
                textOf(shortName),
                textOf(code),
                focus,
                owner,
                read(Codec.date(), start).value(),
                read(Codec.date(), end).value());
        return AddFundedIntervention.create(association, key, details, grant, cost);
    }

    private Grant grant() {
        return new Grant(
                read(Codec.date(), grantDate).value(),
                read(Codec.number(), grantAmount).value(),
                grantUnit,
                read(Codec.year(), grantFrom).value(),
                read(Codec.year(), grantTo).value(),
                textOf(grantText));
    }

    private @Nullable Budget cost() {
        var line = costLine();
        var version = budget;
        BigDecimal amount = read(Codec.number(), budgetAmount).value();
        return line == null || version == null ? null : new Budget(line, version, amount, budgetUnit);
    }
}
