// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;
import org.jspecify.annotations.Nullable;

/** Finds the libraries, images and texts of a design, in its resource folder and nowhere else. */
final class DesignResources implements IResourceLocator {
    private static final Pattern FILE_SCHEME = Pattern.compile("^file:/+");

    private final Path folder;
    private final Set<String> missingImages = new ConcurrentSkipListSet<>();

    DesignResources(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Images that were asked for and are not there; BIRT itself would leave them out without a word. */
    Set<String> missingImages() {
        return missingImages;
    }

    @Override
    public @Nullable URL findResource(ModuleHandle module, String name, int type) {
        URL found = find(name);
        if (found == null && type == IMAGE) {
            missingImages.add(withoutScheme(name));
        }
        return found;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable URL findResource(ModuleHandle module, String name, int type, @Nullable Map appContext) {
        return findResource(module, name, type);
    }

    /**
     * The name that a design wrote. BIRT makes {@code file:///mark.png} of the image {@code mark.png}, and asks again with
     * the whole address of the file it got.
     */
    private static String withoutScheme(String name) {
        return FILE_SCHEME.matcher(name).replaceFirst("");
    }

    private @Nullable URL find(String name) {
        String bare = withoutScheme(name);
        try {
            Path file = inFolder(folder.resolve(bare));
            if (file == null && !bare.equals(name)) {
                file = inFolder(Path.of(URI.create(name)));
            }
            return file == null ? null : file.toUri().toURL();
        } catch (IllegalArgumentException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Path inFolder(Path path) throws IOException {
        Path file = path.normalize();
        return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath()) ? file : null;
    }
}
