// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/** Something of an assumption that a user can set. */
sealed interface Field {
    /** What is set in the model. */
    EStructuralFeature feature();

    /** Unique within the assumption. */
    default String id() {
        return feature().getName();
    }

    /** A name. */
    record Name(EAttribute feature, String value) implements Field {}

    /**
     * A number.
     *
     * @param value null when it is not set
     * @param unit what stands after it
     * @param least smallest number allowed; null for any
     * @param most largest number allowed; null for any
     * @param slider null for a number that is only typed
     */
    record Number(
            EAttribute feature,
            @Nullable BigDecimal value,
            Text unit,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable Slider slider)
            implements Field {}

    /**
     * One of several.
     *
     * @param selected place of what is set among the options
     */
    record Choice(EStructuralFeature feature, List<Option> options, int selected) implements Field {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * An option of a choice.
     *
     * @param value what is set in the model; null for nothing
     */
    record Option(Text name, @Nullable Object value) {}

    /** Fields that stand beside each other after one label. */
    record Line(Text label, List<Field> fields) {
        public Line {
            fields = List.copyOf(fields);
        }
    }
}
