// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import java.io.IOException;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import se.finsam.checks.Checked;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.model.snapshot.SnapshotBuilder;

/** The sample as somebody would type it who knows no references: their printed text stands in their place. */
final class TypedSample {
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{[^|}]*\\|([^}]*)\\}\\}");

    private TypedSample() {}

    /** The sample without references. */
    static Snapshot snapshot() throws IOException {
        return edited(UnaryOperator.identity());
    }

    /** The sample without references and with every text edited. */
    static Snapshot edited(UnaryOperator<String> edit) throws IOException {
        var association = Checked.association();
        association.eAllContents().forEachRemaining(element -> type(element, edit));
        return SnapshotBuilder.snapshot(association);
    }

    private static void type(EObject element, UnaryOperator<String> edit) {
        var attribute = element.eClass().getEStructuralFeature("text");
        if (attribute instanceof EAttribute && element.eGet(attribute) instanceof String text) {
            var typed = REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
            element.eSet(attribute, edit.apply(typed));
        }
    }
}
