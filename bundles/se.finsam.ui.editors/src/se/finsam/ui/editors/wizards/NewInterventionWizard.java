// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import se.finsam.model.BudgetVersion;
import se.finsam.model.Focus;
import se.finsam.model.Intervention;
import se.finsam.model.Member;
import se.finsam.model.Unit;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.Labels;
import se.finsam.ui.session.Session;

/** Adds an intervention, with its first grant and its cost in a budget when these are decided. */
public final class NewInterventionWizard extends SessionWizard {
    private static final Texts TEXTS = Texts.of(NewInterventionWizard.class);
    private static final List<Unit> MONEY = List.of(Unit.TKR, Unit.KR, Unit.MKR);

    private final Session session;
    private final NewInterventionModel model;
    private @Nullable Intervention added;

    /** A wizard for an association. */
    public NewInterventionWizard(Session session) {
        this.session = session;
        model = new NewInterventionModel(session.association(), LocalDate.now());
        setWindowTitle(UiLanguage.in(TEXTS.get("intervention.title")));
        addPage(new FactsPage());
        addPage(new MoneyPage());
    }

    /** The intervention that was added; absent before the wizard is finished. */
    public Optional<Intervention> added() {
        return Optional.ofNullable(added);
    }

    @Override
    Optional<EObject> made() {
        return Optional.ofNullable(added);
    }

    @Override
    public boolean performFinish() {
        var refusal = session.execute(model.command());
        if (refusal != null) {
            ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(UiLanguage.in(refusal));
            return false;
        }
        added = session.association().getInterventions().getLast();
        return true;
    }

    private static String written(Unit unit) {
        return Labels.of(unit);
    }

    private final class FactsPage extends CheckedPage {
        FactsPage() {
            super("facts", TEXTS.get("intervention.title"), TEXTS.get("intervention.what"), model::problem);
        }

        @Override
        void fill(Composite area, WizardFields fields) {
            fields.text("intervention.name", model.name, 0, typed -> model.name = typed);
            fields.text("intervention.shortName", model.shortName, 0, typed -> model.shortName = typed);
            fields.text("intervention.code", model.code, 8, typed -> model.code = typed);
            fields.choice("intervention.focus", Focus.VALUES, Labels::of, 0, chosen -> model.focus = chosen);
            var owners = new ArrayList<@Nullable Member>();
            owners.add(null);
            owners.addAll(session.association().getMembers());
            fields.choice(
                    "intervention.owner",
                    owners,
                    member -> member == null ? "–" : UiLanguage.in(Names.of(member)),
                    0,
                    chosen -> model.owner = chosen);
            fields.date("intervention.start", model.start, typed -> model.start = typed);
            fields.date("intervention.end", model.end, typed -> model.end = typed);
        }
    }

    private final class MoneyPage extends CheckedPage {
        private final List<Control> grant = new ArrayList<>();
        private final List<Control> budget = new ArrayList<>();

        MoneyPage() {
            super("money", TEXTS.get("money.title"), TEXTS.get("money.what"), model::moneyProblem);
        }

        @Override
        void fill(Composite area, WizardFields fields) {
            fields.tick("money.granted", model.isGranted, ticked -> model.isGranted = ticked);
            grant.add(fields.date("money.date", model.grantDate, typed -> model.grantDate = typed));
            grant.add(fields.text("money.amount", "", 14, typed -> model.grantAmount = typed));
            grant.add(fields.choice(
                    "money.unit", MONEY, NewInterventionWizard::written, 0, chosen -> model.grantUnit = chosen));
            grant.add(fields.text("money.from", model.grantFrom, 8, typed -> model.grantFrom = typed));
            grant.add(fields.text("money.to", model.grantTo, 8, typed -> model.grantTo = typed));
            grant.add(fields.text("money.text", "", 0, typed -> model.grantText = typed));
            var versions = model.versions();
            if (!versions.isEmpty()) {
                fields.tick("money.budgeted", model.isBudgeted, ticked -> model.isBudgeted = ticked);
                budget.add(fields.choice(
                        "money.version", versions, MoneyPage::written, 0, chosen -> model.budget = chosen));
                budget.add(fields.text("money.budget", "", 14, typed -> model.budgetAmount = typed));
                budget.add(fields.choice(
                        "money.budgetUnit",
                        MONEY,
                        NewInterventionWizard::written,
                        0,
                        chosen -> model.budgetUnit = chosen));
            }
            checked();
        }

        private static String written(BudgetVersion version) {
            var name = version.getName();
            var year = Integer.toString(version.getYear());
            return name.contains(year) ? name : name + " (" + year + ")";
        }

        @Override
        void checked() {
            grant.forEach(control -> control.setEnabled(model.isGranted));
            budget.forEach(control -> control.setEnabled(model.isBudgeted));
        }
    }
}
