// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Contribution;
import se.finsam.core.text.Text;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.PresetChoice;
import se.finsam.ui.form.PresetForm;
import se.finsam.ui.session.Session;

/** Fields in which a contribution is chosen and its parameters are set, in an area of two columns. */
final class ContributionFields<C extends Contribution> {
    private final Composite area;
    private final ChosenContribution<C> model;
    private final Session session;
    private final Runnable changed;
    private final Combo names;
    private final Label description;
    private @Nullable PresetForm form;

    /**
     * The choice and a description of what is chosen; the parameters come when they are asked for.
     *
     * @param id of the choice
     * @param changed told after each change
     */
    ContributionFields(
            Composite area, String id, Text name, ChosenContribution<C> model, Session session, Runnable changed) {
        this.area = area;
        this.model = model;
        this.session = session;
        this.changed = changed;
        var label = new Label(area, SWT.NONE);
        label.setText(UiLanguage.in(name));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        names = Ids.set(new Combo(area, SWT.READ_ONLY), id);
        model.all().forEach(each -> names.add(UiLanguage.in(each.name())));
        names.select(0);
        names.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        names.addListener(SWT.Selection, event -> choose());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        description = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(480, SWT.DEFAULT)
                .applyTo(description);
    }

    private void choose() {
        model.choose(model.all().get(names.getSelectionIndex()));
        showParameters();
        changed();
    }

    private void changed() {
        model.set(form == null ? Map.of() : form.settings());
        changed.run();
    }

    /** Shows the parameters of what is chosen under the fields that there are. */
    void showParameters() {
        if (form != null) {
            form.control().dispose();
            form = null;
        }
        description.setText(
                model.get().map(each -> UiLanguage.in(each.description())).orElse(""));
        var parameters = model.parameters();
        if (parameters.isPresent()) {
            var presets = new PresetChoice(
                    session.presets(), session.registry(), model.get().orElseThrow(), parameters.get());
            form = new PresetForm(area, presets, this::changed);
            GridDataFactory.fillDefaults()
                    .span(2, 1)
                    .grab(true, false)
                    .indent(0, 8)
                    .applyTo(form.control());
        }
        area.layout(true, true);
    }

    /** The first thing that is wrong with what the user has set. */
    Optional<Text> problem() {
        return form == null ? Optional.empty() : form.problem();
    }
}
