// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import se.finsam.app.help.HelpView;
import se.finsam.ui.view.ViewDescriptor;
import se.finsam.ui.view.ViewDescriptor.Place;

/** The four perspectives, each laid out for one job on a screen of 1366 by 768. */
public final class Perspectives {
    static final String REGISTER = "se.finsam.app.register";
    static final String ANALYSIS = "se.finsam.app.analysis";
    static final String BUDGET = "se.finsam.app.budget";
    static final String REPORT = "se.finsam.app.report";

    private static final String EXPLORER = "se.finsam.ui.editors.explorer";
    private static final String PROBLEMS = "se.finsam.ui.editors.problems";
    private static final String FOLDER = "views";
    private static final String DOCUMENTS = "se.finsam.ui.reports.documents";

    private Perspectives() {}

    private static void shortcuts(IPageLayout layout) {
        for (var id : new String[] {REGISTER, ANALYSIS, BUDGET, REPORT}) {
            layout.addPerspectiveShortcut(id);
        }
        for (var id : new String[] {EXPLORER, PROBLEMS, DOCUMENTS, HelpView.ID}) {
            layout.addShowViewShortcut(id);
        }
        views().forEach(view -> layout.addShowViewShortcut(view.id()));
    }

    private static List<ViewDescriptor> views() {
        return ViewDescriptor.read(Platform.getExtensionRegistry());
    }

    /** The id of the perspective that opens with a view. */
    static String id(Place place) {
        return switch (place) {
            case ANALYSIS -> ANALYSIS;
            case BUDGET -> BUDGET;
        };
    }

    /** Opens the views of a place in one folder, with the guide beside them when it is asked for. */
    private static void folder(IPageLayout layout, Place place) {
        layout.setEditorAreaVisible(false);
        var folder = layout.createFolder(FOLDER, IPageLayout.LEFT, 1f, layout.getEditorArea());
        views().stream().filter(view -> view.place() == place).forEach(view -> folder.addView(view.id()));
        help(layout, FOLDER);
        shortcuts(layout);
    }

    /** Lets the guide stand beside what it tells of. */
    private static void help(IPageLayout layout, String beside) {
        layout.addPlaceholder(HelpView.ID, IPageLayout.RIGHT, 0.6f, beside);
    }

    /** Data entry: the explorer, the editor, and what is wrong beneath it. */
    public static final class Register implements IPerspectiveFactory {
        @Override
        public void createInitialLayout(IPageLayout layout) {
            layout.addView(EXPLORER, IPageLayout.LEFT, 0.2f, layout.getEditorArea());
            help(layout, layout.getEditorArea());
            layout.addView(PROBLEMS, IPageLayout.BOTTOM, 0.72f, layout.getEditorArea());
            shortcuts(layout);
        }
    }

    /** Years beside each other. */
    public static final class Analysis implements IPerspectiveFactory {
        @Override
        public void createInitialLayout(IPageLayout layout) {
            folder(layout, Place.ANALYSIS);
        }
    }

    /** The years to come. */
    public static final class Budget implements IPerspectiveFactory {
        @Override
        public void createInitialLayout(IPageLayout layout) {
            folder(layout, Place.BUDGET);
        }
    }

    /** Documents. */
    public static final class Report implements IPerspectiveFactory {
        @Override
        public void createInitialLayout(IPageLayout layout) {
            layout.setEditorAreaVisible(false);
            layout.addView(DOCUMENTS, IPageLayout.LEFT, 1f, layout.getEditorArea());
            help(layout, DOCUMENTS);
            shortcuts(layout);
        }
    }
}
