// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.internal.file;

import org.w3c.dom.Document;

/**
 * Brings a file from one format version to the next; there is one class per version, and a stored old file is its test.
 */
interface Migration {
    /** The version that it reads; what it gives has the next. */
    int from();

    /** Changes the content of the document; the namespace is renamed for it afterwards. */
    void migrate(Document document);
}
