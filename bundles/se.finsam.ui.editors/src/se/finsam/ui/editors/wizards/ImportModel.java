// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.api.ImportInput;
import se.finsam.api.ImportResult;
import se.finsam.api.ImporterContribution;
import se.finsam.api.Progress;
import se.finsam.core.text.Text;
import se.finsam.engine.ContributionException;
import se.finsam.engine.ImportRunner;
import se.finsam.engine.ParameterException;
import se.finsam.model.edit.command.ImportPlan;
import se.finsam.model.text.Texts;
import se.finsam.ui.session.Session;

/** What is imported into an association, with which importer, and what would come of it. */
final class ImportModel {
    private static final Texts TEXTS = Texts.of(ImportModel.class);

    private final Session session;
    private final ChosenContribution<ImporterContribution> importer;
    private String file = "";

    /** A file to be read, on any thread. */
    @FunctionalInterface
    interface Reading {
        /** What is in it, or why it cannot be read. */
        Outcome read(Progress progress);
    }

    /** What came of reading; one of the two is null. */
    record Outcome(@Nullable ImportResult result, @Nullable Text failure) {}

    ImportModel(Session session) {
        this.session = session;
        importer = new ChosenContribution<>(session.registry().importers());
    }

    /** The importer and what the user has set for it. */
    ChosenContribution<ImporterContribution> importer() {
        return importer;
    }

    void setFile(String typed) {
        file = typed.strip();
    }

    /** Why nothing can be read yet; null when it can. */
    @Nullable
    Text problem() {
        if (importer.get().isEmpty()) {
            return TEXTS.get("import.noImporter");
        }
        if (importer.fault() != null) {
            return importer.fault();
        }
        return path().filter(Files::isRegularFile).isPresent() ? null : TEXTS.get("import.noFile");
    }

    private Optional<Path> path() {
        try {
            return file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Name of the file without its folder. */
    String name() {
        return path().map(path -> String.valueOf(path.getFileName())).orElse("");
    }

    /** The reading of the file as things are now; to be made on the thread of the window. */
    Reading reading() {
        var chosen = importer.get().orElseThrow();
        var path = path().orElseThrow();
        var snapshot = session.snapshot();
        var set = importer.settings();
        return progress -> {
            try {
                var input = ImportInput.of(path, snapshot);
                return new Outcome(new ImportRunner().run(chosen, input, set, progress), null);
            } catch (IOException e) {
                return new Outcome(null, TEXTS.get("import.unreadable", String.valueOf(e.getMessage())));
            } catch (ContributionException e) {
                return new Outcome(null, e.text());
            } catch (ParameterException e) {
                return new Outcome(null, e.text());
            }
        };
    }

    /** What would come of what was read, for the association as it is now. */
    ImportPlan plan(ImportResult read) {
        return ImportPlan.of(session.association(), name(), read);
    }
}
