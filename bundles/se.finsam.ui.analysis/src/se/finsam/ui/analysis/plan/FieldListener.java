// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/** What becomes of what a user does to an assumption. */
interface FieldListener {
    /**
     * A field gets another value.
     *
     * @return why it cannot; null when it did
     */
    @Nullable
    Text set(Field field, @Nullable Object value);

    /** A number is tried while the slider moves. */
    void preview(BigDecimal value);

    /** The assumption is not wanted any more. */
    void remove();

    /** The assumption works earlier, or later. */
    void move(int places);
}
