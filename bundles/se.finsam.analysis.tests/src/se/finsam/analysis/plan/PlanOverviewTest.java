// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import org.junit.jupiter.api.Test;
import se.finsam.api.Progress;
import se.finsam.core.text.*;

class PlanOverviewTest {
    @Test void dump() {
        var o = new PlanOverview(Plans.model(), Progress.ENDLESS);
        o.sentences().forEach(s -> System.out.println(s.sv() + "\n" + s.en()));
        for (var t : o.tables()) {
            System.out.println("== " + t.id() + " " + t.title().sv() + t.columns().stream().map(c -> c.header().sv()).toList());
            for (var r : t.rows()) System.out.println(r.kind() + " " + r.id() + " | " + r.label().sv() + " " + r.cells().stream().map(c -> c.text(FigureFormat.of(Language.SV))).toList());
            t.footnotes().forEach(f -> System.out.println("  " + f.marker() + f.text().sv()));
        }
        o.charts().forEach(c -> System.out.println("-- " + c.id() + " " + c.altText().sv() + c.categories().stream().map(Text::sv).toList() + c.series()));
    }
}
