// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.interventions;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import se.finsam.ui.form.Form;

/** Lets the fields of forms that stand under each other begin in one column. */
final class LabelColumn {
    private LabelColumn() {}

    /** Gives the labels of the forms one width, that of the widest. */
    static void align(List<? extends Form<?>> forms) {
        var labels = forms.stream().flatMap(LabelColumn::labels).toList();
        var widest = labels.stream()
                .mapToInt(label -> label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                .max()
                .orElse(0);
        labels.forEach(label -> ((GridData) label.getLayoutData()).widthHint = widest);
    }

    private static Stream<Label> labels(Form<?> form) {
        return Stream.of(form.body().getChildren())
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.getLayoutData() instanceof GridData data && data.horizontalSpan == 1);
    }
}
