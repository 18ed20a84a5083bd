// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The files opened last, newest first, kept per user. */
final class RecentFiles {
    private static final int MOST = 9;
    private static final String KEY = "recentFiles";

    private final IEclipsePreferences preferences;

    /** The list of the user. */
    RecentFiles() {
        this(InstanceScope.INSTANCE.getNode("se.finsam.app"));
    }

    RecentFiles(IEclipsePreferences preferences) {
        this.preferences = preferences;
    }

    /** Files that are still there. */
    List<Path> files() {
        return preferences
                .get(KEY, "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Puts a file first. */
    void add(Path file) {
        var files = new ArrayList<>(files());
        files.remove(file);
        files.addFirst(file);
        preferences.put(
                KEY,
                String.join("\n", files.stream().limit(MOST).map(Path::toString).toList()));
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentFiles.class).warn("The list of recent files could not be kept", e);
        }
    }
}
