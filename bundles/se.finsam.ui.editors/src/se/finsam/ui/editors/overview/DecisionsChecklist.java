// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.Body;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.SigningEvent;
import se.finsam.core.snapshot.SigningEventKind;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.ui.editors.overview.YearStatus.Group;
import se.finsam.ui.editors.overview.YearStatus.Item;
import se.finsam.ui.editors.overview.YearStatus.State;

/** Decisions, signatures and audit of a year, and what is decided on for the years after it. */
final class DecisionsChecklist {
    /** Years of a plan, the budget year first: KL 11 kap. 6 §. */
    private static final int PLAN_YEARS = 3;

    private final YearStatusInput input;

    DecisionsChecklist(YearStatusInput input) {
        this.input = input;
    }

    Group group() {
        var items = new ArrayList<Item>();
        if (demandsInterimReport()) {
            items.add(interimReport());
        }
        items.addAll(List.of(decision(), signatures(), audit(), nextBudget(), plan()));
        return new Group(YearStatusInput.text("group.decisions"), items);
    }

    private boolean demandsInterimReport() {
        var charter = input.snapshot().association().charter();
        return charter != null && Boolean.TRUE.equals(charter.interimReport());
    }

    private Item interimReport() {
        var decided = input.snapshot().year(input.year()).map(FiscalYear::interimReport);
        return YearStatusInput.item(
                "interim",
                decided.isPresent() ? State.DONE : State.MISSING,
                decided.map(day -> YearStatusInput.text("decided", day)).orElse(YearStatusInput.text("interim.none")),
                input.ofYear("interim"));
    }

    private Item decision() {
        var decided = input.report().map(AnnualReport::decided);
        return YearStatusInput.item(
                "decision",
                decided.isPresent() ? State.DONE : State.MISSING,
                decided.map(day -> YearStatusInput.text("decided", day)).orElse(YearStatusInput.text("decision.none")),
                input.ofYear("decision"));
    }

    private Item signatures() {
        var names = input.snapshot().signatories(input.year()).stream()
                .filter(signature -> signature.body() == Body.BOARD)
                .map(signature -> signature.person())
                .toList();
        var signed = signed();
        var done = (int) names.stream().filter(signed::contains).count();
        var detail = names.isEmpty()
                ? YearStatusInput.text("signatures.none")
                : YearStatusInput.text("signatures.signed", done, names.size());
        var state = names.isEmpty()
                ? State.MISSING
                : done == names.size() ? State.DONE : done == 0 ? State.MISSING : State.INCOMPLETE;
        return YearStatusInput.item("signatures", state, detail, input.ofYear("signatories"));
    }

    private Set<String> signed() {
        return input.report().map(AnnualReport::signing).stream()
                .flatMap(signing -> signing.events().stream())
                .filter(event -> event.kind() == SigningEventKind.SIGNED)
                .map(SigningEvent::person)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    private Item audit() {
        var reports = input.report().map(AnnualReport::auditReports).orElse(List.of());
        var unpublished = reports.stream()
                .filter(report -> Boolean.FALSE.equals(report.published()))
                .count();
        var state = reports.isEmpty() ? State.MISSING : unpublished > 0 ? State.INCOMPLETE : State.DONE;
        var detail =
                switch (state) {
                    case MISSING -> YearStatusInput.text("audit.none");
                    case INCOMPLETE -> YearStatusInput.text("audit.unpublished", reports.size(), unpublished);
                    default -> YearStatusInput.text("audit.all", reports.size());
                };
        return YearStatusInput.item("audit", state, detail, input.ofYear("audit"));
    }

    private Item nextBudget() {
        var next = input.year() + 1;
        var decided = Budgets.decided(input.snapshot(), next);
        var entered = input.snapshot().yearsWith(FactKind.BUDGET).contains(next);
        var state = entered && decided.isPresent()
                ? State.DONE
                : entered || decided.isPresent() ? State.INCOMPLETE : State.MISSING;
        var detail =
                switch (state) {
                    case DONE -> YearStatusInput.text("budget.decided", decided.orElseThrow());
                    case MISSING -> YearStatusInput.text("budget.none", next);
                    default -> YearStatusInput.text(entered ? "budget.undated" : "budget.noFigures");
                };
        return new Item("nextBudget", state, YearStatusInput.text("item.nextBudget", next), detail, planLink());
    }

    private Item plan() {
        var first = input.year() + 1;
        var plan = input.snapshot().plan(first);
        var state = plan.map(found -> found.lastYear() >= input.year() + PLAN_YEARS ? State.DONE : State.INCOMPLETE)
                .orElse(State.MISSING);
        var detail = plan.map(found -> YearStatusInput.text("plan.years", found.firstYear(), found.lastYear()))
                .orElse(YearStatusInput.text("plan.none", first, input.year() + PLAN_YEARS));
        return YearStatusInput.item("plan", state, detail, planLink());
    }

    private YearStatus.Link planLink() {
        Optional<StatementTemplate> template = input.templates().all().stream()
                .filter(candidate -> candidate.role() == StatementTemplate.Role.PLAN)
                .findFirst();
        return template.map(
                        found -> YearStatusInput.to(new Location(found.title(), found.id(), null, null, null, null)))
                .orElse(YearStatusInput.toPage("budget"));
    }
}
