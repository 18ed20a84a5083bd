// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamFactory;
import se.finsam.model.Measure;
import se.finsam.model.Outcome;
import se.finsam.model.Verdict;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Sets the outcome of a measure in a year: value, verdict and assessment. */
public final class SetOutcome extends ModelCommand {
    private final Measure measure;
    private final int year;
    private final @Nullable BigDecimal value;
    private final Verdict verdict;
    private final @Nullable String assessment;

    private SetOutcome(
            Measure measure, int year, @Nullable BigDecimal value, Verdict verdict, @Nullable String assessment) {
        super(measure, text("setOutcome", Names.of(measure), year));
        this.measure = measure;
        this.year = year;
        this.value = value;
        this.verdict = verdict;
        this.assessment = assessment;
    }

    /**
     * {@code value} is in the unit of the measure, absent when nothing was measured or a formula gives it. One that was
     * taken from a report beside the formula may stay or be removed.
     */
    public static SetOutcome create(
            Measure measure, int year, @Nullable BigDecimal value, Verdict verdict, @Nullable String assessment) {
        return new SetOutcome(measure, year, value, verdict, assessment);
    }

    @Override
    protected @Nullable Text check() {
        var typed = measure.getFormula() == null || measure.getFormula().isBlank();
        return first(
                outside(List.of(measure)),
                Checks.when(value != null && !typed && !isHeld(value), "refuse.computed"),
                Checks.when(present().filter(this::isSame).isPresent(), "refuse.unchanged"));
    }

    private Optional<Outcome> present() {
        return measure.getOutcomes().stream()
                .filter(outcome -> outcome.getYear() == year)
                .findFirst();
    }

    private boolean isHeld(BigDecimal typed) {
        return present().filter(outcome -> typed.equals(outcome.getValue())).isPresent();
    }

    private boolean isSame(Outcome outcome) {
        return Objects.equals(outcome.getValue(), value)
                && outcome.getVerdict() == verdict
                && Objects.equals(outcome.getAssessment(), assessment);
    }

    @Override
    protected void change() {
        var outcome = present().orElseGet(this::add);
        outcome.setValue(value);
        outcome.setVerdict(verdict);
        outcome.setAssessment(assessment);
    }

    private Outcome add() {
        var outcome = FinsamFactory.eINSTANCE.createOutcome();
        outcome.setYear(year);
        measure.getOutcomes().add(outcome);
        return outcome;
    }
}
