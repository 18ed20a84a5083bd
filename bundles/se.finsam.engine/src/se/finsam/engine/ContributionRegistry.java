// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.CheckContribution;
import se.finsam.api.Contribution;
import se.finsam.api.DesignContribution;
import se.finsam.api.DriverContribution;
import se.finsam.api.ExtensionPoints;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.StatementContribution;
import se.finsam.core.statement.StatementException;
import se.finsam.core.statement.StatementReader;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;

/**
 * What plug-ins contribute: statement templates, report designs, checks, indicators, forecast drivers and analyses, each
 * with the bundle that brings it. A broken contribution becomes an entry of {@link #problems()} and never stops the others.
 * Immutable; made once per application.
 */
public final class ContributionRegistry {
    private final Map<String, StatementContribution> statements = new LinkedHashMap<>();
    private final Map<String, DesignContribution> designs = new LinkedHashMap<>();
    private final Map<String, CheckContribution> checks = new LinkedHashMap<>();
    private final Map<String, IndicatorContribution> indicators = new LinkedHashMap<>();
    private final Map<String, DriverContribution> drivers = new LinkedHashMap<>();
    private final Map<String, AnalysisContribution> analyses = new LinkedHashMap<>();
    private final List<BrokenContribution> problems;
    private final StatementTemplates templates;

    /**
     * Reads everything contributed to the platform's registry.
     *
     * @param files where the contributing bundles keep their files
     */
    public static ContributionRegistry read(IExtensionRegistry registry, BundleFiles files) {
        var reader = new ExtensionReader(registry, files);
        var statements = reader.statements();
        var designs = reader.designs();
        var checks = reader.checks();
        var indicators = reader.indicators();
        var drivers = reader.drivers();
        var analyses = reader.analyses();
        return new ContributionRegistry(statements, designs, checks, indicators, drivers, analyses, reader.problems());
    }

    /** A registry of given contributions, made without a platform. */
    public ContributionRegistry(
            List<StatementContribution> statements,
            List<DesignContribution> designs,
            List<CheckContribution> checks,
            List<IndicatorContribution> indicators,
            List<DriverContribution> drivers,
            List<AnalysisContribution> analyses) {
        this(statements, designs, checks, indicators, drivers, analyses, List.of());
    }

    private ContributionRegistry(
            List<StatementContribution> statements,
            List<DesignContribution> designs,
            List<CheckContribution> checks,
            List<IndicatorContribution> indicators,
            List<DriverContribution> drivers,
            List<AnalysisContribution> analyses,
            List<BrokenContribution> broken) {
        problems = new ArrayList<>(broken);
        var loaded = new ArrayList<StatementTemplate>();
        for (var statement : statements) {
            if (isNew(this.statements, statement, ExtensionPoints.STATEMENT_TEMPLATES)) {
                load(statement).ifPresent(template -> {
                    loaded.add(template);
                    this.statements.put(statement.id(), statement);
                });
            }
        }
        for (var design : designs) {
            if (isNew(this.designs, design, ExtensionPoints.REPORT_DESIGNS)) {
                this.designs.put(design.id(), design);
            }
        }
        for (var check : checks) {
            if (isNew(this.checks, check, ExtensionPoints.CHECKS)) {
                this.checks.put(check.id(), check);
            }
        }
        for (var indicator : indicators) {
            if (isNew(this.indicators, indicator, ExtensionPoints.INDICATORS)) {
                this.indicators.put(indicator.id(), indicator);
            }
        }
        for (var driver : drivers) {
            if (isNew(this.drivers, driver, ExtensionPoints.FORECAST_DRIVERS)) {
                this.drivers.put(driver.id(), driver);
            }
        }
        for (var analysis : analyses) {
            if (isNew(this.analyses, analysis, ExtensionPoints.ANALYSES)) {
                this.analyses.put(analysis.id(), analysis);
            }
        }
        templates = StatementTemplates.of(loaded);
    }

    private boolean isNew(Map<String, ? extends Contribution> known, Contribution contribution, String point) {
        var other = known.get(contribution.id());
        if (other == null) {
            return true;
        }
        report(contribution, point, "the id is already taken by %s; choose another".formatted(other.contributor()));
        return false;
    }

    private Optional<StatementTemplate> load(StatementContribution statement) {
        var path = statement.file().getPath().replaceFirst("^/", "");
        try (var in = statement.file().openStream()) {
            var template = StatementReader.read(in, statement.contributor().bundle() + "/" + path);
            if (template.id().equals(statement.id())) {
                return Optional.of(template);
            }
            report(
                    statement,
                    ExtensionPoints.STATEMENT_TEMPLATES,
                    "the file %s holds the statement %s; give both the same id".formatted(path, template.id()));
        } catch (IOException | StatementException e) {
            report(statement, ExtensionPoints.STATEMENT_TEMPLATES, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private void report(Contribution contribution, String point, String problem) {
        problems.add(new BrokenContribution(point, contribution.id(), contribution.contributor(), problem));
    }

    /**
     * Contributions of statement templates that can be used, in the order of the bundles and within each as written.
     */
    public List<StatementContribution> statements() {
        return List.copyOf(statements.values());
    }

    /** The templates of {@link #statements()}. */
    public StatementTemplates templates() {
        return templates;
    }

    /** The contribution that brings a statement, if one does. */
    public Optional<StatementContribution> statement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    /** Contributed report designs, in the order of the bundles and within each as written. */
    public List<DesignContribution> designs() {
        return List.copyOf(designs.values());
    }

    /** The design with this id, if there is one. */
    public Optional<DesignContribution> design(String id) {
        return Optional.ofNullable(designs.get(id));
    }

    /** Contributed checks, in the order of the bundles and within each as written. */
    public List<CheckContribution> checks() {
        return List.copyOf(checks.values());
    }

    /** The check with this id, if there is one. */
    public Optional<CheckContribution> check(String id) {
        return Optional.ofNullable(checks.get(id));
    }

    /** Contributed indicators, in the order of the bundles and within each as written. */
    public List<IndicatorContribution> indicators() {
        return List.copyOf(indicators.values());
    }

    /** The indicator with this id, if there is one. */
    public Optional<IndicatorContribution> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** Contributed forecast drivers, in the order of the bundles and within each as written. */
    public List<DriverContribution> drivers() {
        return List.copyOf(drivers.values());
    }

    /** The driver with this id, if there is one. */
    public Optional<DriverContribution> driver(String id) {
        return Optional.ofNullable(drivers.get(id));
    }

    /** Contributed analyses, in the order of the bundles and within each as written. */
    public List<AnalysisContribution> analyses() {
        return List.copyOf(analyses.values());
    }

    /** The analysis with this id, if there is one. */
    public Optional<AnalysisContribution> analysis(String id) {
        return Optional.ofNullable(analyses.get(id));
    }

    /** Contributions that cannot be used, each with its bundle. */
    public List<BrokenContribution> problems() {
        return List.copyOf(problems);
    }
}
