// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.core.runtime.URIUtil;
import se.finsam.api.CheckInput;
import se.finsam.api.DesignContribution;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Plan;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Language;
import se.finsam.engine.AnalysisRunner;
import se.finsam.engine.CheckReport;
import se.finsam.report.ReportException.Reason;
import se.finsam.report.internal.feed.AssociationData;

/** Writes the contributed documents of an association, each from its snapshot through the one data feed. */
public final class AssociationReports implements AutoCloseable {
    private final StatementTemplates templates;
    private final Function<CheckInput, CheckReport> reconciliation;
    private final AnalysisRunner analyses;
    private final ReportRenderer renderer;

    /**
     * Reports with these statement templates.
     *
     * @param reconciliation asked for what a document on findings reports
     * @param analyses run for the documents that show what they give
     * @param renderer closed together with this
     */
    public AssociationReports(
            StatementTemplates templates,
            Function<CheckInput, CheckReport> reconciliation,
            AnalysisRunner analyses,
            ReportRenderer renderer) {
        this.templates = templates;
        this.reconciliation = reconciliation;
        this.analyses = analyses;
        this.renderer = renderer;
    }

    /**
     * Writes one document in all formats asked for, named as {@link #baseName} says; either all files or none.
     *
     * @param year fiscal year of the report; for a document on a plan, the year from which the plan starts
     * @param folder existing folder
     * @throws ReportException if the document cannot be made
     */
    public ReportResult write(
            Snapshot snapshot,
            DesignContribution design,
            int year,
            Set<OutputFormat> formats,
            Path folder,
            Locale locale)
            throws ReportException {
        return write(snapshot, design, year, formats, folder, locale, RenderControl.none());
    }

    /**
     * Writes one document like {@link #write(Snapshot, DesignContribution, int, Set, Path, Locale)} unless it is stopped.
     *
     * @throws ReportException if the document cannot be made
     * @throws java.util.concurrent.CancellationException if it was stopped; nothing of it has been written
     */
    public ReportResult write(
            Snapshot snapshot,
            DesignContribution design,
            int year,
            Set<OutputFormat> formats,
            Path folder,
            Locale locale,
            RenderControl control)
            throws ReportException {
        var language = Language.of(locale);
        var data = new AssociationData(
                new CheckInput(snapshot, templates, year),
                reconciliation,
                analyses,
                design.name().in(language),
                language);
        var heading = "%s · %s".formatted(snapshot.association().name(), title(snapshot, design, year, language));
        var request = new ReportRequest(
                source(design),
                data,
                formats,
                folder,
                baseName(snapshot, design, year),
                locale,
                info(snapshot, design, year, language),
                Map.of("heading", heading));
        return renderer.render(request, control);
    }

    private static String title(Snapshot snapshot, DesignContribution design, int year, Language language) {
        return "%s %s".formatted(design.name().in(language), span(snapshot, design, year));
    }

    /** The year or years that a document is about, as its title names them: 2025, or 2020–2025. */
    public static String span(Snapshot snapshot, DesignContribution design, int year) {
        return AssociationData.span(years(snapshot, design, year));
    }

    /** File name without extension: the id of the design and the years that it is about, such as jamforelse-2020-2025. */
    public static String baseName(Snapshot snapshot, DesignContribution design, int year) {
        var years = years(snapshot, design, year);
        return design.id() + years.stream().map(each -> "-" + each).reduce("", String::concat);
    }

    private static List<Integer> years(Snapshot snapshot, DesignContribution design, int year) {
        return switch (design.appliesTo()) {
            case YEAR, REPORT, PRINTED -> List.of(year);
            case YEARS ->
                List.of(
                        Math.max(
                                AssociationData.firstYear(year),
                                snapshot.yearsWith(FactKind.ACTUAL).first()),
                        year);
            case PLAN -> plan(snapshot, year);
        };
    }

    private static List<Integer> plan(Snapshot snapshot, int year) {
        return snapshot.data().plans().stream()
                .filter(plan -> plan.baseYear() == year)
                .reduce((first, second) -> second)
                .or(() -> snapshot.plan(year + 1))
                .map((Plan plan) -> List.of(plan.firstYear(), plan.lastYear()))
                .orElse(List.of(year));
    }

    private static DocumentInfo info(Snapshot snapshot, DesignContribution design, int year, Language language) {
        var association = snapshot.association();
        var created = snapshot.report(year).map(AnnualReport::decided).orElseGet(() -> LocalDate.of(year, 12, 31));
        Instant midnight = created.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new DocumentInfo(
                title(snapshot, design, year, language),
                association.name(),
                design.description().in(language),
                midnight);
    }

    private static DesignSource source(DesignContribution design) throws ReportException {
        try {
            return design.trust().isTrusted()
                    ? DesignSource.installed(design.file())
                    : DesignSource.untrusted(Path.of(URIUtil.toURI(design.file())));
        } catch (IOException | URISyntaxException e) {
            throw new ReportException(Reason.DESIGN, null, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        renderer.close();
    }
}
