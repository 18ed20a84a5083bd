// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.birt.report.model.api.DesignFileException;

/** Turns nested exceptions into one line. */
final class Failures {
    private Failures() {}

    /**
     * The messages of an exception and its causes, each once, outermost first, with the faults of a design and their
     * lines; line breaks become spaces.
     */
    static String describe(Throwable failure) {
        Set<String> messages = new LinkedHashSet<>();
        for (Throwable current = failure; current != null; current = current.getCause()) {
            String message = current.getMessage();
            messages.add(
                    message == null || message.isBlank() ? current.getClass().getSimpleName() : message.strip());
            if (current instanceof DesignFileException design) {
                design.getExceptionList()
                        .forEach(error -> messages.add(error.toString().strip()));
            }
        }
        return String.join(" – ", messages).replaceAll("\\s*\\R\\s*", " ");
    }
}
