// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbench;

/** The names of perspectives and views in the state of the window, which are in the language of the last session. */
final class RestoredLabels {
    private RestoredLabels() {}

    /** Takes the names over from the plug-ins, which have them in the language of now. */
    static void renew(IWorkbench workbench) {
        if (workbench.getService(MApplication.class) instanceof EObject application) {
            application.eAllContents().forEachRemaining(element -> {
                switch (element) {
                    case MPerspective perspective -> renew(workbench, perspective);
                    case MPart part -> renew(workbench, part);
                    default -> {}
                }
            });
        }
    }

    private static void renew(IWorkbench workbench, MPerspective perspective) {
        var known = workbench.getPerspectiveRegistry().findPerspectiveWithId(perspective.getElementId());
        if (known != null) {
            perspective.setLabel(known.getLabel());
            perspective.setTooltip(known.getLabel());
        }
    }

    private static void renew(IWorkbench workbench, MPart part) {
        var known = workbench.getViewRegistry().find(part.getElementId());
        if (known != null) {
            part.setLabel(known.getLabel());
        }
    }
}
