// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** A chart for those who do not see it: a picture with title and description, whose value is what the keyboard is at. */
final class ChartAccess {
    private ChartAccess() {}

    static void serve(ChartCanvas canvas) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = canvas.chart()
                        .map(chart -> chart.title().in(canvas.language()))
                        .orElse("");
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = canvas.chart()
                        .map(chart -> chart.altText().in(canvas.language()))
                        .orElse("");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = canvas.told().orElse("");
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail |= ACC.STATE_FOCUSABLE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }

    /** Tells screen readers that the value is another. */
    static void announce(ChartCanvas canvas) {
        canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
    }
}
