// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.theme;

import java.util.Optional;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.osgi.framework.FrameworkUtil;

/** The themes of the workbench, which is missing where the pages of a plug-in are tried in a plain JVM. */
final class Themes {
    private Themes() {}

    static Optional<IThemeManager> manager() {
        return FrameworkUtil.getBundle(Themes.class) == null
                ? Optional.empty()
                : Optional.of(PlatformUI.getWorkbench().getThemeManager());
    }
}
