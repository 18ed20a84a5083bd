// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.util.List;
import se.finsam.core.snapshot.Goal;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.Verdict;
import se.finsam.core.text.Text;
import se.finsam.ui.editors.overview.YearStatus.Group;
import se.finsam.ui.editors.overview.YearStatus.Item;
import se.finsam.ui.editors.overview.YearStatus.State;

/** Whether the board, the interventions and the goals of a year are entered. */
final class OperationsChecklist {
    private final YearStatusInput input;

    OperationsChecklist(YearStatusInput input) {
        this.input = input;
    }

    Group group() {
        return new Group(YearStatusInput.text("group.operations"), List.of(board(), interventions(), goals()));
    }

    private Item board() {
        var board = input.snapshot().board(input.year());
        var chaired = board.stream().anyMatch(seat -> seat.role() == Role.CHAIR);
        var seats = (int)
                board.stream().filter(seat -> seat.role() != Role.SUBSTITUTE).count();
        var state = board.isEmpty() ? State.MISSING : chaired ? State.DONE : State.INCOMPLETE;
        var detail =
                switch (state) {
                    case MISSING -> YearStatusInput.text("board.none");
                    case INCOMPLETE -> YearStatusInput.text("board.noChair", seats);
                    default -> YearStatusInput.text("board.seats", seats, board.size() - seats);
                };
        var link = board.isEmpty()
                ? YearStatusInput.toPage("board")
                : YearStatusInput.toObject(board.getFirst().id());
        return YearStatusInput.item("board", state, detail, link);
    }

    private Item interventions() {
        var financed = input.snapshot().financedInterventions(input.year());
        if (financed.isEmpty()) {
            return YearStatusInput.item(
                    "interventions",
                    State.MISSING,
                    YearStatusInput.text("interventions.none", input.year()),
                    YearStatusInput.toPage("interventions"));
        }
        var missing = financed.stream()
                .filter(intervention -> !isFollowedUp(intervention))
                .toList();
        return YearStatusInput.item(
                "interventions",
                Missing.state(
                        financed.size(),
                        missing.stream().map(OperationsChecklist::name).toList()),
                Missing.of(
                        "count.interventions",
                        financed.size(),
                        missing.stream().map(OperationsChecklist::name).toList()),
                YearStatusInput.toObject(
                        (missing.isEmpty() ? financed : missing).getFirst().key()));
    }

    /** True when the year has participants or a summary, of the intervention or of one of its parts. */
    private boolean isFollowedUp(Intervention intervention) {
        return input.snapshot().data().interventions().stream()
                .filter(part -> part == intervention || intervention.key().equals(part.partOf()))
                .flatMap(part -> part.result(input.year()).stream())
                .anyMatch(result ->
                        result.participants() != null || !result.summary().isBlank());
    }

    private static Text name(Intervention intervention) {
        return Text.same(intervention.shortName().isEmpty() ? intervention.name() : intervention.shortName());
    }

    private Item goals() {
        var measures = input.snapshot().data().goalAreas().stream()
                .flatMap(area -> area.goals().stream())
                .map(Goal::measures)
                .flatMap(List::stream)
                .toList();
        if (measures.isEmpty()) {
            return YearStatusInput.item(
                    "goals", State.MISSING, YearStatusInput.text("goals.none"), YearStatusInput.toPage("goals"));
        }
        var missing = measures.stream().filter(measure -> !isJudged(measure)).toList();
        var names = missing.stream().map(measure -> Text.same(measure.name())).toList();
        return YearStatusInput.item(
                "goals",
                Missing.state(measures.size(), names),
                YearStatusInput.text("goals.judged", measures.size() - missing.size(), measures.size()),
                YearStatusInput.toObject(
                        (missing.isEmpty() ? measures : missing).getFirst().code()));
    }

    private boolean isJudged(Measure measure) {
        return measure.outcomes().stream()
                .anyMatch(outcome -> outcome.year() == input.year()
                        && (outcome.value() != null || outcome.verdict() != Verdict.NOT_MEASURED));
    }
}
