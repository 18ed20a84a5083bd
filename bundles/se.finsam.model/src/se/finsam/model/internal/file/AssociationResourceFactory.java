// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.internal.file;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;
import se.finsam.model.file.FileLimits;

/** Lets EMF's own tools open a *.finsam file; named in plugin.xml. */
public final class AssociationResourceFactory extends ResourceFactoryImpl {
    @Override
    public Resource createResource(URI uri) {
        return new AssociationResource(uri, FileLimits.DEFAULT);
    }
}
