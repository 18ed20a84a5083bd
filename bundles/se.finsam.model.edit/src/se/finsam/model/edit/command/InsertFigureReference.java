// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Explanation;
import se.finsam.model.ListItem;
import se.finsam.model.Paragraph;
import se.finsam.model.edit.ModelCommand;

/** Puts a reference to a figure into prose, so that the figure follows the accounts instead of being typed. */
public final class InsertFigureReference extends ModelCommand {
    private static final Pattern REFERENCE =
            Pattern.compile("[^\\s@:/{}|]+(/[^\\s@:{}|]+( [^\\s@:{}|]+)*)?(@[^\\s@:{}|]+)?(:[^\\s@:{}|]+)?");

    private final EObject element;
    private final int start;
    private final int end;
    private final String reference;
    private final @Nullable String printed;

    private InsertFigureReference(EObject element, int start, int end, String reference, @Nullable String printed) {
        super(element, text("insertFigure", reference));
        this.element = element;
        this.start = start;
        this.end = end;
        this.reference = reference;
        this.printed = printed;
    }

    /**
     * Replaces the characters from {@code start} up to {@code end} (equal to insert only) of a paragraph.
     *
     * @param reference such as {@code rr/revenue@2025:mkr.1}
     * @param printed what the adopted report prints there, if it should be kept
     */
    public static InsertFigureReference create(
            Paragraph paragraph, int start, int end, String reference, @Nullable String printed) {
        return new InsertFigureReference(paragraph, start, end, reference, printed);
    }

    /** The same in a point of a list. */
    public static InsertFigureReference create(
            ListItem item, int start, int end, String reference, @Nullable String printed) {
        return new InsertFigureReference(item, start, end, reference, printed);
    }

    /** The same in an explanation of a deviation. */
    public static InsertFigureReference create(
            Explanation explanation, int start, int end, String reference, @Nullable String printed) {
        return new InsertFigureReference(explanation, start, end, reference, printed);
    }

    @Override
    protected @Nullable Text check() {
        var prose = Prose.of(element);
        var broken = printed != null && (printed.contains("{") || printed.contains("}"));
        return first(
                outside(List.of(element)),
                Checks.when(start < 0 || end < start || end > prose.length(), "refuse.position", start),
                Checks.when(broken || !REFERENCE.matcher(reference).matches(), "refuse.reference", reference),
                Checks.when(isInReference(prose, start) || isInReference(prose, end), "refuse.inReference"));
    }

    /** True if the place lies between the braces of another reference. */
    private static boolean isInReference(String prose, int place) {
        if (place < 0 || place > prose.length()) {
            return false;
        }
        var open = prose.lastIndexOf("{{", place - 1);
        if (open < 0) {
            return false;
        }
        var close = prose.indexOf("}}", open);
        return close >= 0 && place < close + 2;
    }

    @Override
    protected void change() {
        var inserted = "{{" + reference + (printed == null ? "" : "|" + printed) + "}}";
        element.eSet(
                Prose.attribute(element),
                new StringBuilder(Prose.of(element))
                        .replace(start, end, inserted)
                        .toString());
    }
}
