// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import java.util.Optional;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;

/** Gives the tree its nodes; the input of the viewer is this, so that a refresh can take a new root. */
final class ExplorerContent implements ITreeContentProvider {
    private Optional<ExplorerNode> root = Optional.empty();

    /** Takes another root. */
    void set(Optional<ExplorerNode> next) {
        root = next;
    }

    @Override
    public Object[] getElements(Object input) {
        return root.stream().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((ExplorerNode) parent).children().toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((ExplorerNode) element).children().isEmpty();
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return root.stream()
                .flatMap(ExplorerNode::withDescendants)
                .filter(node ->
                        node.children().stream().anyMatch(child -> child.id().equals(((ExplorerNode) element).id())))
                .findFirst()
                .orElse(null);
    }
}
