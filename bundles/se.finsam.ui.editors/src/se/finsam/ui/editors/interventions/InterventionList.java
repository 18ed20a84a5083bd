// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.interventions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import se.finsam.model.Alias;
import se.finsam.model.Association;
import se.finsam.model.Intervention;
import se.finsam.model.text.Names;
import se.finsam.ui.UiLanguage;

/** Which interventions are listed, and how. */
final class InterventionList {
    private static final String PART = "\u2003↳ ";

    private final Association association;
    private final LocalDate today;
    private String wanted = "";

    InterventionList(Association association, LocalDate today) {
        this.association = association;
        this.today = today;
    }

    /** Lists only what has these words in a name, a code, the owner's name or the status; all of it when they are blank. */
    void search(String words) {
        wanted = words.strip().toLowerCase(Locale.ROOT);
    }

    /** The interventions, in the order of the model. */
    List<Intervention> shown() {
        return wanted.isEmpty()
                ? List.copyOf(association.getInterventions())
                : association.getInterventions().stream().filter(this::isWanted).toList();
    }

    private boolean isWanted(Intervention intervention) {
        var said = Stream.concat(
                        Stream.of(
                                intervention.getName(),
                                intervention.getShortName(),
                                intervention.getCode(),
                                intervention.getProjectOwner() == null
                                        ? null
                                        : intervention.getProjectOwner().getName(),
                                status(intervention)),
                        intervention.getAliases().stream().map(Alias::getName))
                .filter(Objects::nonNull)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
        return Stream.of(wanted.split("\\s+")).allMatch(word -> said.stream().anyMatch(text -> text.contains(word)));
    }

    /** The short name; that of a part is set in under what it is part of. */
    static String name(Intervention intervention) {
        return (intervention.getPartOf() == null ? "" : PART) + UiLanguage.in(Names.of(intervention));
    }

    static String code(Intervention intervention) {
        return Objects.toString(intervention.getCode(), "");
    }

    String status(Intervention intervention) {
        return UiLanguage.in(InterventionStatus.of(intervention, today).text());
    }

    /** What an intervention may be part of: one that is no part itself. */
    List<Intervention> wholes(Intervention part) {
        return association.getInterventions().stream()
                .filter(other -> other != part && other.getPartOf() == null)
                .toList();
    }
}
