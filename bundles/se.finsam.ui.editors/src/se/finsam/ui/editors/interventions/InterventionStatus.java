// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.interventions;

import java.time.LocalDate;
import se.finsam.core.text.Text;
import se.finsam.model.Intervention;
import se.finsam.model.text.Texts;

/** Whether an intervention has begun and ended on a day. */
enum InterventionStatus {
    PLANNED,
    RUNNING,
    ENDED;

    private static final Texts TEXTS = Texts.of(InterventionStatus.class);

    /** The status on a day; one without dates runs. */
    static InterventionStatus of(Intervention intervention, LocalDate day) {
        var start = intervention.getStartDate();
        var end = intervention.getEndDate();
        if (end != null && end.isBefore(day)) {
            return ENDED;
        }
        return start != null && start.isAfter(day) ? PLANNED : RUNNING;
    }

    Text text() {
        return TEXTS.get("status." + name());
    }
}
