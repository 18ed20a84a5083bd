// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.net.URL;
import java.util.Optional;

/** Access to the files of bundles, so that the registry can be used without a running OSGi framework. */
public interface BundleFiles {
    /** Version of a bundle; empty text when it is not known. */
    String version(String bundle);

    /** A file of a bundle or its fragments by its path, if it is there. */
    Optional<URL> find(String bundle, String path);
}
