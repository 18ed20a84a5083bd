// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.view;

import java.util.Map;
import org.eclipse.swt.widgets.Composite;
import se.finsam.ui.session.Session;

/**
 * A view of the association that is being worked on, contributed to the extension point {@code se.finsam.ui.analysisViews}: a
 * table, a chart or whatever tells something about it. It needs a public constructor without parameters.
 *
 * <p>Made when the user first sees the view, and again when he opens it after having closed it. Every method is called on the
 * thread of the window and must return at once; what takes longer than a tenth of a second is given to
 * {@link ViewContext#compute}. A view that throws is not asked again: a message with its name and that of its bundle takes
 * its place, the log tells why, and the other views work on.
 */
public interface AnalysisView {
    /**
     * Makes the widgets; called once, before anything else.
     *
     * @param parent belongs to the view alone and is filled by its only child
     */
    void create(Composite parent, ViewContext context);

    /**
     * Shows another association as it is now. While none is open the view is hidden behind a message, so that it need not be
     * prepared for that.
     */
    void show(Session session);

    /** The association shown last has changed, or the colours of the window have. */
    default void changed(Session session) {
        show(session);
    }

    /** The association shown last is closed and must not be asked any more. */
    default void cleared() {}

    /** Puts the focus where a user begins; called while an association is shown. */
    void setFocus();

    /**
     * What the user has chosen, to be kept with the window and given back by {@link ViewContext#kept} when the view is made
     * the next time.
     */
    default Map<String, String> keep() {
        return Map.of();
    }

    /** Gives back what the widgets do not by themselves; called once, even after a fault. */
    default void dispose() {}
}
