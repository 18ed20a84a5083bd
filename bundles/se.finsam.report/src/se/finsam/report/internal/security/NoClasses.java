// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.security;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * The class loader that untrusted designs get. It knows no class and no resource, so that neither event handlers nor a
 * script that gets hold of it reaches anything.
 */
public final class NoClasses extends ClassLoader {
    public NoClasses() {
        super(null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        throw new ClassNotFoundException(name + " (not available to an untrusted design)");
    }

    @Override
    public @Nullable URL getResource(String name) {
        return null;
    }
}
