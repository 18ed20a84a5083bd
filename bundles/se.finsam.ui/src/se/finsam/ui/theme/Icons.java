// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.theme;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The icons of the workbench, drawn as SVG in the folder icons. */
public final class Icons {
    private static final String BUNDLE = "se.finsam.ui";

    private Icons() {}

    /**
     * An icon by the name of its file without suffix.
     *
     * @throws IllegalArgumentException if there is none with that name
     */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseThrow(() -> new IllegalArgumentException("No icon " + name));
    }

    /** An icon as an image that is shared and never disposed of by who shows it. */
    public static Image image(String name) {
        var registry = JFaceResources.getImageRegistry();
        var key = BUNDLE + "/" + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }
}
