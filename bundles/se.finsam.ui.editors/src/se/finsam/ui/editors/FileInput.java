// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.theme.Icons;

/** A file of an association, wherever it lies; kept with the state of the window. */
public record FileInput(Path file) implements IEditorInput, IPersistableElement {
    /** Makes the path absolute, so that a file is the same however it was named. */
    public FileInput {
        file = file.toAbsolutePath().normalize();
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("association");
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> type) {
        return null;
    }

    @Override
    public String getFactoryId() {
        return Factory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(Factory.FILE, file.toString());
    }

    /** Makes inputs from the state of the window. */
    public static final class Factory implements IElementFactory {
        private static final String ID = "se.finsam.ui.editors.fileInput";
        private static final String FILE = "file";

        @Override
        public @Nullable IAdaptable createElement(IMemento memento) {
            var file = memento.getString(FILE);
            return file == null ? null : new FileInput(Path.of(file));
        }
    }
}
