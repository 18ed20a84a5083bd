// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import static se.finsam.ui.editors.explorer.ExplorerNode.Kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.model.AnnualReport;
import se.finsam.model.Appointment;
import se.finsam.model.Association;
import se.finsam.model.Body;
import se.finsam.model.Element;
import se.finsam.model.FiscalYear;
import se.finsam.model.Goal;
import se.finsam.model.GoalArea;
import se.finsam.model.Intervention;
import se.finsam.model.Member;
import se.finsam.model.Plan;
import se.finsam.model.Role;
import se.finsam.model.Scenario;
import se.finsam.model.Section;
import se.finsam.model.YearStatus;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;

/** Makes the tree of the explorer from an association as it is now and what is found in it. */
final class ExplorerTree {
    static final Texts TEXTS = Texts.of(ExplorerTree.class);

    private static final List<Role> SEATS = List.of(Role.CHAIR, Role.VICE_CHAIR, Role.MEMBER, Role.SUBSTITUTE);

    private final Association association;
    private final OwnFindings findings;
    private final @Nullable Integer checkedYear;
    private final LocalDate today;

    /**
     * @param report what the checks have found; null while they have not
     * @param today tells what has ended
     */
    ExplorerTree(Association association, StatementTemplates templates, @Nullable CheckReport report, LocalDate today) {
        this.association = association;
        this.today = today;
        findings = new OwnFindings(association, templates, report);
        checkedYear = report == null ? null : report.input().year();
    }

    /** The whole tree. */
    ExplorerNode root() {
        var parts = new ArrayList<ExplorerNode>();
        parts.add(heading(Kind.YEARS, years()));
        parts.add(heading(Kind.MEMBERS, members()));
        parts.add(heading(Kind.BOARD, board()));
        parts.add(heading(Kind.INTERVENTIONS, interventions(null)));
        parts.add(heading(
                Kind.GOALS, association.getGoalAreas().stream().map(this::area).toList()));
        report().ifPresent(report -> parts.add(texts(report)));
        parts.add(heading(
                Kind.PLANS, association.getPlans().stream().map(this::plan).toList()));
        return node(Kind.ASSOCIATION, association, Text.EMPTY, false, parts);
    }

    /** The tree with only what holds all of the words, in whatever case. */
    static Optional<ExplorerNode> filtered(ExplorerNode root, String words, Language language) {
        var wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return root.where(node -> node.kind() != Kind.ASSOCIATION
                && Arrays.stream(wanted)
                        .allMatch(
                                (node.label().in(language) + ' ' + node.note().in(language)).toLowerCase(Locale.ROOT)
                                        ::contains));
    }

    /** The report whose texts are shown: the one that was checked, or else the newest. */
    private Optional<AnnualReport> report() {
        return Optional.ofNullable(checkedYear)
                .flatMap(new AssociationQuery(association)::report)
                .or(() -> association.getYears().stream()
                        .filter(year -> year.getReport() != null)
                        .max(Comparator.comparing(FiscalYear::getYear))
                        .map(FiscalYear::getReport));
    }

    private ExplorerNode texts(AnnualReport report) {
        var year = ((FiscalYear) report.eContainer()).getYear();
        return heading(Kind.TEXTS, Text.same(Integer.toString(year)), report, sections(report.getSections(), ""));
    }

    private List<ExplorerNode> years() {
        return association.getYears().stream()
                .sorted(Comparator.comparing(FiscalYear::getYear).reversed())
                .map(year -> node(
                        year.getStatus() == YearStatus.ADOPTED ? Kind.ADOPTED_YEAR : Kind.YEAR,
                        year,
                        Names.of(year.getStatus()),
                        false,
                        List.of()))
                .toList();
    }

    private List<ExplorerNode> members() {
        return association.getMembers().stream().map(this::member).toList();
    }

    private ExplorerNode member(Member member) {
        return node(Kind.MEMBER, member, Names.of(member.getKind()), isPast(member.getToDate()), List.of());
    }

    private List<ExplorerNode> board() {
        return new AssociationQuery(association)
                .appointments(Body.BOARD, today)
                .sorted(Comparator.comparing(appointment -> SEATS.indexOf(appointment.getRole())))
                .map(this::seat)
                .toList();
    }

    private ExplorerNode seat(Appointment seat) {
        var role = Names.of(seat.getRole());
        var by = seat.getAppointedBy();
        var note = by == null ? role : TEXTS.get("seat", role, Names.of(by));
        return node(Kind.APPOINTMENT, seat, note, false, List.of());
    }

    private List<ExplorerNode> interventions(@Nullable Intervention whole) {
        return association.getInterventions().stream()
                .filter(intervention -> intervention.getPartOf() == whole)
                .sorted(Comparator.comparing(intervention -> isPast(intervention.getEndDate())))
                .map(intervention -> node(
                        Kind.INTERVENTION,
                        intervention,
                        Text.same(Objects.requireNonNullElse(intervention.getCode(), "")),
                        isPast(intervention.getEndDate()),
                        interventions(intervention)))
                .toList();
    }

    private ExplorerNode area(GoalArea area) {
        return node(
                Kind.GOAL_AREA,
                area,
                Text.EMPTY,
                false,
                area.getGoals().stream().map(this::goal).toList());
    }

    private ExplorerNode goal(Goal goal) {
        return node(
                Kind.GOAL,
                goal,
                Text.EMPTY,
                false,
                goal.getMeasures().stream()
                        .map(measure -> node(Kind.MEASURE, measure, Text.EMPTY, false, List.of()))
                        .toList());
    }

    private List<ExplorerNode> sections(List<Section> siblings, String prefix) {
        var nodes = new ArrayList<ExplorerNode>();
        var position = 0;
        for (var section : siblings) {
            var number = section.isNumbered() ? prefix + ++position : "";
            var title = Names.of(section);
            nodes.add(new ExplorerNode(
                    section.getId(),
                    Kind.SECTION,
                    number.isEmpty() ? title : new Text(number + ' ' + title.sv(), number + ' ' + title.en()),
                    section.isApplicable() ? Text.EMPTY : TEXTS.get("section.notApplicable"),
                    !section.isApplicable(),
                    section,
                    findings.of(section),
                    sections(section.getSections(), number.isEmpty() ? prefix : number + '.')));
        }
        return nodes;
    }

    private ExplorerNode plan(Plan plan) {
        return node(
                Kind.PLAN,
                plan,
                Text.same(plan.getFirstYear() + "–" + plan.getLastYear()),
                false,
                scenarios(plan, null));
    }

    private List<ExplorerNode> scenarios(Plan plan, @Nullable Scenario base) {
        return plan.getScenarios().stream()
                .filter(scenario -> scenario.getBase() == base)
                .map(scenario -> node(Kind.SCENARIO, scenario, Text.EMPTY, false, scenarios(plan, scenario)))
                .toList();
    }

    private boolean isPast(@Nullable LocalDate last) {
        return last != null && last.isBefore(today);
    }

    private ExplorerNode node(Kind kind, Element element, Text note, boolean past, List<ExplorerNode> children) {
        return new ExplorerNode(
                element.getId(), kind, Names.of(element), note, past, element, findings.of(element), children);
    }

    private static ExplorerNode heading(Kind kind, List<ExplorerNode> children) {
        return heading(kind, Text.EMPTY, null, children);
    }

    private static ExplorerNode heading(Kind kind, Text note, @Nullable Element element, List<ExplorerNode> children) {
        return new ExplorerNode(
                kind.name(),
                kind,
                TEXTS.get("heading." + kind.name().toLowerCase(Locale.ROOT)),
                note,
                false,
                element,
                Tally.NONE,
                children);
    }
}
