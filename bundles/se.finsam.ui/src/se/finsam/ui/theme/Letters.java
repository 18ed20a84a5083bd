// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.theme;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.widgets.Control;

/** Widths that follow the size of the letters, which a desktop may set larger. */
public final class Letters {
    private Letters() {}

    /** The width of a number of letters of average width, in pixels. */
    public static int width(Control control, int count) {
        return new PixelConverter(control).convertWidthInCharsToPixels(count);
    }
}
