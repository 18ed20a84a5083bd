// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.util.ArrayList;
import java.util.Locale;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.core.snapshot.Unit;

/** Writes the reference that stands for a figure as it is printed. */
final class ReferenceText {
    private ReferenceText() {}

    /** The reference with braces, format and the printed text. */
    static String of(Candidate candidate, ProseFigure figure, Unit presentation) {
        var formats = new ArrayList<String>();
        var decimals = figure.decimals() == candidate.decimals() ? "" : String.valueOf(figure.decimals());
        if (figure.inWords()) {
            formats.add("word");
        } else if (figure.text().endsWith("%")) {
            formats.add("%" + decimals);
        } else if (candidate.unit().isMoney() && figure.unit().isMoney() && figure.unit() != presentation) {
            formats.add(figure.unit().name().toLowerCase(Locale.ROOT) + "." + figure.decimals());
        } else if (!decimals.isEmpty()) {
            formats.add(decimals);
        }
        if (candidate.exact().signum() < 0 && figure.value().signum() > 0) {
            formats.add("abs");
        }
        var format = formats.isEmpty() ? "" : ":" + String.join(",", formats);
        return "{{%s%s|%s}}".formatted(candidate.reference(), format, figure.text());
    }
}
