// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.signatures;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AnnualReport;
import se.finsam.model.AuditReport;
import se.finsam.model.Body;
import se.finsam.model.FinsamPackage;
import se.finsam.model.FiscalYear;
import se.finsam.model.Person;
import se.finsam.model.YearStatus;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddAuditReport;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.edit.command.SetAttribute;
import se.finsam.model.edit.command.SetYearStatus;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.Binding;
import se.finsam.ui.form.ElementTable;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Form;
import se.finsam.ui.form.Labels;
import se.finsam.ui.form.ScrollPane;
import se.finsam.ui.session.Session;

/** The decisions on the report and the auditors' reports. */
final class DecisionsPart {
    private static final Texts TEXTS = Texts.of(DecisionsPart.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final int WIDTH = 640;
    private static final int ROWS = 4;

    private final Session session;
    private final Form<AnnualReport> form;
    private final ElementTable<AuditReport> audits;

    DecisionsPart(Composite parent, Session session) {
        this.session = session;
        var pane = new ScrollPane(parent);
        form = new Form<>(pane.content(), "decision", session::execute);
        GridDataFactory.fillDefaults().hint(WIDTH, -1).applyTo(form.body());
        form.heading(TEXTS.get("decisions"));
        form.add(
                FieldKind.text(),
                Binding.<AnnualReport, String>of(P.getAnnualReport_Title()).labelled(TEXTS.get("title")));
        form.add(
                FieldKind.date(),
                Binding.<AnnualReport, LocalDate>of(P.getAnnualReport_DecisionDate())
                        .labelled(TEXTS.get("decisionDate")));
        form.add(
                FieldKind.literal(YearStatus.VALUES),
                new Binding<>(
                        "status",
                        TEXTS.get("yearStatus"),
                        report -> year(report).getStatus(),
                        DecisionsPart::status));
        form.add(FieldKind.date(), ofYear(P.getFiscalYear_InterimReportDate(), "interimReport"));
        audits = new ElementTable<AuditReport>(pane.content(), "audits", TEXTS.get("audits"), session::execute)
                .column(FieldKind.elementOrNone(this::auditors), Binding.of(P.getAuditReport_Auditor()), 5)
                .column(FieldKind.date(), Binding.of(P.getAuditReport_Date()), 3)
                .column(
                        FieldKind.yesNoUnknown(),
                        Binding.<AuditReport, Boolean>of(P.getAuditReport_Published())
                                .labelled(TEXTS.get("published")),
                        4)
                .adding(TEXTS.get("audit.add"), this::add)
                .removing(TEXTS.get("audit.remove"), RemoveElement::create)
                .rows(ROWS);
        GridDataFactory.fillDefaults().hint(WIDTH, -1).indent(0, 8).applyTo(audits.control());
    }

    private static FiscalYear year(AnnualReport report) {
        return (FiscalYear) report.eContainer();
    }

    private static ModelCommand status(AnnualReport report, @Nullable YearStatus status) {
        var chosen = status == null ? YearStatus.PLANNED : status;
        return SetYearStatus.create(
                year(report), chosen, chosen == YearStatus.ADOPTED ? report.getDecisionDate() : null);
    }

    private static <V> Binding<AnnualReport, V> ofYear(EAttribute attribute, String label) {
        Binding<FiscalYear, V> bound = Binding.of(attribute);
        return new Binding<>(
                attribute.getName(),
                TEXTS.get(label),
                report -> bound.read().apply(year(report)),
                (report, value) -> SetAttribute.create(year(report), attribute, value));
    }

    /** Those appointed to audit come first. */
    private List<Person> auditors() {
        var association = session.association();
        return association.getPersons().stream()
                .sorted((a, b) -> Boolean.compare(isAuditor(b), isAuditor(a)))
                .toList();
    }

    private boolean isAuditor(Person person) {
        return session.association().getAppointments().stream()
                .anyMatch(appointment -> appointment.getPerson() == person && appointment.getBody() == Body.AUDIT);
    }

    private @Nullable ModelCommand add() {
        var report = form.shown();
        if (report == null) {
            return null;
        }
        var dialog = new EntryDialog(audits.control().getShell(), TEXTS.get("audit.add"));
        var auditor = dialog.ask(
                "new.auditor", Labels.of(P.getAuditReport_Auditor()), FieldKind.elementOrNone(this::auditors), null);
        var date = dialog.ask("new.date", Labels.of(P.getAuditReport_Date()), FieldKind.date(), LocalDate.now());
        var published = dialog.ask("new.published", TEXTS.get("published"), FieldKind.yesNoUnknown(), null);
        return dialog.open(() -> AddAuditReport.create(report, auditor.get(), date.get(), published.get()));
    }

    void show(@Nullable AnnualReport report) {
        form.show(report);
        audits.setOpen(report != null);
        audits.show(report == null ? List.of() : report.getAuditReports());
    }

    void reveal(AuditReport audit) {
        audits.select(audit);
        audits.table().setFocus();
    }
}
