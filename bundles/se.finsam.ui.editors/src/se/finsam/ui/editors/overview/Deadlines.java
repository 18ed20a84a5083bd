// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.text.Text;
import se.finsam.ui.editors.overview.YearStatus.Deadline;
import se.finsam.ui.editors.overview.YearStatus.State;

/**
 * The last days that FinsamL gives around the end of a year: the board decides on the budget of the next year by 30
 * November, after consulting the members, and on the annual report within three months of the end of the year.
 */
final class Deadlines {
    private static final int REPORT_MONTHS = 3;

    private final YearStatusInput input;

    Deadlines(YearStatusInput input) {
        this.input = input;
    }

    /** The budget of the next year, the report of the year, and the budget after that. */
    List<Deadline> deadlines() {
        var year = input.year();
        var deadlines = new ArrayList<Deadline>();
        deadlines.add(budget(year + 1));
        deadlines.add(deadline(
                YearStatusInput.text("deadline.report", year),
                end().plusDays(1).plusMonths(REPORT_MONTHS).minusDays(1),
                input.report().map(AnnualReport::decided),
                false));
        deadlines.add(budget(year + 2));
        return marked(deadlines);
    }

    private LocalDate end() {
        return input.snapshot()
                .year(input.year())
                .map(year -> year.end())
                .orElse(LocalDate.of(input.year(), Month.DECEMBER, 31));
    }

    private Deadline budget(int year) {
        return deadline(
                YearStatusInput.text("deadline.budget", year),
                LocalDate.of(year - 1, Month.NOVEMBER, 30),
                Budgets.decided(input.snapshot(), year),
                input.snapshot().yearsWith(FactKind.BUDGET).contains(year));
    }

    private Deadline deadline(Text label, LocalDate due, Optional<LocalDate> done, boolean entered) {
        var days = ChronoUnit.DAYS.between(input.today(), due);
        if (done.isPresent()) {
            var late = done.get().isAfter(due);
            return new Deadline(
                    label,
                    due,
                    late ? State.INCOMPLETE : State.DONE,
                    YearStatusInput.text(late ? "deadline.doneLate" : "deadline.done", done.get()),
                    false);
        }
        if (days < 0) {
            return new Deadline(
                    label,
                    due,
                    State.INCOMPLETE,
                    YearStatusInput.text(entered ? "deadline.undated" : "deadline.passed"),
                    false);
        }
        return new Deadline(label, due, State.AHEAD, left(days), false);
    }

    private static Text left(long days) {
        return days == 0
                ? YearStatusInput.text("deadline.today")
                : YearStatusInput.text(days == 1 ? "deadline.tomorrow" : "deadline.left", days);
    }

    /** Marks the first one that lies ahead and is not done. */
    private static List<Deadline> marked(List<Deadline> deadlines) {
        var next = deadlines.stream()
                .filter(deadline -> deadline.state() == State.AHEAD)
                .findFirst();
        return deadlines.stream()
                .map(deadline -> next.filter(first -> first == deadline)
                        .map(first -> new Deadline(first.label(), first.due(), first.state(), first.note(), true))
                        .orElse(deadline))
                .toList();
    }
}
