// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.Arrays;
import java.util.Optional;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/** Whether a target is met, told by the shape of a sign and in words, never by colour alone. */
public enum Light {
    MET("●"),
    MISSED("▲");

    private static final Texts TEXTS = Texts.of(Light.class);

    private final String sign;

    Light(String sign) {
        this.sign = sign;
    }

    /** The sign. */
    public String sign() {
        return sign;
    }

    /** What it means, as in a legend. */
    public Text words() {
        return TEXTS.get("light." + name());
    }

    /** The light of a cell of a table of indicators; none for a figure without a target. */
    public static Optional<Light> of(Table table, Row row, Column column) {
        return table.footnotes(row, column).stream()
                .flatMap(note -> Arrays.stream(values()).filter(light -> light.sign.equals(note.marker())))
                .findFirst();
    }
}
