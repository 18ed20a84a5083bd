// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.plan.PlanModel;
import se.finsam.core.text.Text;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/** What the parts of the view ask of it. */
interface PlanHost {
    /** The texts of the widgets. */
    Texts TEXTS = Texts.of(PlanHost.class);

    /**
     * The plan that is shown, as it is now.
     *
     * @throws se.finsam.analysis.plan.PlanException if there is none
     */
    PlanModel model();

    /** The elements as they are now. */
    PlanElements elements();

    /**
     * Executes a command; a refusal is shown.
     *
     * @return why it could not be executed; null when it was
     */
    @Nullable
    Text execute(ModelCommand command);

    /** Shows another scenario, or the plan. */
    void select(String key);

    /** A text of the widgets in the language of the window. */
    static String text(String key, Object... arguments) {
        return UiLanguage.in(TEXTS.get(key, arguments));
    }

    /** A heading above a part of the view. */
    static Label heading(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        return label;
    }

    /** A button of a tool bar; without a text it shows its icon alone and tells its name in the tooltip. */
    static ToolItem button(ToolBar bar, int style, String icon, String key, boolean named, Runnable action) {
        var item = new ToolItem(bar, style);
        item.setImage(Icons.image(icon));
        if (named) {
            item.setText(text(key));
        }
        item.setToolTipText(text(key + ".hint"));
        item.addListener(SWT.Selection, event -> action.run());
        return Ids.set(item, "plan." + key);
    }
}
