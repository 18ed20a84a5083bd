// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.pdf;

import java.security.SecureRandom;

/**
 * The six letters before the name of an embedded font subset. PDF wants them to differ between subsets, OpenPDF draws them
 * by lot; these come from the font's name, so that a document has the same bytes each time.
 */
final class SubsetPrefix extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final String fontName;
    private int calls;

    SubsetPrefix(String fontName) {
        this.fontName = fontName;
    }

    @Override
    public double nextDouble() {
        int hash = (fontName + calls++ % 6).hashCode() * 0x9E3779B9;
        return (hash >>> 8) / (double) (1 << 24);
    }
}
