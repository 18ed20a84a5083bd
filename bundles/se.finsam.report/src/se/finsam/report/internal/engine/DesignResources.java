// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;
import org.jspecify.annotations.Nullable;

/** Finds the libraries, images and texts of a design, in its resource folder and nowhere else. */
final class DesignResources implements IResourceLocator {
    private final Path folder;

    DesignResources(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public @Nullable URL findResource(ModuleHandle module, String name, int type) {
        try {
            Path file = folder.resolve(name).normalize();
            if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
                return null;
            }
            return file.toUri().toURL();
        } catch (InvalidPathException | MalformedURLException e) {
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable URL findResource(ModuleHandle module, String name, int type, @Nullable Map appContext) {
        return findResource(module, name, type);
    }
}
