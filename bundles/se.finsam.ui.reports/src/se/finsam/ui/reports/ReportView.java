// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.jspecify.annotations.Nullable;
import se.finsam.core.finding.Location;
import se.finsam.ui.SessionView;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;

/** The view in which documents are chosen, previewed and made. */
public final class ReportView extends SessionView {
    /** Id in plugin.xml. */
    public static final String ID = "se.finsam.ui.reports.documents";

    private static final String FINDINGS = "se.finsam.ui.editors.problems";
    /** The perspective of the application with editor and findings, if there is one. */
    private static final String DATA_ENTRY = "se.finsam.app.register";

    private final IPartListener2 visibility = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == ReportView.this) {
                pane.refresh();
            }
        }
    };
    private ReportPane pane;
    private @Nullable IMemento memento;

    @Override
    public void init(IViewSite site, @Nullable IMemento remembered) throws PartInitException {
        super.init(site, remembered);
        memento = remembered;
    }

    @Override
    protected void createContent(Composite parent) {
        pane = new ReportPane(parent, new AroundPane());
        if (memento != null) {
            ViewMemory.restore(memento, pane.presenter(), pane.history());
        }
        getSite().getPage().addPartListener(visibility);
    }

    @Override
    protected void show(Session shown) {
        pane.show(shown);
    }

    @Override
    protected void changed(Session shown) {
        pane.changed(shown);
    }

    @Override
    protected void cleared() {
        pane.clear();
    }

    @Override
    public void saveState(IMemento remembered) {
        ViewMemory.save(remembered, pane.presenter(), pane.history());
    }

    /** Makes the chosen document, unless something stands in its way. */
    void create() {
        pane.create();
    }

    /** Stops the making of a document, if one is being made. */
    void cancel() {
        pane.cancel();
    }

    @Override
    protected void focus() {
        pane.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(visibility);
        pane.close();
        super.dispose();
    }

    /** The window around the pane. */
    private final class AroundPane implements ReportPane.Window {
        @Override
        public boolean isVisible() {
            return getSite().getPage().isPartVisible(ReportView.this);
        }

        @Override
        public void reveal(Location place) {
            editor().ifPresent(editor -> {
                enterData();
                getSite().getPage().activate(editor);
                if (editor instanceof PageContext context) {
                    context.reveal(place);
                }
            });
        }

        @Override
        public void showFindings() {
            enterData();
            try {
                getSite().getPage().showView(FINDINGS);
            } catch (PartInitException e) {
                ILog.of(ReportView.class).error("The view of the findings does not open", e);
            }
        }

        @Override
        public boolean mayReplace(List<Path> files) {
            var names = files.stream()
                    .map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.joining("\n"));
            var answers = new String[] {Parts.text("replace.yes"), Parts.text("cancel")};
            return MessageDialog.open(
                            MessageDialog.QUESTION,
                            getSite().getShell(),
                            Parts.text("replace.title"),
                            Parts.text("replace.question", names),
                            SWT.NONE,
                            answers)
                    == 0;
        }

        private Optional<IEditorPart> editor() {
            return Stream.of(getSite().getPage().getEditorReferences())
                    .map((IEditorReference reference) -> reference.getEditor(false))
                    .filter(editor -> editor != null
                            && session()
                                    .filter(shown -> shown == editor.getAdapter(Session.class))
                                    .isPresent())
                    .findFirst();
        }

        private void enterData() {
            var workbench = getSite().getWorkbenchWindow().getWorkbench();
            if (workbench.getPerspectiveRegistry().findPerspectiveWithId(DATA_ENTRY) != null) {
                try {
                    workbench.showPerspective(DATA_ENTRY, getSite().getWorkbenchWindow());
                } catch (WorkbenchException e) {
                    ILog.of(ReportView.class).error("The perspective does not open", e);
                }
            }
        }
    }
}
