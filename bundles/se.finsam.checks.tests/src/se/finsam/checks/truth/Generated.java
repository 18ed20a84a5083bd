// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.api.CheckInput;
import se.finsam.checks.Checked;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.AssociationInfo;
import se.finsam.core.snapshot.Body;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.BudgetVersion;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.LineItem;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Parameter;
import se.finsam.core.snapshot.PartyShare;
import se.finsam.core.snapshot.Plan;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.SigningCase;
import se.finsam.core.snapshot.SigningEvent;
import se.finsam.core.snapshot.SigningEventKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotData;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.snapshot.YearStatus;
import se.finsam.core.statement.StatementTemplates;

/**
 * An association that is right in everything, with the report that it has printed.
 *
 * @param data the association
 */
record Generated(Shape shape, SnapshotData data) {
    /** Our statements; the overview has a row for the net financial items, so that a reader can follow it. */
    static final StatementTemplates TEMPLATES = templates();

    private static final List<LineItem> LINE_ITEMS = lineItems();

    private static StatementTemplates templates() {
        try {
            return Checked.REGISTRY.templates().withFolder(Path.of("data", "statements"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LineItem> lineItems() {
        try {
            return Checked.sample().data().lineItems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Generated of(long seed) {
        return of(Shape.of(seed));
    }

    static Generated of(Shape shape) {
        var draw = new Draw(shape.seed() + 1);
        var register = new Register(shape, draw);
        var accounts = new Accounts(shape, register, draw);
        var bare = data(shape, register, accounts, null);
        var text = new ReportText(new Snapshot(bare), TEMPLATES, shape);
        var report = new AnnualReport(
                "Årsredovisning " + shape.year(),
                LocalDate.of(shape.year() + 1, 3, draw.between(2, 30)),
                List.of(),
                text.explanations(),
                text.annexes(),
                register.signatures,
                shape.trail() ? signing(shape, register) : null,
                List.of(),
                List.of(),
                List.of());
        var silent = Edits.goals(data(shape, register, accounts, report), text.goals(accounts.buffer));
        silent = events(silent, text, shape.year());
        var printing = new Printing(new Snapshot(silent), TEMPLATES, shape);
        var sections = printing.sections(text.sections(new Snapshot(silent)));
        var printed = printing.figures();
        return new Generated(
                shape,
                Edits.report(silent, shape.year(), whole -> Edits.printed(Edits.sections(whole, sections), printed)));
    }

    private static SnapshotData events(SnapshotData data, ReportText text, int year) {
        return Edits.years(
                data,
                each -> each.year() != year
                        ? each
                        : new FiscalYear(
                                each.year(),
                                each.status(),
                                each.start(),
                                each.end(),
                                each.genderSplit(),
                                text.events(),
                                each.outturnThrough(),
                                each.interimReport(),
                                each.report()));
    }

    private static SigningCase signing(Shape shape, Register register) {
        var events = new ArrayList<SigningEvent>();
        var time = Instant.parse(shape.year() + 1 + "-04-02T08:00:00Z");
        for (var signature : register.signatures) {
            var days = signature.body() == Body.AUDIT ? 10 : events.size() / 3;
            events.add(new SigningEvent(
                    SigningEventKind.SIGNED, signature.person(), time.plusSeconds(days * 86_400L + events.size()), ""));
        }
        return new SigningCase(
                "", "", LocalDate.of(shape.year() + 1, 4, 1), LocalDate.of(shape.year() + 1, 4, 20), "", "", events);
    }

    private static SnapshotData data(Shape shape, Register register, Accounts accounts, @Nullable AnnualReport report) {
        var year = shape.year();
        var parameters = new ArrayList<Parameter>();
        parameters.add(new Parameter("buffer", "Buffert", new Quantity(accounts.buffer, Unit.KR)));
        parameters.add(new Parameter("equityBuffer", "Buffert", new Quantity(accounts.buffer, Unit.KR)));
        if (shape.plan()) {
            parameters.add(new Parameter(
                    "equityShareLimit",
                    "Högsta andel eget kapital",
                    new Quantity(accounts.highestShare, Unit.PERCENT)));
        }
        var years = new ArrayList<FiscalYear>();
        for (var each = year - shape.history(); each <= year; each++) {
            years.add(new FiscalYear(
                    each,
                    YearStatus.ADOPTED,
                    LocalDate.of(each, 1, 1),
                    LocalDate.of(each, 12, 31),
                    null,
                    List.of(),
                    null,
                    null,
                    each == year ? report : null));
        }
        return new SnapshotData(
                new AssociationInfo(
                        "association",
                        "Samordningsförbundet " + shape.seed(),
                        "Förbundet",
                        "222000-0000",
                        "Almby",
                        "",
                        "",
                        shape.unit(),
                        null),
                List.of(
                        new PartyShare(MemberKind.STATE, 1, 2),
                        new PartyShare(MemberKind.REGION, 1, 4),
                        new PartyShare(MemberKind.MUNICIPALITY, 1, 4)),
                parameters,
                List.of(),
                register.members,
                register.persons,
                register.appointments,
                LINE_ITEMS,
                register.costUnits,
                register.interventions,
                List.of(new BudgetVersion(
                        Accounts.BUDGET,
                        "Budget " + year,
                        year,
                        BudgetKind.ORIGINAL,
                        LocalDate.of(year - 1, 11, 20),
                        LocalDate.of(year - 1, 10, 15),
                        "styrelsen")),
                shape.plan()
                        ? List.of(new Plan(Accounts.PLAN, "Plan", year + 1, year + 3, year, List.of(), List.of()))
                        : List.of(),
                List.of(),
                years,
                accounts.facts);
    }

    Snapshot snapshot() {
        return new Snapshot(data);
    }

    /** What the checks of the report read. */
    CheckInput input() {
        return new CheckInput(snapshot(), TEMPLATES, shape.year());
    }
}
