// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Bundles of the platform that tests run in. */
final class Installed {
    private Installed() {}

    /**
     * A bundle with a name.
     *
     * @param witness any bundle of the platform; it is started, since only then it sees the others
     * @throws IOException if there is none
     */
    static Bundle bundle(Bundle witness, String name) throws IOException {
        try {
            witness.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            throw new IOException(e);
        }
        return Stream.of(witness.getBundleContext().getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new FileNotFoundException("The bundle %s is not installed".formatted(name)));
    }
}
