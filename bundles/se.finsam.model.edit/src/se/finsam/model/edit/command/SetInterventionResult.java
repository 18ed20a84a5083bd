// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamFactory;
import se.finsam.model.Intervention;
import se.finsam.model.InterventionYear;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Sets what an intervention achieved in a year. */
public final class SetInterventionResult extends ModelCommand {
    /**
     * The result; what is not known is null. Counts are of persons, never of named ones.
     *
     * @param label what is counted as participants: inskrivna, elever
     */
    public record Result(
            @Nullable Integer participants,
            @Nullable String label,
            @Nullable Integer completed,
            @Nullable Integer completedToWorkOrStudies,
            @Nullable String summary) {
        /** Nothing is known yet. */
        public static final Result NONE = new Result(null, null, null, null, null);

        /** The same with other participants. */
        public Result withParticipants(@Nullable Integer count) {
            return new Result(count, label, completed, completedToWorkOrStudies, summary);
        }

        /** The same with another word for what is counted. */
        public Result withLabel(@Nullable String counted) {
            return new Result(participants, counted, completed, completedToWorkOrStudies, summary);
        }

        /** The same with others who completed. */
        public Result withCompleted(@Nullable Integer count) {
            return new Result(participants, label, count, completedToWorkOrStudies, summary);
        }

        /** The same with others who went on to work or studies. */
        public Result withCompletedToWorkOrStudies(@Nullable Integer count) {
            return new Result(participants, label, completed, count, summary);
        }

        /** The same with another summary. */
        public Result withSummary(@Nullable String text) {
            return new Result(participants, label, completed, completedToWorkOrStudies, text);
        }
    }

    private final Intervention intervention;
    private final int year;
    private final Result result;

    private SetInterventionResult(Intervention intervention, int year, Result result) {
        super(intervention, text("setResult", Names.of(intervention), year));
        this.intervention = intervention;
        this.year = year;
        this.result = result;
    }

    /** Refuses more completed than participants, and more to work or studies than completed. */
    public static SetInterventionResult create(Intervention intervention, int year, Result result) {
        return new SetInterventionResult(intervention, year, result);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(List.of(intervention)),
                Checks.when(negative(result.participants()), "refuse.negative"),
                Checks.when(negative(result.completed()), "refuse.negative"),
                Checks.when(negative(result.completedToWorkOrStudies()), "refuse.negative"),
                Checks.when(exceeds(result.completed(), result.participants()), "refuse.more"),
                Checks.when(exceeds(result.completedToWorkOrStudies(), result.completed()), "refuse.more"));
    }

    private static boolean negative(@Nullable Integer count) {
        return count != null && count < 0;
    }

    private static boolean exceeds(@Nullable Integer part, @Nullable Integer whole) {
        return part != null && whole != null && part > whole;
    }

    @Override
    protected void change() {
        var target = intervention.getResults().stream()
                .filter(other -> other.getYear() == year)
                .findFirst()
                .orElseGet(this::add);
        target.setParticipants(result.participants());
        target.setParticipantsLabel(result.label());
        target.setCompleted(result.completed());
        target.setCompletedToWorkOrStudies(result.completedToWorkOrStudies());
        target.setSummary(result.summary());
    }

    private InterventionYear add() {
        var added = FinsamFactory.eINSTANCE.createInterventionYear();
        added.setYear(year);
        intervention.getResults().add(added);
        return added;
    }
}
