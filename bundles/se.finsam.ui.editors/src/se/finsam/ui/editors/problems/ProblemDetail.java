// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/** The whole explanation of the selected problem. */
final class ProblemDetail {
    private final StyledText text;

    ProblemDetail(Composite parent) {
        text = Ids.set(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "problems.explanation");
        text.setAlwaysShowScrollBars(false);
        text.setMargins(8, 4, 8, 4);
    }

    /** Shows a problem, or nothing. */
    void show(Optional<Problem> problem) {
        var whole = new StringBuilder();
        var bold = new ArrayList<StyleRange>();
        problem.ifPresent(selected -> write(selected, whole, bold));
        if (!whole.toString().equals(text.getText())) {
            text.setText(whole.toString());
            text.setStyleRanges(bold.toArray(StyleRange[]::new));
        }
    }

    private static void write(Problem problem, StringBuilder whole, List<StyleRange> bold) {
        strong(UiLanguage.in(problem.place()), whole, bold);
        for (var paragraph : problem.explanation()) {
            whole.append('\n');
            strong(UiLanguage.in(paragraph.lead()), whole, bold);
            whole.append(UiLanguage.in(paragraph.text()));
        }
    }

    private static void strong(String words, StringBuilder whole, List<StyleRange> bold) {
        if (!words.isEmpty()) {
            bold.add(new StyleRange(whole.length(), words.length(), null, null, SWT.BOLD));
            whole.append(words);
        }
    }
}
