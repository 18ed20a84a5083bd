// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import se.finsam.model.file.AssociationFile;
import se.finsam.ui.theme.Icons;

/** A file of an association, wherever it lies; kept with the state of the window. */
public record FileInput(Path file) implements IEditorInput, IPersistableElement {
    /** Makes the path absolute, so that a file is the same however it was named. */
    public FileInput {
        file = file.toAbsolutePath().normalize();
    }

    /** A file that a user has named, with the extension of associations when its name does not end so. */
    static Path named(Path file) {
        var name = file.getFileName().toString();
        var extension = "." + AssociationFile.EXTENSION;
        return name.toLowerCase(Locale.ROOT).endsWith(extension) ? file : file.resolveSibling(name + extension);
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

    /**
     * Finds the editor of a file, also one that is restored but not shown yet: the platform by itself compares the name of
     * the file with the title, which here is that of the association.
     */
    public static final class Matching implements IEditorMatchingStrategy {
        @Override
        public boolean matches(IEditorReference editor, IEditorInput input) {
            try {
                return AssociationEditor.ID.equals(editor.getId()) && input.equals(editor.getEditorInput());
            } catch (PartInitException e) {
                ILog.of(Matching.class).warn("The file of a restored editor is not known", e);
                return false;
            }
        }
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
