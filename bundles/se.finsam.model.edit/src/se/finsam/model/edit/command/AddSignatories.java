// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.Appointment;
import se.finsam.model.Body;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Role;
import se.finsam.model.Signature;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.text.Names;

/**
 * Puts those on the signature page who hold office on a day and are not there yet: the chair, the vice chair and the
 * members of the board, then the auditors; substitutes are left out.
 */
public final class AddSignatories extends ModelCommand {
    private final AnnualReport report;
    private final LocalDate day;

    private AddSignatories(AnnualReport report, LocalDate day) {
        super(report, text("addSignatories", Names.of(FinsamPackage.eINSTANCE.getAnnualReport_Signatures()), day));
        this.report = report;
        this.day = day;
    }

    /** {@code day} is that of the decision on the report. Refuses when nobody is missing. */
    public static AddSignatories create(AnnualReport report, LocalDate day) {
        return new AddSignatories(report, day);
    }

    @Override
    protected @Nullable Text check() {
        return first(outside(List.of(report)), Checks.when(missing().findAny().isEmpty(), "refuse.nobodyMissing", day));
    }

    private Stream<Appointment> missing() {
        return Stream.of(Body.BOARD, Body.AUDIT)
                .flatMap(body -> new AssociationQuery(association())
                        .appointments(body, day)
                        .sorted(Comparator.comparingInt(appointment -> rank(appointment.getRole()))))
                .filter(appointment -> appointment.getRole() != Role.SUBSTITUTE)
                .filter(appointment -> report.getSignatures().stream()
                        .noneMatch(signature -> signature.getPerson() == appointment.getPerson()));
    }

    private static int rank(Role role) {
        return switch (role) {
            case CHAIR -> 0;
            case VICE_CHAIR -> 1;
            default -> 2;
        };
    }

    @Override
    protected void change() {
        report.getSignatures().addAll(missing().map(AddSignatories::signature).toList());
    }

    private static Signature signature(Appointment appointment) {
        var signature = FinsamFactory.eINSTANCE.createSignature();
        signature.setPerson(appointment.getPerson());
        signature.setBody(appointment.getBody());
        signature.setRole(appointment.getRole());
        signature.setOrganisation(appointment.getOrganisation());
        return signature;
    }
}
