// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.Appointment;
import se.finsam.core.snapshot.Assumption;
import se.finsam.core.snapshot.Body;
import se.finsam.core.snapshot.Person;
import se.finsam.core.snapshot.PlanStatus;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.Signature;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.text.Language;
import se.finsam.report.Relation;
import se.finsam.report.ReportDataException;

/** Who and what beside the figures: the document itself, the board, the signatures, the assumptions of the plan. */
final class RegisterRelations {
    private final Snapshot snapshot;
    private final int year;
    private final String documentName;
    private final ResourceBundle words;

    RegisterRelations(Snapshot snapshot, int year, Language language, String documentName) {
        this.snapshot = snapshot;
        this.year = year;
        this.documentName = documentName;
        this.words = Words.in(language);
    }

    /** One row on the document: association, title, years, decision. */
    Relation document() {
        var association = snapshot.association();
        var rows = new Rows().text("association", "shortName", "title", "year", "span", "planSpan", "decided");
        var first = Math.max(
                AssociationData.firstYear(year),
                snapshot.data().years().getFirst().year());
        rows.add(
                association.name(),
                association.shortName(),
                documentName,
                String.valueOf(year),
                AssociationData.span(List.of(first, year)),
                snapshot.plan(year + 1)
                        .map(plan -> AssociationData.span(List.of(plan.firstYear(), plan.lastYear())))
                        .orElse(""),
                snapshot.report(year)
                        .map(AnnualReport::decided)
                        .map(day -> words.getString("decided").formatted(day))
                        .orElse(""));
        return rows.relation();
    }

    /** Members of the board of the year with their substitutes, in the order of the model. */
    Relation board() {
        var rows = new Rows().text("member", "substitute", "appointedBy");
        for (var appointment : snapshot.board(year)) {
            if (appointment.substituteFor() == null && appointment.role() != Role.SUBSTITUTE) {
                rows.add(
                        name(appointment.person()) + roleSuffix(appointment.role()),
                        snapshot.substitutesFor(appointment).stream()
                                .map(Appointment::person)
                                .map(this::name)
                                .collect(Collectors.joining(", ")),
                        subject(appointment.appointedBy()));
            }
        }
        return rows.relation();
    }

    /** The names on the signature page, two beside each other: of the board, or of the auditors. */
    Relation signatures(@Nullable String body) {
        var wanted = body(body);
        var signatures = snapshot.signatories(year).stream()
                .filter(signature -> signature.body() == wanted)
                .toList();
        var rows = new Rows().text("left", "leftRole", "leftFor", "right", "rightRole", "rightFor");
        for (var i = 0; i < signatures.size(); i += 2) {
            var left = signatures.get(i);
            var right = i + 1 < signatures.size() ? signatures.get(i + 1) : null;
            rows.add(
                    name(left.person()),
                    role(left),
                    left.onBehalfOf(),
                    right == null ? null : name(right.person()),
                    right == null ? null : role(right),
                    right == null ? null : right.onBehalfOf());
        }
        return rows.relation();
    }

    /** The assumptions of the plan that starts from the year. */
    Relation assumptions() {
        var rows = new Rows().text("name", "text", "status");
        for (var plan : snapshot.data().plans()) {
            if (plan.baseYear() == year) {
                plan.assumptions()
                        .forEach((Assumption each) -> rows.add(each.name(), each.text(), status(each.status())));
            }
        }
        return rows.relation();
    }

    private static Body body(@Nullable String word) {
        return switch (word == null ? "board" : word) {
            case "board" -> Body.BOARD;
            case "audit" -> Body.AUDIT;
            default -> throw new ReportDataException("The argument body is board or audit, not " + word);
        };
    }

    private String status(PlanStatus status) {
        return words.getString("status." + status.name().toLowerCase(Locale.ROOT));
    }

    private String role(Signature signature) {
        var role = words.getString("role." + signature.role().name().toLowerCase(Locale.ROOT));
        return signature.organisation().isEmpty() ? role : role + ", " + signature.organisation();
    }

    private String roleSuffix(Role role) {
        return role == Role.MEMBER
                ? ""
                : ", "
                        + words.getString("role." + role.name().toLowerCase(Locale.ROOT))
                                .toLowerCase(Locale.ROOT);
    }

    private String subject(@Nullable String key) {
        return key == null ? "" : snapshot.subject(key).map(Subject::name).orElse(key);
    }

    private String name(String person) {
        return snapshot.person(person).map(Person::fullName).orElse("");
    }
}
