// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.goals;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Direction;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Goal;
import se.finsam.model.GoalArea;
import se.finsam.model.Measure;
import se.finsam.model.Unit;
import se.finsam.model.Verdict;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddGoal;
import se.finsam.model.edit.command.AddGoalArea;
import se.finsam.model.edit.command.AddMeasure;
import se.finsam.model.edit.command.SetOutcome;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Keys;
import se.finsam.ui.form.Labels;
import se.finsam.ui.session.Session;

/** Asks for what new goal areas, goals, measures and outcomes need. */
final class GoalAdditions {
    private static final Texts TEXTS = Texts.of(GoalAdditions.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    /** In the order in which measures use them most. */
    static final List<Unit> UNITS = List.of(Unit.PERCENT, Unit.PERSONS, Unit.COUNT, Unit.TKR, Unit.KR, Unit.MKR);

    private final Session session;
    private final Shell shell;

    GoalAdditions(Session session, Shell shell) {
        this.session = session;
        this.shell = shell;
    }

    @Nullable
    ModelCommand area() {
        var dialog = new EntryDialog(shell, TEXTS.get("area.add"));
        var name = dialog.ask("new.name", TEXTS.get("area.name"), FieldKind.text(), null);
        return dialog.open(() -> AddGoalArea.create(
                session.association(),
                code(name.text(), session.association().getGoalAreas().stream().map(GoalArea::getCode)),
                name.text()));
    }

    @Nullable
    ModelCommand goal(GoalArea area) {
        var dialog = new EntryDialog(shell, TEXTS.get("goal.add", area.getName()));
        var name = dialog.ask("new.name", TEXTS.get("goal.name"), FieldKind.text(), null);
        return dialog.open(() -> AddGoal.create(area, code(name.text(), goalCodes()), name.text()));
    }

    private Stream<@Nullable String> goalCodes() {
        return session.association().getGoalAreas().stream()
                .flatMap(area -> area.getGoals().stream())
                .map(Goal::getCode);
    }

    @Nullable
    ModelCommand measure(Goal goal) {
        var dialog = new EntryDialog(shell, TEXTS.get("measure.add", goal.getName()));
        var name = dialog.ask("new.name", TEXTS.get("measure.name"), FieldKind.lines(2), null);
        var direction = dialog.ask(
                "new.direction",
                Labels.of(P.getMeasure_Direction()),
                FieldKind.literal(Direction.VALUES),
                Direction.AT_LEAST);
        var target = dialog.ask("new.target", Labels.of(P.getMeasure_Target()), FieldKind.number(), null);
        var unit = dialog.ask("new.unit", Labels.of(P.getMeasure_Unit()), FieldKind.literal(UNITS), Unit.PERCENT);
        return dialog.open(() -> AddMeasure.create(
                goal,
                code(name.text(), GoalYears.measures(session).map(Measure::getCode)),
                name.text(),
                target.get(),
                unit.required(),
                direction.required()));
    }

    @Nullable
    ModelCommand outcome(Measure measure, int year) {
        var missing = GoalYears.of(session).stream()
                .filter(other -> measure.getOutcomes().stream().noneMatch(o -> o.getYear() == other))
                .toList();
        if (missing.isEmpty()) {
            return null;
        }
        var dialog = new EntryDialog(shell, TEXTS.get("outcome.add"));
        var chosen = dialog.ask(
                "new.year",
                TEXTS.get("outcome.year"),
                new FieldKind.Choice<>(() -> missing, String::valueOf, null),
                missing.contains(year) ? Integer.valueOf(year) : missing.getFirst());
        var value = MeasureWords.isComputed(measure)
                ? null
                : dialog.ask("new.value", Labels.of(P.getOutcome_Value()), FieldKind.number(), null);
        var verdict = dialog.ask(
                "new.verdict", TEXTS.get("verdict"), FieldKind.literal(Verdict.VALUES), Verdict.NOT_MEASURED);
        var assessment = dialog.ask("new.assessment", Labels.of(P.getOutcome_Assessment()), FieldKind.lines(3), null);
        return dialog.open(() -> SetOutcome.create(
                measure, chosen.required(), value == null ? null : value.get(), verdict.required(), assessment.get()));
    }

    private static String code(String name, Stream<@Nullable String> taken) {
        return Keys.of(name, "goal", taken.toList()::contains);
    }
}
