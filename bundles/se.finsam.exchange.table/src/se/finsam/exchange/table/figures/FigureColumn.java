// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file with figures, by the words that head them. */
enum FigureColumn {
    YEAR("år", "year", "räkenskapsår"),
    LINE("rad", "line", "post", "item"),
    SUBJECT("objekt", "subject", "insats", "medlem", "kostnadspost", "intervention", "member"),
    KIND("slag", "kind"),
    AMOUNT("belopp", "amount"),
    UNIT("enhet", "unit");

    private final List<String> headings;

    FigureColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The Swedish and the English heading that documentation uses. */
    String heading() {
        return headings.get(0) + " (" + headings.get(1) + ")";
    }

    static Optional<FigureColumn> of(String heading) {
        var word = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(word))
                .findFirst();
    }
}
