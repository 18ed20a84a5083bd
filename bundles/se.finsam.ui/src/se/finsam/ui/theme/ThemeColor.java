// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.theme;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** Colours of ours, declared in plugin.xml for the light theme and in the style sheets of the others. */
public enum ThemeColor {
    /** Background of a table, where something can be typed. */
    GRID_BACKGROUND,
    /** Background of cells that are computed. */
    GRID_COMPUTED,
    GRID_FOREGROUND,
    GRID_HEADER,
    GRID_HEADER_FOREGROUND,
    GRID_LINE,
    /** Line over a sum. */
    GRID_SUM_LINE,
    GRID_SELECTION,
    GRID_SELECTION_FOREGROUND,
    /** Text that steps back. */
    MUTED,
    /** What stands out. */
    ACCENT,
    ERROR,
    WARNING,
    HINT,
    OK;

    /** Id of the colour in plugin.xml and, with dashes for full stops, in the style sheets. */
    public String id() {
        return "se.finsam.ui." + name().toLowerCase(Locale.ROOT);
    }

    /** The colour in the theme of the window; shared, not to be disposed of. Without a workbench, as in tests, one that can be read. */
    public Color get() {
        return Themes.manager()
                .map(themes -> themes.getCurrentTheme().getColorRegistry().get(id()))
                .orElseGet(() -> Display.getDefault()
                        .getSystemColor(isGround() ? SWT.COLOR_LIST_BACKGROUND : SWT.COLOR_LIST_FOREGROUND));
    }

    private boolean isGround() {
        return switch (this) {
            case GRID_BACKGROUND, GRID_COMPUTED, GRID_HEADER, GRID_SELECTION -> true;
            default -> false;
        };
    }
}
