// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * What happened to a document: one per command executed, undone or redone, however much it changed, and one per save.
 *
 * @param revision the revision that the document has now
 * @param affected elements changed, added or removed; empty for a save
 */
public record DocumentChange(Kind kind, long revision, Set<EObject> affected) {
    public enum Kind {
        EXECUTED,
        UNDONE,
        REDONE,
        SAVED
    }
}
