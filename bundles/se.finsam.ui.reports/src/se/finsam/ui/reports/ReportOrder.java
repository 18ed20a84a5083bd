// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.finsam.report.OutputFormat;

/**
 * A document to make.
 *
 * @param formats at least one
 * @param folder absolute; made when it is missing
 * @param association the file of the association; empty for one that has none yet
 */
record ReportOrder(ReportSubject subject, Set<OutputFormat> formats, Path folder, Path association) {
    ReportOrder {
        formats = Set.copyOf(EnumSet.copyOf(formats));
    }

    /** The files that it will write. */
    List<Path> files() {
        return subject.files(folder, formats);
    }
}
