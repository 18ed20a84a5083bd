// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import se.finsam.core.text.Text;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Texts;

/** The texts of the commands, for those that are not commands themselves. */
final class ModelText {
    private static final Texts TEXTS = Texts.of(ModelCommand.class);

    private ModelText() {}

    static Text of(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
