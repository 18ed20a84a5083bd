// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.model.file.AtomicFile;
import se.finsam.ui.editors.Editors;

/** Opens the sample association: a copy of the user's own, to try things on. */
public final class SampleHandler extends AbstractHandler {
    private static final String SAMPLE = "samspelet.finsam";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Editors.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), copy());
        return null;
    }

    private static Path copy() {
        var file = UserState.folder().resolve("sample").resolve(SAMPLE);
        if (!Files.exists(file)) {
            try (var original =
                    Platform.getBundle("se.finsam.sample").getEntry(SAMPLE).openStream()) {
                Files.createDirectories(file.getParent());
                AtomicFile.write(file, original::transferTo);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }
}
