// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.Hashtable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * A folder for the data of bundles when the application was started without one. BIRT's chart bundle does not start
 * without such a folder, and reports would then have no charts.
 */
record InstanceArea(URL folder) implements Location {
    /** Sees to it that there is a folder for data; one that was given at the start stays. */
    static void provide() throws IOException {
        Location given = Platform.getInstanceLocation();
        if (given != null && given.isSet()) {
            return;
        }
        BundleContext context = FrameworkUtil.getBundle(InstanceArea.class).getBundleContext();
        File folder = context.getDataFile("instance");
        URL address = folder.toURI().toURL();
        if (given != null) {
            given.set(address, false);
        } else {
            Hashtable<String, String> properties = new Hashtable<>();
            properties.put("type", Location.INSTANCE_AREA_TYPE);
            context.registerService(Location.class, new InstanceArea(address), properties);
        }
    }

    @Override
    public boolean allowsDefault() {
        return false;
    }

    @Override
    public @Nullable URL getDefault() {
        return null;
    }

    @Override
    public @Nullable Location getParentLocation() {
        return null;
    }

    @Override
    public URL getURL() {
        return folder;
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    @Deprecated
    public boolean setURL(URL value, boolean lock) {
        throw new IllegalStateException("the folder is set");
    }

    @Override
    public boolean set(URL value, boolean lock) {
        throw new IllegalStateException("the folder is set");
    }

    @Override
    public boolean set(URL value, boolean lock, String lockFilePath) {
        throw new IllegalStateException("the folder is set");
    }

    @Override
    public boolean lock() {
        return true;
    }

    @Override
    public void release() {
        // Nobody else has this folder.
    }

    @Override
    public boolean isLocked() {
        return false;
    }

    @Override
    public Location createLocation(@Nullable Location parent, @Nullable URL defaultValue, boolean readonly) {
        throw new UnsupportedOperationException("locations in " + folder);
    }

    @Override
    public URL getDataArea(String path) throws IOException {
        return new File(new File(folder.getPath()), path).toURI().toURL();
    }
}
