// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import static se.finsam.ui.analysis.plan.FieldOptions.TEXTS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.model.ChangeContribution;
import se.finsam.model.DelayedRecruitment;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Indexation;
import se.finsam.model.InterestRate;
import se.finsam.model.OneOffEvent;
import se.finsam.model.Plan;
import se.finsam.model.ProlongIntervention;
import se.finsam.model.ScenarioAssumption;
import se.finsam.model.StartIntervention;
import se.finsam.model.StopIntervention;
import se.finsam.model.Unit;
import se.finsam.model.UseUndecidedPot;
import se.finsam.ui.analysis.plan.Field.Line;

/**
 * An assumption as fields in words.
 *
 * @param id identity of the assumption in the model
 * @param kind what it does
 */
record AssumptionForm(String id, Text kind, List<Line> lines) {
    AssumptionForm {
        lines = List.copyOf(lines);
    }

    /** The form of an assumption of a plan whose members contribute {@code contributions} öre a year. */
    static AssumptionForm of(ScenarioAssumption assumption, long contributions) {
        var builder = new Builder(assumption, contributions);
        builder.build();
        return new AssumptionForm(
                assumption.getId(), TEXTS.get("kind." + assumption.eClass().getName()), builder.lines);
    }

    /** The field with an id. */
    Field field(String fieldId) {
        return lines.stream()
                .flatMap(line -> line.fields().stream())
                .filter(field -> field.id().equals(fieldId))
                .findFirst()
                .orElseThrow();
    }

    /** Gathers the lines of one assumption. */
    private static final class Builder {
        private static final FinsamPackage P = FinsamPackage.eINSTANCE;
        private static final BigDecimal YEAR = BigDecimal.valueOf(12);

        private final ScenarioAssumption assumption;
        private final FieldOptions options;
        private final long contributions;
        private final List<Line> lines = new ArrayList<>();

        Builder(ScenarioAssumption assumption, long contributions) {
            this.assumption = assumption;
            this.contributions = contributions;
            options = new FieldOptions((Plan) assumption.eContainer().eContainer());
        }

        void build() {
            lines.add(new Line(
                    TEXTS.get("name"),
                    List.of(new Field.Name(P.getNamed_Name(), String.valueOf(assumption.getName())))));
            switch (assumption) {
                case ProlongIntervention a -> prolong(a);
                case StopIntervention a -> {
                    subject("intervention", P.getStopIntervention_Intervention());
                    months("monthsLeft", P.getStopIntervention_Months(), a.getMonths());
                    range(TEXTS.get("months"));
                }
                case StartIntervention a -> start(a);
                case ChangeContribution a -> contribute(a);
                case Indexation a -> {
                    subject("costsOf", P.getIndexation_Subject());
                    percent("rise", P.getIndexation_Percent(), a.getPercent(), Slider.of("-5", "10", "0.1"));
                    range(percent());
                }
                case InterestRate a -> {
                    percent("interest", P.getInterestRate_Percent(), a.getPercent(), Slider.of("0", "8", "0.1"));
                    range(percent());
                }
                case DelayedRecruitment a -> {
                    subject("postOf", P.getDelayedRecruitment_Subject());
                    months("monthsEmpty", P.getDelayedRecruitment_Months(), a.getMonths());
                    range(TEXTS.get("months"));
                }
                case OneOffEvent a -> happen(a);
                case UseUndecidedPot a -> {
                    percent("potShare", P.getUseUndecidedPot_Percent(), a.getPercent(), Slider.of("0", "100", "1"));
                    range(percent());
                }
                default -> throw new IllegalStateException("An assumption of an unknown kind: " + assumption);
            }
            lines.add(
                    2,
                    line(
                            "years",
                            options.fromYear(assumption.getFromYear()),
                            options.toYear(assumption.getToYear(), happensOnce())));
        }

        private boolean happensOnce() {
            return assumption instanceof OneOffEvent || assumption instanceof DelayedRecruitment;
        }

        private void prolong(ProlongIntervention a) {
            subject("intervention", P.getProlongIntervention_Intervention());
            percent("costShare", P.getProlongIntervention_Percent(), a.getPercent(), Slider.of("0", "200", "1"));
            range(percent());
            lines.add(line("costYear", options.costYear(a.getCostYear())));
            lines.add(line("endMonth", options.month(P.getProlongIntervention_EndMonth(), a.getEndMonth())));
        }

        private void start(StartIntervention a) {
            subject("intervention", P.getStartIntervention_Intervention());
            money("yearlyCost", P.getStartIntervention_Amount(), a.getAmount(), a.getUnit(), false);
            range(unit(a.getUnit()));
            lines.add(line(
                    "monthSpan",
                    options.month(P.getStartIntervention_StartMonth(), a.getStartMonth()),
                    options.month(P.getStartIntervention_EndMonth(), a.getEndMonth())));
        }

        private void contribute(ChangeContribution a) {
            subject("member", P.getChangeContribution_Member());
            var feature = P.getChangeContribution_Amount();
            if (a.getUnit() == Unit.PERCENT) {
                lines.add(line(
                        "change",
                        number(feature, a.getAmount(), Text.EMPTY, null, null, Slider.of("-30", "30", "0.5")),
                        options.changeUnit(a.getUnit())));
            } else {
                lines.add(line(
                        "change",
                        number(feature, a.getAmount(), Text.EMPTY, null, null, size(a.getAmount(), a.getUnit(), true)),
                        options.changeUnit(a.getUnit())));
            }
            range(unit(a.getUnit()));
        }

        private void happen(OneOffEvent a) {
            lines.add(line("event", options.income(a.isIncome())));
            money("amount", P.getOneOffEvent_Amount(), a.getAmount(), a.getUnit(), false);
            range(unit(a.getUnit()));
        }

        private void subject(String label, EReference reference) {
            lines.add(line(label, options.subject(assumption, reference)));
        }

        private void months(String label, EAttribute attribute, @Nullable BigDecimal value) {
            lines.add(line(
                    label,
                    number(attribute, value, TEXTS.get("months"), BigDecimal.ZERO, YEAR, Slider.of("0", "12", "0.5"))));
        }

        private void percent(String label, EAttribute attribute, @Nullable BigDecimal value, Slider slider) {
            lines.add(line(label, number(attribute, value, percent(), null, null, slider)));
        }

        private void money(String label, EAttribute attribute, @Nullable BigDecimal value, Unit unit, boolean signed) {
            lines.add(line(label, number(attribute, value, unit(unit), null, null, size(value, unit, signed))));
        }

        /** A slider as wide as what all members contribute, or as the amount if that is more. */
        private Slider size(@Nullable BigDecimal value, Unit unit, boolean signed) {
            var yearly = Quantity.ofOre(contributions)
                    .in(se.finsam.core.snapshot.Unit.valueOf(unit.name()))
                    .value();
            var size = value == null ? yearly : yearly.max(value.abs());
            return signed ? Slider.around(size) : Slider.upTo(size);
        }

        private static Field.Number number(
                EAttribute attribute,
                @Nullable BigDecimal value,
                Text unit,
                @Nullable BigDecimal least,
                @Nullable BigDecimal most,
                Slider slider) {
            return new Field.Number(attribute, value, unit, least, most, value == null ? slider : slider.with(value));
        }

        private void range(Text unit) {
            lines.add(line(
                    "range",
                    new Field.Number(P.getScenarioAssumption_Low(), assumption.getLow(), Text.EMPTY, null, null, null),
                    new Field.Number(P.getScenarioAssumption_High(), assumption.getHigh(), unit, null, null, null)));
        }

        private static Line line(String label, Field... fields) {
            return new Line(TEXTS.get("field." + label), List.of(fields));
        }

        private static Text percent() {
            return Text.same("%");
        }

        private static Text unit(Unit unit) {
            var own = se.finsam.core.snapshot.Unit.valueOf(unit.name());
            return new Text(
                    FigureFormat.of(Language.SV).unit(own),
                    FigureFormat.of(Language.EN).unit(own));
        }
    }
}
