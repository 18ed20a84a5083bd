// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.finsam.api.DesignContribution;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.model.text.Texts;
import se.finsam.report.AssociationReports;
import se.finsam.report.OutputFormat;

/** Which document a user wants of which association, and what stands in its way. */
final class ReportPresenter {
    private static final Texts TEXTS = Texts.of(ReportPresenter.class);

    /**
     * A year, or years, that a document can be made for.
     *
     * @param label as the title of the document names it
     */
    record Choice(int year, String label) {}

    private final Set<OutputFormat> formats = EnumSet.of(OutputFormat.PDF);
    private final Map<Path, String> folders = new LinkedHashMap<>();
    private final Map<Integer, CheckReport> found = new HashMap<>();
    private List<DesignContribution> designs = List.of();
    private String design = "";
    private @Nullable Snapshot snapshot;
    private Path association = Path.of("");
    private @Nullable Integer year;

    /**
     * Takes up another association.
     *
     * @param file the file of the association; empty if it has none yet
     */
    void open(List<DesignContribution> offered, Snapshot shown, Path file) {
        designs = List.copyOf(offered);
        association = file;
        year = null;
        found.clear();
        update(shown);
    }

    /** Takes over the present state of the association; what the checks found holds until they find anew. */
    void update(Snapshot shown) {
        snapshot = shown;
    }

    /** Takes over where the association is kept now. */
    void moved(Path file) {
        association = file;
    }

    /** Takes over what the checks found in the report of some year. */
    void found(CheckReport report) {
        found.put(report.input().year(), report);
    }

    Path association() {
        return association;
    }

    /** The kinds of document. */
    List<DesignContribution> designs() {
        return designs;
    }

    /** The chosen kind of document: the first as long as none is chosen. */
    Optional<DesignContribution> design() {
        return designs.stream()
                .filter(each -> each.id().equals(design))
                .findFirst()
                .or(() -> designs.stream().findFirst());
    }

    /** Chooses a kind of document by its id. */
    void chooseDesign(String id) {
        design = id;
    }

    /** Takes the new id of a kind of document that has been chosen by one that it had before. */
    void renamed(Function<String, Optional<String>> newId) {
        newId.apply(design).ifPresent(this::chooseDesign);
    }

    /** The years that the chosen kind of document can be made for, the newest first. */
    List<Choice> choices() {
        var shown = snapshot;
        var chosen = design();
        if (shown == null || chosen.isEmpty()) {
            return List.of();
        }
        return shown.yearsWith(FactKind.ACTUAL).descendingSet().stream()
                .filter(each -> chosen.get().appliesTo().missing(shown, each).isEmpty())
                .map(each -> new Choice(each, AssociationReports.span(shown, chosen.get(), each)))
                .toList();
    }

    /** The chosen year: the newest as long as none is chosen. */
    Optional<Choice> choice() {
        var choices = choices();
        return choices.stream()
                .filter(each -> Integer.valueOf(each.year()).equals(year))
                .findFirst()
                .or(() -> choices.stream().findFirst());
    }

    void chooseYear(int chosen) {
        year = chosen;
    }

    Set<OutputFormat> formats() {
        return Set.copyOf(formats);
    }

    void choose(OutputFormat format, boolean wanted) {
        if (wanted) {
            formats.add(format);
        } else {
            formats.remove(format);
        }
    }

    /** The folder as it is written, that of the association until another is chosen; remembered for each association. */
    String folder() {
        return folders.getOrDefault(association, home().toString());
    }

    void chooseFolder(String folder) {
        folders.put(association, folder);
    }

    /** The chosen folder of each association. */
    Map<Path, String> folders() {
        return Map.copyOf(folders);
    }

    /** Takes over folders that were chosen before. */
    void remember(Map<Path, String> chosen) {
        folders.putAll(chosen);
    }

    private Path home() {
        var parent = association.toAbsolutePath().getParent();
        return association.toString().isEmpty() || parent == null ? Path.of(System.getProperty("user.home")) : parent;
    }

    private Optional<Path> folderPath() {
        var written = folder().strip();
        try {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(home().resolve(written).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Why no document can be made of the choices; absent when one can. */
    Optional<Text> obstacle() {
        if (design().isEmpty()) {
            return Optional.of(TEXTS.get("obstacle.designs"));
        }
        if (choice().isEmpty()) {
            var chosen = design().get();
            return Optional.of(Optional.ofNullable(snapshot)
                    .flatMap(chosen.appliesTo()::missing)
                    .orElseGet(() -> TEXTS.get("obstacle.years")));
        }
        if (formats.isEmpty()) {
            return Optional.of(TEXTS.get("obstacle.formats"));
        }
        return folderPath().isPresent() ? Optional.empty() : Optional.of(TEXTS.get("obstacle.folder"));
    }

    /** The chosen document; absent as long as there is no year for it. */
    Optional<ReportSubject> subject() {
        var shown = snapshot;
        return shown == null
                ? Optional.empty()
                : design().flatMap(kind -> choice().map(each -> new ReportSubject(shown, kind, each.year())));
    }

    /** The chosen document with where it goes; absent when there is an {@link #obstacle}. */
    Optional<ReportOrder> order() {
        return formats.isEmpty()
                ? Optional.empty()
                : subject().flatMap(subject -> folderPath()
                        .map(folder -> new ReportOrder(subject, formats, folder, association)));
    }

    /** The errors that stand in the report of the chosen year, as far as they are known. */
    Warnings warnings() {
        return choice().map(each -> found.get(each.year())).map(Warnings::of).orElse(Warnings.NONE);
    }
}
