// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/**
 * What has been typed into a field.
 *
 * @param value null for nothing
 * @param fault why it is no value of the field; null when it is one
 */
public record Typed<V>(@Nullable V value, @Nullable Text fault) {
    /** A value, or nothing. */
    public static <V> Typed<V> of(@Nullable V value) {
        return new Typed<>(value, null);
    }

    /** What is no value. */
    public static <V> Typed<V> fault(Text why) {
        return new Typed<>(null, why);
    }
}
