// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.CheckContribution;
import se.finsam.api.Contribution;
import se.finsam.api.DesignContribution;
import se.finsam.api.DriverContribution;
import se.finsam.api.ExporterContribution;
import se.finsam.api.ExtensionPoints;
import se.finsam.api.ImporterContribution;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.StatementContribution;
import se.finsam.core.statement.StatementException;
import se.finsam.core.statement.StatementReader;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Text;

/**
 * What plug-ins and folders of text files contribute, each with the bundle or folder that brings it. A broken contribution becomes an
 * entry of {@link #problems()} and never stops the others. Immutable; made once per application.
 *
 * <p>Lists are in the order of the bundles and within each as written.
 */
public final class ContributionRegistry {
    /** Bytes that the file of a statement may have; the largest of ours has some ten thousand. */
    static final int MOST_BYTES = 1 << 20;

    private static final Map<Class<? extends Contribution>, String> POINTS = Map.of(
            StatementContribution.class, ExtensionPoints.STATEMENT_TEMPLATES,
            DesignContribution.class, ExtensionPoints.REPORT_DESIGNS,
            CheckContribution.class, ExtensionPoints.CHECKS,
            IndicatorContribution.class, ExtensionPoints.INDICATORS,
            DriverContribution.class, ExtensionPoints.FORECAST_DRIVERS,
            AnalysisContribution.class, ExtensionPoints.ANALYSES,
            ImporterContribution.class, ExtensionPoints.IMPORTERS,
            ExporterContribution.class, ExtensionPoints.EXPORTERS);

    private final Map<Class<? extends Contribution>, Map<String, Contribution>> contributions = new HashMap<>();
    private final List<BrokenContribution> problems;
    private final List<ExtensionFolder> folders;
    private final Map<Class<? extends Contribution>, Map<String, String>> renamed;
    private final StatementTemplates templates;

    /**
     * Reads everything contributed to the platform's registry.
     *
     * @param files where the contributing bundles keep their files
     */
    public static ContributionRegistry read(IExtensionRegistry registry, BundleFiles files) {
        return read(registry, files, List.of());
    }

    /**
     * Reads everything contributed to the platform's registry, and adds what folders contribute.
     *
     * @param files where the contributing bundles keep their files
     */
    public static ContributionRegistry read(
            IExtensionRegistry registry, BundleFiles files, List<ExtensionFolder> folders) {
        var reader = new ExtensionReader(registry, files);
        return new ContributionRegistry(reader.all(), reader.problems(), reader.renamed(), folders);
    }

    /** A registry of given contributions, made without a platform. */
    public ContributionRegistry(List<? extends Contribution> contributions) {
        this(contributions, List.of(), Map.of(), List.of());
    }

    private ContributionRegistry(
            List<? extends Contribution> all,
            List<BrokenContribution> broken,
            Map<Class<? extends Contribution>, Map<String, String>> renamed,
            List<ExtensionFolder> folders) {
        problems = new ArrayList<>(broken);
        this.renamed = renamed;
        this.folders = List.copyOf(folders);
        var loaded = new ArrayList<StatementTemplate>();
        all.forEach(contribution -> add(contribution, "", loaded));
        for (var folder : folders) {
            problems.addAll(folder.problems());
            folder.contributions().forEach((contribution, place) -> add(contribution, place + ": ", loaded));
        }
        templates = StatementTemplates.of(loaded).renamed(renamed.getOrDefault(StatementContribution.class, Map.of()));
    }

    /**
     * Takes in a contribution unless it is broken.
     *
     * @param place where it is written, in front of what is said of it; empty for that of a bundle
     * @param loaded takes its template
     */
    private void add(Contribution contribution, String place, List<StatementTemplate> loaded) {
        var known = contributions.computeIfAbsent(contribution.getClass(), type -> new LinkedHashMap<>());
        var other = known.get(contribution.id());
        if (other != null) {
            report(
                    contribution,
                    new Text(
                            place + "id:t är upptaget av %s; välj ett annat".formatted(other.contributor()),
                            place + "the id is already taken by %s; choose another".formatted(other.contributor())));
        } else if (contribution instanceof StatementContribution statement) {
            load(statement).ifPresent(template -> {
                loaded.add(template);
                known.put(statement.id(), statement);
            });
        } else {
            known.put(contribution.id(), contribution);
        }
    }

    private Optional<StatementTemplate> load(StatementContribution statement) {
        var path = statement.file().getPath().replaceFirst("^/", "");
        try (var in = statement.file().openStream()) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("the file %s has more than %d bytes".formatted(path, MOST_BYTES));
            }
            var template = StatementReader.read(
                    new ByteArrayInputStream(bytes), statement.contributor().bundle() + "/" + path);
            if (template.id().equals(statement.id())) {
                return Optional.of(template);
            }
            report(
                    statement,
                    new Text(
                            "filen %s innehåller uppställningen %s; ge båda samma id".formatted(path, template.id()),
                            "the file %s holds the statement %s; give both the same id"
                                    .formatted(path, template.id())));
        } catch (StatementException e) {
            report(statement, e.text());
        } catch (IOException e) {
            report(statement, Text.same(String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError e) {
            report(
                    statement,
                    new Text(
                            "filen %s kan inte läsas: %s".formatted(path, e),
                            "the file %s cannot be read: %s".formatted(path, e)));
        }
        return Optional.empty();
    }

    private void report(Contribution contribution, Text problem) {
        problems.add(
                new BrokenContribution(point(contribution), contribution.id(), contribution.contributor(), problem));
    }

    /** The extension point of a contribution. */
    public static String point(Contribution contribution) {
        return point(contribution.getClass());
    }

    /** The extension point of a kind of contributions. */
    public static String point(Class<? extends Contribution> kind) {
        return Objects.requireNonNull(POINTS.get(kind), kind::getName);
    }

    /** All contributions of a kind. */
    public <C extends Contribution> List<C> all(Class<C> kind) {
        return contributions.getOrDefault(kind, Map.of()).values().stream()
                .map(kind::cast)
                .toList();
    }

    /** The contribution of a kind with this id, or else that which had the id before, if there is one. */
    public <C extends Contribution> Optional<C> find(Class<C> kind, String id) {
        var known = contributions.getOrDefault(kind, Map.of());
        return Optional.ofNullable(known.get(newId(kind, id).orElse(id))).map(kind::cast);
    }

    /** The contribution that a preset is of, under its id or one that it had before; absent when it is not installed. */
    public Optional<Contribution> find(Preset preset) {
        return contributions.keySet().stream()
                .filter(kind -> point(kind).equals(preset.point()))
                .findFirst()
                .flatMap(kind -> find(kind, preset.contribution()));
    }

    /** The id that a contribution of a kind has now, if this is one that it had before and that no other has. */
    public Optional<String> newId(Class<? extends Contribution> kind, String id) {
        return contributions.getOrDefault(kind, Map.of()).containsKey(id)
                ? Optional.empty()
                : Optional.ofNullable(renamed.getOrDefault(kind, Map.of()).get(id));
    }

    /** Contributions of statement templates that can be used. */
    public List<StatementContribution> statements() {
        return all(StatementContribution.class);
    }

    /** The templates of {@link #statements()}. */
    public StatementTemplates templates() {
        return templates;
    }

    /** The contribution that brings a statement, if one does. */
    public Optional<StatementContribution> statement(String id) {
        return find(StatementContribution.class, id);
    }

    /** Contributed report designs. */
    public List<DesignContribution> designs() {
        return all(DesignContribution.class);
    }

    /** The design with this id, if there is one. */
    public Optional<DesignContribution> design(String id) {
        return find(DesignContribution.class, id);
    }

    /** Contributed checks. */
    public List<CheckContribution> checks() {
        return all(CheckContribution.class);
    }

    /** The check with this id, if there is one. */
    public Optional<CheckContribution> check(String id) {
        return find(CheckContribution.class, id);
    }

    /** Contributed indicators. */
    public List<IndicatorContribution> indicators() {
        return all(IndicatorContribution.class);
    }

    /** The indicator with this id, if there is one. */
    public Optional<IndicatorContribution> indicator(String id) {
        return find(IndicatorContribution.class, id);
    }

    /** Contributed forecast drivers. */
    public List<DriverContribution> drivers() {
        return all(DriverContribution.class);
    }

    /** The driver with this id, if there is one. */
    public Optional<DriverContribution> driver(String id) {
        return find(DriverContribution.class, id);
    }

    /** Contributed analyses. */
    public List<AnalysisContribution> analyses() {
        return all(AnalysisContribution.class);
    }

    /** The analysis with this id, if there is one. */
    public Optional<AnalysisContribution> analysis(String id) {
        return find(AnalysisContribution.class, id);
    }

    /** Contributed importers. */
    public List<ImporterContribution> importers() {
        return all(ImporterContribution.class);
    }

    /** Contributed exporters. */
    public List<ExporterContribution> exporters() {
        return all(ExporterContribution.class);
    }

    /** Folders of text files that contribute, or would if they had no problems. */
    public List<ExtensionFolder> folders() {
        return folders;
    }

    /** What of a folder can be used: what its files contribute, without what is broken or has an id that is taken. */
    public List<Contribution> contributions(ExtensionFolder folder) {
        return folder.contributions().keySet().stream()
                .filter(each -> find(each.getClass(), each.id())
                        .filter(used -> used.contributor().equals(folder.contributor()))
                        .isPresent())
                .toList();
    }

    /** What is wrong in a folder. */
    public List<BrokenContribution> problems(ExtensionFolder folder) {
        return problems.stream()
                .filter(problem -> problem.contributor().equals(folder.contributor()))
                .toList();
    }

    /** Contributions that cannot be used, each with its bundle. */
    public List<BrokenContribution> problems() {
        return List.copyOf(problems);
    }
}
