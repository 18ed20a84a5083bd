// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.internal.file;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Version 0 was the draft of the format. It called the organisation number of an association {@code number}, and kept
 * the source of a figure on its fiscal year, as one text for all figures of the year.
 */
final class MigrationFrom0 implements Migration {
    @Override
    public int from() {
        return 0;
    }

    @Override
    public void migrate(Document document) {
        var association = document.getDocumentElement();
        if (association.hasAttribute("number")) {
            association.setAttribute("organisationNumber", association.getAttribute("number"));
            association.removeAttribute("number");
        }
        for (var year : Migrations.children(association, "years")) {
            moveSource(year);
        }
    }

    private static void moveSource(Element year) {
        if (!year.hasAttribute("source")) {
            return;
        }
        for (var fact : Migrations.children(year, "facts")) {
            if (!fact.hasAttribute("source")) {
                fact.setAttribute("source", year.getAttribute("source"));
            }
        }
        year.removeAttribute("source");
    }
}
