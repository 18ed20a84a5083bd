// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import se.finsam.model.text.Texts;
import se.finsam.model.validation.Problem.Severity;

/** Gathers problems. */
final class Problems {
    private static final Texts TEXTS = Texts.of(Problems.class);

    private final List<Problem> found = new ArrayList<>();

    void error(EObject element, String key, Object... arguments) {
        found.add(new Problem(Severity.ERROR, element, TEXTS.get(key, arguments)));
    }

    void warning(EObject element, String key, Object... arguments) {
        found.add(new Problem(Severity.WARNING, element, TEXTS.get(key, arguments)));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
