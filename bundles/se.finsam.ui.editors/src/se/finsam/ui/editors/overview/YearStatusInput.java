// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.api.CheckInput;
import se.finsam.api.IndicatorContribution;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.model.text.Texts;

/**
 * What the status of a year is made from; can be read on any thread.
 *
 * @param findings those of the report of some year; null while there are none
 * @param today tells what is late
 */
record YearStatusInput(
        Snapshot snapshot,
        StatementTemplates templates,
        List<IndicatorContribution> indicators,
        int year,
        @Nullable CheckReport findings,
        LocalDate today) {
    /** The texts of the page. */
    static final Texts TEXTS = Texts.of(YearStatusInput.class);

    /** The status of the year. */
    YearStatus status() {
        return new YearStatus(
                year,
                new KeyFigures(this).figures(),
                List.of(
                        new AccountsChecklist(this).group(),
                        new OperationsChecklist(this).group(),
                        new ReportChecklist(this).group(),
                        new DecisionsChecklist(this).group()),
                new Deadlines(this).deadlines());
    }

    /** What the checks of the year read. */
    CheckInput checkInput() {
        return new CheckInput(snapshot, templates, year);
    }

    /** The report of the year. */
    Optional<AnnualReport> report() {
        return snapshot.report(year);
    }

    /** The findings, if they are those of the year. */
    Optional<CheckReport> ownFindings() {
        return Optional.ofNullable(findings).filter(report -> report.input().year() == year);
    }

    static Text text(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    /** Makes an item whose label is the text with the key item.id. */
    static YearStatus.Item item(String id, YearStatus.State state, Text detail, YearStatus.Link link) {
        return new YearStatus.Item(id, state, text("item." + id), detail, link);
    }

    /** Leads to a place. */
    static YearStatus.Link to(Location location) {
        return new YearStatus.Link.Place(location);
    }

    /** Leads to an element by its id, key or code. */
    static YearStatus.Link toObject(String word) {
        return to(Location.object(Text.EMPTY, word));
    }

    /** Leads to what belongs to the whole year, by the word that the checks have for it. */
    YearStatus.Link ofYear(String word) {
        return toObject(word + '.' + year);
    }

    /** Leads to a page of ours. */
    static YearStatus.Link toPage(String name) {
        return new YearStatus.Link.Page("se.finsam.page." + name);
    }
}
