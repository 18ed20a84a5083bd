// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Column;
import se.finsam.core.table.Footnote;

/** Says what in a comparison cannot be compared without more ado, and marks the cells that it concerns. */
final class Comparability {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Comparability() {}

    /** One footnote per break: of subjects first, then of accounts, then what is derived. */
    static List<Footnote> notes(
            Snapshot snapshot,
            StatementTemplates templates,
            List<Line> lines,
            List<Integer> years,
            List<Column> columns) {
        var breaks = new ArrayList<Break>();
        breaks.addAll(SubjectBreaks.of(snapshot, lines, years));
        breaks.addAll(AccountBreaks.of(snapshot, templates, lines, years));
        var notes = new ArrayList<Footnote>();
        var number = 0;
        for (var each : breaks) {
            notes.add(each.footnote(each.marked() ? marker(++number) : "", columns));
        }
        return notes;
    }

    private static String marker(int number) {
        var text = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }
}
