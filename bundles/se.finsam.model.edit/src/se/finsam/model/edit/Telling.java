// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells listeners, all of them. */
public final class Telling {
    private Telling() {}

    /** Tells every listener; what the first of them throws is thrown when all are told, with what others threw. */
    public static <T> void all(Iterable<Consumer<T>> listeners, T news) {
        @Nullable RuntimeException first = null;
        for (var listener : listeners) {
            try {
                listener.accept(news);
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
