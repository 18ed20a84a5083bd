// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.finsam.api.DesignContribution;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.text.Language;
import se.finsam.report.AssociationReports;
import se.finsam.report.OutputFormat;
import se.finsam.report.ReportRequest;

/**
 * A document of an association as it stands.
 *
 * @param year fiscal year that the document is of, or that its years end with or its plan starts from
 */
record ReportSubject(Snapshot snapshot, DesignContribution design, int year) {
    /** Language and number style of a document: those of its readers, not those of the window. */
    static final Locale LOCALE = ReportRequest.SWEDISH;

    /** The kind of document and its years, in a language: Jämförelse 2020–2025. */
    String title(Language language) {
        return "%s %s".formatted(design.name().in(language), AssociationReports.span(snapshot, design, year));
    }

    /** The file that a format of it goes to. */
    Path file(Path folder, OutputFormat format) {
        return folder.resolve(AssociationReports.baseName(snapshot, design, year) + "." + format.extension());
    }

    /** The files that some formats of it go to, in the order of {@link OutputFormat}. */
    List<Path> files(Path folder, Set<OutputFormat> formats) {
        return EnumSet.copyOf(formats).stream()
                .map(format -> file(folder, format))
                .toList();
    }
}
