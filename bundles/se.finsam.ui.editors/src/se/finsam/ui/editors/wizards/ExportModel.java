// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.api.ExportException;
import se.finsam.api.ExportInput;
import se.finsam.api.ExporterContribution;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.text.Text;
import se.finsam.engine.ContributionException;
import se.finsam.engine.ExportRunner;
import se.finsam.engine.ParameterException;
import se.finsam.model.file.AtomicFile;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;

/** What of an association is exported, with which exporter, and to which file. */
final class ExportModel {
    private static final Texts TEXTS = Texts.of(ExportModel.class);

    private final Session session;
    private final ChosenContribution<ExporterContribution> exporter;
    private final List<Years> choices = new ArrayList<>();
    private Years years;
    private String file;

    /** Fiscal years that can be asked for; none leaves the choice to the exporter. */
    record Years(Text name, List<Integer> years) {}

    /** An export to be written, on any thread. */
    @FunctionalInterface
    interface Writing {
        /** Writes the file, whole or not at all; gives why it cannot be written. */
        @Nullable
        Text write(Progress progress);
    }

    ExportModel(Session session) {
        this.session = session;
        exporter = new ChosenContribution<>(session.registry().exporters());
        var known = List.copyOf(session.snapshot().yearsWith(FactKind.ACTUAL));
        choices.add(new Years(TEXTS.get("export.years.usual"), List.of()));
        choices.add(new Years(TEXTS.get("export.years.all"), known));
        known.reversed().forEach(year -> choices.add(new Years(Text.same(String.valueOf(year)), List.of(year))));
        years = choices.getFirst();
        file = proposal();
    }

    /** The exporter and what the user has set for it. */
    ChosenContribution<ExporterContribution> exporter() {
        return exporter;
    }

    /** A file beside that of the association, with the ending of the exporter. */
    private String proposal() {
        return session.document()
                .file()
                .map(path -> path.resolveSibling(
                                String.valueOf(path.getFileName()).replaceFirst("\\.finsam$", "") + ending())
                        .toString())
                .orElse("");
    }

    private String ending() {
        return exporter.get().map(each -> "." + each.extension()).orElse("");
    }

    /** A file name with the ending of the exporter, if it has that of another one. */
    String withEnding(String name) {
        return exporter.all().stream()
                .map(each -> "." + each.extension())
                .filter(name::endsWith)
                .findFirst()
                .map(other -> name.substring(0, name.length() - other.length()) + ending())
                .orElse(name);
    }

    List<Years> choices() {
        return choices;
    }

    void choose(Years chosen) {
        years = chosen;
    }

    void setFile(String typed) {
        file = typed.strip();
    }

    String file() {
        return file;
    }

    /** Where the export goes; absent when that is no file in a folder. */
    Optional<Path> path() {
        try {
            return Optional.of(file)
                    .filter(name -> !name.isEmpty())
                    .map(name -> Path.of(name).toAbsolutePath().normalize())
                    .filter(path -> path.getParent() != null && Files.isDirectory(path.getParent()))
                    .filter(path -> !Files.isDirectory(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Why nothing can be written yet; null when it can. */
    @Nullable
    Text problem() {
        if (exporter.get().isEmpty()) {
            return TEXTS.get("export.noExporter");
        }
        if (exporter.fault() != null) {
            return exporter.fault();
        }
        var missing = exporter.get().orElseThrow().appliesTo().missing(session.snapshot());
        if (missing.isPresent()) {
            return missing.get();
        }
        var path = path();
        if (path.isEmpty()) {
            return TEXTS.get("export.noFile");
        }
        return session.document().file().equals(path) ? TEXTS.get("export.itself") : null;
    }

    /** The writing of the export as things are now; to be made on the thread of the window. */
    Writing writing() {
        var chosen = exporter.get().orElseThrow();
        var input = new ExportInput(session.snapshot(), session.templates(), years.years(), UiLanguage.current());
        var settings = exporter.settings();
        var path = path().orElseThrow();
        return progress -> {
            try {
                var content = new ExportRunner().run(chosen, input, settings, progress);
                AtomicFile.write(path, out -> out.write(content));
                return null;
            } catch (ExportException e) {
                return TEXTS.get("export.refused", chosen.name(), e.text());
            } catch (ContributionException e) {
                return e.text();
            } catch (ParameterException e) {
                return e.text();
            } catch (IOException e) {
                return TEXTS.get("export.unwritable", path, e);
            }
        };
    }
}
