// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.FinsamFactory;
import se.finsam.model.Person;
import se.finsam.model.SigningEventKind;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Records that a person has signed a report. */
public final class RecordSignature extends ModelCommand {
    private final AnnualReport report;
    private final Person person;
    private final Instant time;
    private final @Nullable String timeSource;

    private RecordSignature(AnnualReport report, Person person, Instant time, @Nullable String timeSource) {
        super(report, text("sign", Names.of(person)));
        this.report = report;
        this.person = person;
        this.time = time;
        this.timeSource = timeSource;
    }

    /** {@code timeSource} says whose clock it was. Refuses who is not to sign or has signed. */
    public static RecordSignature create(
            AnnualReport report, Person person, Instant time, @Nullable String timeSource) {
        return new RecordSignature(report, person, time, timeSource);
    }

    @Override
    protected @Nullable Text check() {
        var signing = report.getSigning();
        var signed = signing != null
                && signing.getEvents().stream()
                        .anyMatch(e -> e.getPerson() == person && e.getKind() == SigningEventKind.SIGNED);
        return first(
                outside(List.of(report, person)),
                Checks.when(
                        report.getSignatures().stream().noneMatch(s -> s.getPerson() == person), "refuse.notToSign"),
                Checks.when(signed, "refuse.signed"));
    }

    @Override
    protected void change() {
        if (report.getSigning() == null) {
            report.setSigning(FinsamFactory.eINSTANCE.createSigningCase());
        }
        var event = FinsamFactory.eINSTANCE.createSigningEvent();
        event.setKind(SigningEventKind.SIGNED);
        event.setPerson(person);
        event.setTime(time);
        event.setTimeSource(timeSource);
        report.getSigning().getEvents().add(event);
    }
}
