// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.plan.Answers.Answer;

/** Shows what moves equity of the last year most. */
final class TornadoDialog extends Dialog {
    private final Answers answers;

    /**
     * A dialog about the plan or one of its scenarios.
     *
     * @throws se.finsam.analysis.plan.PlanException if it cannot be computed
     */
    TornadoDialog(Shell parent, PlanHost host, String key) {
        super(parent);
        answers = new Answers(host.model(), key);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(PlanHost.text("tornado.title", UiLanguage.in(answers.name())));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(1000, 640);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(area);
        var pane = new AnswerPane(area, "tornado");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        new Computing<Answer>("Tornado", pane, pane::show).request(answers::tornado);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, PlanHost.text("close"), true);
    }
}
