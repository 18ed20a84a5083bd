// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The picture shown while the window is being made; drawn by ourselves, since no native launcher draws one. */
final class Splash {
    private final Shell shell;
    private final Image picture;

    /** Shows the picture in the middle of the screen. */
    Splash(Display display) {
        picture = ResourceLocator.imageDescriptorFromBundle("se.finsam.app", "branding/splash.png")
                .orElseThrow()
                .createImage(display);
        shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        shell.setLayout(new FillLayout());
        new Label(shell, SWT.NONE).setImage(picture);
        shell.pack();
        var screen = display.getPrimaryMonitor().getBounds();
        var size = shell.getSize();
        shell.setLocation(screen.x + (screen.width - size.x) / 2, screen.y + (screen.height - size.y) / 2);
        shell.open();
        while (display.readAndDispatch()) {
            // Paints the picture; what comes later waits for the window.
        }
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
            picture.dispose();
        }
    }
}
