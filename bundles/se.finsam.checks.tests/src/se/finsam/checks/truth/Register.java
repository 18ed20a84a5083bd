// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Appointment;
import se.finsam.core.snapshot.Body;
import se.finsam.core.snapshot.CostUnit;
import se.finsam.core.snapshot.Focus;
import se.finsam.core.snapshot.Gender;
import se.finsam.core.snapshot.GenderSplit;
import se.finsam.core.snapshot.GrantDecision;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.InterventionBuilder;
import se.finsam.core.snapshot.InterventionYear;
import se.finsam.core.snapshot.Member;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Person;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.Signature;
import se.finsam.core.snapshot.Unit;

/** The parties, the people and what the association does. */
final class Register {
    private static final List<String> MUNICIPALITIES = List.of(
            "Almby",
            "Bergvik",
            "Dalsjö",
            "Ekenäs",
            "Forshult",
            "Granvik",
            "Hultsfors",
            "Kilsta",
            "Lindesby",
            "Norrvik");
    private static final List<String> UNITS =
            List.of("Administration", "Processtöd", "Styrelse", "Kompetensutveckling", "Jämställdhet", "Utvärdering");
    private static final List<String> INTERVENTIONS = List.of(
            "Stegen",
            "Språnget",
            "Bryggan",
            "Lotsen",
            "Ankaret",
            "Kompassen",
            "Vägvalet",
            "Växthuset",
            "Navet",
            "Ringen");
    private static final List<String> FIRST_NAMES =
            List.of("Anna", "Bo", "Cecilia", "David", "Eva", "Fredrik", "Gun", "Hans", "Ida", "Jan", "Karin", "Lars");
    private static final List<String> LAST_NAMES =
            List.of("Alm", "Berg", "Dahl", "Ek", "Fors", "Gran", "Holm", "Lind", "Nord", "Sjö", "Strand", "Åberg");

    private final Shape shape;
    private final Draw draw;
    final List<Member> members = new ArrayList<>();
    final List<Person> persons = new ArrayList<>();
    final List<Appointment> appointments = new ArrayList<>();
    final List<Signature> signatures = new ArrayList<>();
    final List<CostUnit> costUnits = new ArrayList<>();
    final List<Intervention> interventions = new ArrayList<>();

    Register(Shape shape, Draw draw) {
        this.shape = shape;
        this.draw = draw;
        members();
        people();
        activities();
    }

    private void members() {
        member("staten", "Försäkringskassan", MemberKind.STATE);
        if (draw.chance(60)) {
            member("arbetsformedlingen", "Arbetsförmedlingen", MemberKind.STATE);
        }
        member("regionen", "Region Södermark", MemberKind.REGION);
        for (var name : draw.some(MUNICIPALITIES, draw.between(1, 8))) {
            member("kommun-" + members.size(), name + " kommun", MemberKind.MUNICIPALITY);
        }
    }

    private void member(String key, String name, MemberKind kind) {
        members.add(new Member(key, null, name, name, List.of(), kind, "", null, null));
    }

    private void people() {
        for (var i = 0; i < members.size(); i++) {
            var gender = i % 2 == 0 ? Gender.FEMALE : Gender.MALE;
            var role = i == 0 ? Role.CHAIR : i == 1 ? Role.VICE_CHAIR : Role.MEMBER;
            var member = members.get(i).key();
            var sits = appoint(Body.BOARD, role, member, null, gender);
            appoint(Body.BOARD, Role.SUBSTITUTE, member, sits, gender);
        }
        appoint(Body.AUDIT, Role.AUTHORISED_AUDITOR, "staten", null, Gender.FEMALE);
        appoint(Body.AUDIT, Role.ELECTED_AUDITOR, "regionen", null, Gender.MALE);
    }

    private String appoint(Body body, Role role, String member, @Nullable String substituteFor, Gender gender) {
        var number = persons.size();
        var person = new Person(
                "person-" + number,
                FIRST_NAMES.get(number % FIRST_NAMES.size()),
                LAST_NAMES.get(number / 2 * 5 % LAST_NAMES.size()),
                gender,
                List.of());
        persons.add(person);
        var id = "appointment-" + number;
        appointments.add(new Appointment(id, person.id(), body, role, member, substituteFor, null, null, ""));
        if (role != Role.SUBSTITUTE) {
            signatures.add(new Signature(person.id(), body, role, "", ""));
        }
        return id;
    }

    private void activities() {
        var coded = draw.chance(80);
        var units = draw.between(2, UNITS.size());
        for (var i = 0; i < units; i++) {
            costUnits.add(new CostUnit(
                    "unit-" + i,
                    coded ? Integer.toString(800 + i) : null,
                    UNITS.get(i),
                    UNITS.get(i),
                    List.of(),
                    i == 0 || i == 2));
        }
        var names = draw.some(INTERVENTIONS, draw.between(2, INTERVENTIONS.size()));
        for (var i = 0; i < names.size(); i++) {
            interventions.add(intervention(i, names.get(i), coded, false));
        }
        if (shape.esf()) {
            interventions.add(intervention(names.size(), "Samverkan i syd", coded, true));
        }
    }

    private Intervention intervention(int number, String name, boolean coded, boolean esf) {
        var granted = draw.chance(40);
        return new InterventionBuilder("insats-" + number, coded ? Integer.toString(820 + number) : null, name)
                .focus(draw.chance(70) ? Focus.INDIVIDUAL : Focus.STRUCTURAL)
                .projectOwner(members.getLast().key())
                .esfFunded(esf)
                .grants(
                        granted
                                ? List.of(new GrantDecision(
                                        LocalDate.of(shape.year() - 1, 11, 12),
                                        new Quantity(BigDecimal.valueOf(draw.between(200, 2500)), Unit.TKR),
                                        shape.year(),
                                        shape.year(),
                                        ""))
                                : List.of())
                .results(results(number))
                .build();
    }

    private List<InterventionYear> results(int number) {
        if (number > 0 && draw.chance(40)) {
            return List.of();
        }
        var participants = draw.between(20, 400);
        var completed = draw.between(4, 12);
        var women = draw.between(30, 68);
        return List.of(
                new InterventionYear(shape.year() - 1, participants + 7, "deltagare", completed + 1, 2, null, ""),
                new InterventionYear(
                        shape.year(),
                        participants,
                        "deltagare",
                        completed,
                        draw.between(1, completed - 1),
                        new GenderSplit(BigDecimal.valueOf(women), BigDecimal.valueOf(100 - women), null, Unit.PERCENT),
                        ""));
    }
}
