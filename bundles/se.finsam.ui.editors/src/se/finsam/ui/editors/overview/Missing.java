// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.util.List;
import java.util.stream.Collectors;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Names what is missing, the first few of it. */
final class Missing {
    private static final int SHOWN = 3;

    private Missing() {}

    /**
     * How much is there, and the names of what is not: "9 av 11 insatser; saknas: TRIS, LUFSS".
     *
     * @param what key of the word for what is counted
     */
    static Text of(String what, int all, List<Text> missing) {
        var there = all - missing.size();
        return missing.isEmpty()
                ? YearStatusInput.text("count.all", all, YearStatusInput.text(what))
                : YearStatusInput.text("count.some", there, all, YearStatusInput.text(what), names(missing));
    }

    private static Text names(List<Text> missing) {
        return new Text(names(missing, Language.SV), names(missing, Language.EN));
    }

    private static String names(List<Text> missing, Language language) {
        var shown = missing.stream().limit(SHOWN).map(name -> name.in(language)).collect(Collectors.joining(", "));
        var more = missing.size() - SHOWN;
        return more <= 0
                ? shown
                : YearStatusInput.text("count.more", shown, more).in(language);
    }

    /** The state that goes with it. */
    static YearStatus.State state(int all, List<Text> missing) {
        if (missing.isEmpty()) {
            return YearStatus.State.DONE;
        }
        return missing.size() == all ? YearStatus.State.MISSING : YearStatus.State.INCOMPLETE;
    }
}
