// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import se.finsam.core.text.Text;

/**
 * Figures under a name, to be shown beside others.
 *
 * @param key word for columns and rows; unique among those shown together
 */
public record Variant(String key, Text name, PlanFigures figures) {
    /** The plan itself. */
    public static Variant plan(PlanModel model) {
        return new Variant("plan", Text.same(model.plan().name()), model.base());
    }

    /**
     * A scenario.
     *
     * @throws PlanException if there is none with the key, or it cannot be computed
     */
    public static Variant scenario(PlanModel model, String key) {
        return new Variant(key, Text.same(model.scenario(key).name()), model.evaluate(key));
    }

    /** The lines that any of the variants has, each once, in the order in which they first come. */
    static Collection<PlanLine> lines(List<Variant> variants) {
        var lines = new LinkedHashMap<String, PlanLine>();
        variants.forEach(variant -> variant.figures().lines().forEach(line -> lines.putIfAbsent(line.id(), line)));
        return lines.values();
    }
}
