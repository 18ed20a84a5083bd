// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.editors.AssociationEditor;
import se.finsam.ui.page.PageDescriptor;

/** The page that files are opened at when the window starts. */
final class StartPage {
    private static final Texts TEXTS = Texts.of(StartPage.class);

    private final String id;
    private @Nullable Text problem;

    /**
     * The page.
     *
     * @param id empty for the one that an editor shows by itself
     */
    StartPage(String id) {
        this.id = id;
    }

    void show(AssociationEditor editor) {
        if (!id.isEmpty() && !editor.showPage(id)) {
            problem = TEXTS.get("noPage", id, listed(editor.pages()));
        }
    }

    private static String listed(List<PageDescriptor> pages) {
        return pages.stream().map(page -> page.id() + "  (" + page.name() + ")").collect(Collectors.joining("\n"));
    }

    /** What there is to say when an editor had no such page: that, and which there are. */
    Optional<Text> problem() {
        return Optional.ofNullable(problem);
    }
}
