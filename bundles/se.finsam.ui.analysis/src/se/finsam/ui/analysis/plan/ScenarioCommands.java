// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.ScenarioAssumption.ChangeContribution;
import se.finsam.core.snapshot.ScenarioAssumption.StartIntervention;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Plan;
import se.finsam.model.Scenario;
import se.finsam.model.ScenarioAssumption;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddScenario;
import se.finsam.model.edit.command.SetAttribute;
import se.finsam.model.edit.command.SetReference;
import se.finsam.model.query.ScenarioQuery;

/** What a user does to scenarios, as commands. */
final class ScenarioCommands {
    private ScenarioCommands() {}

    /** A scenario without assumptions; null as base for one on the plan itself. */
    static AddScenario add(Plan plan, String name, @Nullable Scenario base) {
        return AddScenario.create(plan, key(plan, name), name, base, List.of());
    }

    /** A scenario that takes up the answer to a question. */
    static AddScenario add(
            Plan plan, String name, @Nullable Scenario base, List<se.finsam.core.snapshot.ScenarioAssumption> answer) {
        var unit = ((Association) Objects.requireNonNull(plan.eContainer())).getPresentationUnit();
        return AddScenario.create(
                plan,
                key(plan, name),
                name,
                base,
                answer.stream().map(each -> element(each, unit)).toList());
    }

    static ModelCommand rename(Scenario scenario, String name) {
        return SetAttribute.create(scenario, FinsamPackage.eINSTANCE.getNamed_Name(), name);
    }

    /** The scenarios that build directly on one. */
    static List<Scenario> on(Scenario base) {
        return ((Plan) base.eContainer())
                .getScenarios().stream()
                        .filter(scenario -> scenario.getBase() == base)
                        .toList();
    }

    /** Sets what a field is about. */
    static ModelCommand set(ScenarioAssumption assumption, Field field, @Nullable Object value) {
        return switch (field.feature()) {
            case EReference reference ->
                SetReference.create(assumption, reference, value == null ? List.of() : List.of((EObject) value));
            case EAttribute attribute -> SetAttribute.create(assumption, attribute, value);
            default -> throw new IllegalArgumentException(field.id());
        };
    }

    /** Why a field cannot be set to a value, in words; null if it can. */
    static @Nullable Text refusal(ScenarioAssumption assumption, Field field, @Nullable Object value) {
        var p = FinsamPackage.eINSTANCE;
        if (field instanceof Field.Number number && value instanceof BigDecimal given) {
            var least = number.least();
            var most = number.most();
            if (least != null && given.compareTo(least) < 0 || most != null && given.compareTo(most) > 0) {
                return FieldOptions.TEXTS.get("refuse.limits", String.valueOf(least), String.valueOf(most));
            }
            var low = field.feature() == p.getScenarioAssumption_Low() ? given : assumption.getLow();
            var high = field.feature() == p.getScenarioAssumption_High() ? given : assumption.getHigh();
            if (low != null && high != null && low.compareTo(high) > 0) {
                return FieldOptions.TEXTS.get("refuse.range");
            }
        }
        var from = field.feature() == p.getScenarioAssumption_FromYear() ? (Integer) value : assumption.getFromYear();
        var to = field.feature() == p.getScenarioAssumption_ToYear() ? (Integer) value : assumption.getToYear();
        return from != null && to != null && from > to ? FieldOptions.TEXTS.get("refuse.years") : null;
    }

    /** The assumption as an element of the model, with its amount in a unit of money. */
    private static ScenarioAssumption element(se.finsam.core.snapshot.ScenarioAssumption answer, Unit unit) {
        var made =
                switch (answer) {
                    case StartIntervention start -> {
                        var element = FinsamFactory.eINSTANCE.createStartIntervention();
                        element.setAmount(amount(start.amount(), unit));
                        element.setUnit(unit);
                        yield element;
                    }
                    case ChangeContribution change -> {
                        var element = FinsamFactory.eINSTANCE.createChangeContribution();
                        element.setAmount(amount(change.change(), unit));
                        element.setUnit(unit);
                        yield element;
                    }
                    default -> throw new IllegalArgumentException("No answer: " + answer);
                };
        made.setName(answer.frame().name());
        made.setFromYear(answer.frame().fromYear());
        made.setToYear(answer.frame().toYear());
        return made;
    }

    private static BigDecimal amount(Quantity quantity, Unit unit) {
        var stripped = quantity.in(se.finsam.core.snapshot.Unit.valueOf(unit.name()))
                .value()
                .stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A word for a name that no scenario of the plan has. */
    static String key(Plan plan, String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var word = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var stem = word.isEmpty() ? "scenario" : word;
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? stem : stem + "-" + number)
                .filter(key -> ScenarioQuery.scenario(plan, key).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
