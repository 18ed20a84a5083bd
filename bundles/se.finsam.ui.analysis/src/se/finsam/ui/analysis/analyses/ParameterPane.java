// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.analyses;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.api.AnalysisContribution;
import se.finsam.engine.ParameterException;
import se.finsam.engine.ParameterSet;
import se.finsam.ui.form.PresetChoice;
import se.finsam.ui.form.PresetForm;
import se.finsam.ui.session.Session;

/** The parameters of the analysis that is chosen; what the user sets for each is held as long as the view is open. */
final class ParameterPane {
    private static final int WIDTH = 560;

    private final Composite area;
    private final Runnable changed;
    private final Map<String, Map<String, String>> settings = new HashMap<>();
    private @Nullable Shown shown;

    /** What the fields are made of. */
    private record Shown(Session session, AnalysisContribution analysis, boolean applies) {}

    /**
     * No fields yet, in an area of some columns.
     *
     * @param changed told after each change that the user makes
     */
    ParameterPane(Composite parent, int columns, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().span(columns, 1).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    /** Shows the fields of the analysis that is asked; those that are shown already are left alone. */
    void show(Session session, AnalysisQuestion question) {
        var wanted = new Shown(session, question.analysis(), question.missing().isEmpty());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        for (var child : area.getChildren()) {
            child.dispose();
        }
        var parameters = question.parameters();
        parameters.ifPresent(each -> fill(session, question.analysis(), each));
        area.setVisible(parameters.isPresent());
        ((GridData) area.getLayoutData()).exclude = parameters.isEmpty();
        area.getParent().getParent().layout(true, true);
    }

    private void fill(Session session, AnalysisContribution analysis, ParameterSet<?> parameters) {
        var holder = new PresetForm[1];
        holder[0] = new PresetForm(
                area, new PresetChoice(session.presets(), session.registry(), analysis, parameters), () -> {
                    settings.put(analysis.id(), holder[0].settings());
                    changed.run();
                });
        settings.computeIfPresent(analysis.id(), (id, kept) -> usable(parameters, kept));
        holder[0].set(of(analysis));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).indent(0, 4).applyTo(holder[0].control());
    }

    /** The settings if they go together, else none. */
    private static Map<String, String> usable(ParameterSet<?> parameters, Map<String, String> kept) {
        var fitting = parameters.fitting(kept);
        try {
            parameters.complete(fitting);
            return fitting;
        } catch (ParameterException e) {
            return Map.of();
        }
    }

    /** What the user has set for an analysis, by name of the parameter. */
    Map<String, String> of(AnalysisContribution analysis) {
        return settings.getOrDefault(analysis.id(), Map.of());
    }
}
