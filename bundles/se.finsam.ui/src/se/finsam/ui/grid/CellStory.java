// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.finsam.core.table.Cell;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;

/** What there is to say of a cell: what is found about it, where its figure comes from, and why it cannot be typed. */
public final class CellStory {
    private static final Texts TEXTS = Texts.of(CellStory.class);

    private CellStory() {}

    /**
     * The sentences, in the language of the window.
     *
     * @param edits what may be typed; null for a table that is only read
     * @param derivations puts the formula of a derived figure in words
     */
    public static List<String> of(
            CellAt at, Optional<GridMark> mark, @Nullable GridEdits edits, Function<String, Text> derivations) {
        var lines = new ArrayList<String>();
        mark.ifPresent(found -> lines.add(UiLanguage.in(found.text())));
        switch (at.cell()) {
            case Cell.Figure figure -> {
                lines.add(UiLanguage.in(TEXTS.get("origin." + figure.origin().name())));
                if (figure.facts().size() > 1) {
                    lines.add(UiLanguage.in(TEXTS.get("facts", figure.facts().size())));
                }
                figure.derivations().forEach(formula -> lines.add(UiLanguage.in(derivations.apply(formula))));
            }
            case Cell.Unknown unknown -> lines.add(UiLanguage.in(unknown.reason()));
            case Cell.Blank blank -> {}
        }
        if (at.cell().printed() != null) {
            lines.add(UiLanguage.in(TEXTS.get("printed", at.cell().printed())));
        }
        var refusal = edits == null ? null : edits.refusal(at.row(), at.column());
        if (refusal != null && !(at.cell() instanceof Cell.Blank)) {
            lines.add(UiLanguage.in(refusal));
        }
        return lines;
    }
}
