// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.signatures;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.Association;
import se.finsam.model.FiscalYear;
import se.finsam.model.Person;
import se.finsam.model.Signature;
import se.finsam.model.SigningEvent;
import se.finsam.model.SigningEventKind;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;

/** How far the signing of an annual report has come. */
final class SigningState {
    /** Where the association is; times are stored in UTC. */
    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final Texts TEXTS = Texts.of(SigningState.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final AnnualReport report;

    SigningState(AnnualReport report) {
        this.report = report;
    }

    /** The years that have a report, the newest first. */
    static List<FiscalYear> years(Association association) {
        return association.getYears().stream()
                .filter(year -> year.getReport() != null)
                .sorted((a, b) -> Integer.compare(b.getYear(), a.getYear()))
                .toList();
    }

    /** A point in time as clocks here show it: 2026-04-10 09:26. */
    static String time(Instant time) {
        return TIME.format(time.atZone(ZONE));
    }

    /** When a person signed, if it is recorded. */
    Optional<Instant> signed(Person person) {
        return events().filter(event -> event.getKind() == SigningEventKind.SIGNED && event.getPerson() == person)
                .map(SigningEvent::getTime)
                .findFirst();
    }

    private Stream<SigningEvent> events() {
        return report.getSigning() == null ? Stream.of() : report.getSigning().getEvents().stream();
    }

    private List<Person> unsigned() {
        return report.getSignatures().stream()
                .map(Signature::getPerson)
                .filter(person -> signed(person).isEmpty())
                .toList();
    }

    /** True when everything that this page is about is there. */
    boolean isComplete() {
        return missing().isEmpty();
    }

    /** What is there and what is missing, in a sentence or two. */
    Text summary() {
        var missing = missing();
        var all = report.getSignatures().size();
        var count = TEXTS.get("signedOf", all - unsigned().size(), all);
        if (missing.isEmpty()) {
            return join(count, TEXTS.get("complete"));
        }
        return join(
                count,
                TEXTS.get(
                        "missing",
                        new Text(
                                missing.stream().map(Text::sv).collect(Collectors.joining("; ")),
                                missing.stream().map(Text::en).collect(Collectors.joining("; ")))));
    }

    private List<Text> missing() {
        var missing = new ArrayList<Text>();
        if (report.getDecisionDate() == null) {
            missing.add(TEXTS.get("missing.decision"));
        }
        var unsigned = unsigned();
        if (report.getSignatures().isEmpty()) {
            missing.add(TEXTS.get("missing.signatories"));
        } else if (!unsigned.isEmpty()) {
            missing.add(TEXTS.get(
                    "missing.signatures",
                    unsigned.stream().map(person -> Names.of(person).sv()).collect(Collectors.joining(", "))));
        }
        if (report.getAuditReports().isEmpty()) {
            missing.add(TEXTS.get("missing.audit"));
        }
        return missing;
    }

    private static Text join(Text first, Text second) {
        return new Text(first.sv() + " " + second.sv(), first.en() + " " + second.en());
    }
}
