// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Unit;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;

/** What the model calls things, as labels begin: with a capital. */
public final class Labels {
    private static final Texts TEXTS = Texts.of(Labels.class);

    private Labels() {}

    /** The name of a feature: Beslutsdatum. */
    public static Text of(EStructuralFeature feature) {
        return capital(Names.of(feature));
    }

    /** The name of a literal in the language of the window: Vice ordförande; units stay as they are written: tkr. */
    public static String of(Enumerator literal) {
        var name = Names.of(literal);
        return UiLanguage.in(literal instanceof Unit ? name : capital(name));
    }

    /** A period: 2024-01-01 – 2025-12-31, from 2024-01-01, through 2025-12-31, or nothing when neither end is known. */
    public static String period(@Nullable Object from, @Nullable Object to) {
        if (from == null && to == null) {
            return "";
        }
        if (from != null && to != null) {
            return from + " – " + to;
        }
        return UiLanguage.in(to == null ? TEXTS.get("from", from) : TEXTS.get("through", to));
    }

    /** A text with a capital first. */
    public static Text capital(Text text) {
        return new Text(capital(text.sv()), capital(text.en()));
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
