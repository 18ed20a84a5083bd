// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.signatures;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.core.finding.Location;
import se.finsam.model.AnnualReport;
import se.finsam.model.AuditReport;
import se.finsam.model.FinsamPackage;
import se.finsam.model.FiscalYear;
import se.finsam.model.Signature;
import se.finsam.model.SigningCase;
import se.finsam.model.SigningEvent;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Input;
import se.finsam.ui.form.Labels;
import se.finsam.ui.form.Tabs;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;
import se.finsam.ui.theme.Icons;

/** Who has signed the annual report of a year and when, what was decided, what the auditors said. */
public final class SignaturesPage implements EditorPage {
    private static final Texts TEXTS = Texts.of(SignaturesPage.class);
    private static final String SIGNATURES = "signatures.tab.signatures";
    private static final String DECISIONS = "signatures.tab.decisions";
    private static final String TRAIL = "signatures.tab.trail";

    private Session session;
    private Input<FiscalYear> year;
    private Label icon;
    private Label summary;
    private Tabs tabs;
    private SignaturesPart signatures;
    private DecisionsPart decisions;
    private TrailPart trail;

    @Override
    public void create(Composite parent, PageContext context) {
        session = context.session();
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        createHead(area);
        tabs = new Tabs(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs.control());
        signatures = new SignaturesPart(tabs.add(SIGNATURES, TEXTS.get("tab.signatures")), session);
        decisions = new DecisionsPart(tabs.add(DECISIONS, TEXTS.get("tab.decisions")), session);
        trail = new TrailPart(tabs.add(TRAIL, TEXTS.get("tab.trail")), session);
    }

    private void createHead(Composite area) {
        var head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(12, 8)
                .spacing(12, 0)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        var chooser = new Composite(head, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(chooser);
        var years = SigningState.years(session.association());
        year = new Input<>(
                chooser,
                "signatures.year",
                Labels.of(FinsamPackage.eINSTANCE.getFiscalYear_Year()),
                FieldKind.element(() -> SigningState.years(session.association())),
                years.isEmpty() ? null : years.getFirst(),
                this::refresh);
        icon = new Label(head, SWT.NONE);
        summary = Ids.set(new Label(head, SWT.WRAP), "signatures.summary");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(200, SWT.DEFAULT)
                .applyTo(summary);
    }

    private @Nullable AnnualReport report() {
        var years = SigningState.years(session.association());
        if (year.value() == null || !years.contains(year.value())) {
            year.set(years.isEmpty() ? null : years.getFirst());
        }
        year.refresh();
        return year.value() == null ? null : year.value().getReport();
    }

    @Override
    public void refresh() {
        var report = report();
        var state = report == null ? null : new SigningState(report);
        icon.setImage(Icons.image(state != null && state.isComplete() ? "ok" : "missing"));
        summary.setText(UiLanguage.in(state == null ? TEXTS.get("noReport") : state.summary()));
        summary.requestLayout();
        signatures.show(report);
        decisions.show(report);
        trail.show(report);
    }

    @Override
    public boolean shows(Object target) {
        return switch (target) {
            case Signature s -> true;
            case SigningCase s -> true;
            case SigningEvent s -> true;
            case AuditReport a -> true;
            case Location location -> location.object() != null && place(location.object()) != null;
            default -> false;
        };
    }

    /** The part that the place of a finding is in, by the words that the checks have for it. */
    private static @Nullable String place(String object) {
        var word = object.split("\\.", 2)[0];
        return switch (word) {
            case "signatories" -> SIGNATURES;
            case "signing" -> TRAIL;
            case "decision", "audit" -> DECISIONS;
            default -> null;
        };
    }

    @Override
    public void reveal(Object target) {
        switch (target) {
            case Location location -> {
                session.reportYear().ifPresent(this::showYear);
                var place = location.object() == null ? null : place(location.object());
                if (place != null) {
                    tabs.select(place);
                }
            }
            case EObject element -> {
                showYear(element);
                switch (element) {
                    case Signature signature -> {
                        tabs.select(SIGNATURES);
                        signatures.reveal(signature);
                    }
                    case AuditReport audit -> {
                        tabs.select(DECISIONS);
                        decisions.reveal(audit);
                    }
                    default -> {
                        tabs.select(TRAIL);
                        trail.reveal(element);
                    }
                }
            }
            default -> throw new IllegalArgumentException("Not on this page: " + target);
        }
    }

    private void showYear(EObject element) {
        for (var owner = element; owner != null; owner = owner.eContainer()) {
            if (owner instanceof FiscalYear found) {
                showYear(found.getYear());
            }
        }
    }

    private void showYear(int shown) {
        SigningState.years(session.association()).stream()
                .filter(each -> each.getYear() == shown)
                .findFirst()
                .ifPresent(year::set);
        refresh();
    }

    @Override
    public void setFocus() {
        year.control().setFocus();
    }
}
