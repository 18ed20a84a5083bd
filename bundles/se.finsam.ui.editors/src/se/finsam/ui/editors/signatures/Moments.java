// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.signatures;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.Codec;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Typed;

/** Points in time, typed as 2026-04-10 09:26 by the clock here. */
final class Moments {
    private static final Texts TEXTS = Texts.of(Moments.class);
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm[:ss]");
    private static final int WIDTH = 22;

    private Moments() {}

    static FieldKind<Instant> kind() {
        return new FieldKind.Typing<>(
                new Codec<>(SigningState::time, Moments::read), 1, WIDTH, false, UiLanguage.in(TEXTS.get("hint.time")));
    }

    private static Typed<Instant> read(String text) {
        try {
            var typed = LocalDateTime.parse(text.strip().replaceAll("[\\sT]+", " "), READ);
            return Typed.of(typed.atZone(SigningState.ZONE).toInstant());
        } catch (DateTimeParseException e) {
            return Typed.fault(TEXTS.get("fault.time"));
        }
    }
}
