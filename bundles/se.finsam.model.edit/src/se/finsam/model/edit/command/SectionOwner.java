// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import se.finsam.model.AnnualReport;
import se.finsam.model.Section;

/** The sections of a report or of a section. */
final class SectionOwner {
    private SectionOwner() {}

    static EList<Section> sections(EObject owner) {
        return switch (owner) {
            case AnnualReport report -> report.getSections();
            case Section section -> section.getSections();
            default ->
                throw new IllegalArgumentException("Sections stand in a report or in a section, not in " + owner);
        };
    }

    /** The report that a section belongs to, or the report itself. */
    static EObject report(EObject owner) {
        var report = owner;
        while (report instanceof Section && report.eContainer() != null) {
            report = report.eContainer();
        }
        return report;
    }
}
