// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.CheckContribution;
import se.finsam.api.Contribution;
import se.finsam.api.DesignContribution;
import se.finsam.api.DriverContribution;
import se.finsam.api.ExporterContribution;
import se.finsam.api.ImporterContribution;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.StatementContribution;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.engine.ContributionRegistry;

/** The contributions that a command line names. */
final class Contributions {
    /** Kinds of contributions, by the words for them. */
    enum Kind {
        DESIGNS(DesignContribution.class),
        STATEMENTS(StatementContribution.class),
        CHECKS(CheckContribution.class),
        DRIVERS(DriverContribution.class),
        INDICATORS(IndicatorContribution.class),
        ANALYSES(AnalysisContribution.class),
        IMPORTERS(ImporterContribution.class),
        EXPORTERS(ExporterContribution.class);

        private final Class<? extends Contribution> type;

        Kind(Class<? extends Contribution> type) {
            this.type = type;
        }

        Class<? extends Contribution> type() {
            return type;
        }

        String point() {
            return ContributionRegistry.point(type);
        }

        /** The word for the kind in a command line. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** All of the kind that concern a user. */
        List<? extends Contribution> all(ContributionRegistry registry) {
            return switch (this) {
                case DESIGNS -> registry.designs();
                case CHECKS -> registry.checks();
                case DRIVERS -> registry.drivers();
                case INDICATORS -> registry.indicators();
                case ANALYSES -> registry.analyses();
                case IMPORTERS -> registry.importers();
                case EXPORTERS -> registry.exporters();
                case STATEMENTS ->
                    registry.statements().stream()
                            .filter(each -> registry.templates()
                                    .find(each.id())
                                    .filter(template -> template.purpose() != StatementTemplate.Purpose.CHART)
                                    .isPresent())
                            .toList();
            };
        }
    }

    private Contributions() {}

    /** Refuses a contribution that does not apply to a year, with the reason. */
    static void requireApplies(Environment environment, Contribution contribution, Snapshot snapshot, int year) {
        contribution.appliesTo().missing(snapshot, year).ifPresent(why -> {
            var language = environment.language();
            throw new CommandException(
                    ExitCode.INPUT,
                    environment.text("doesNotApply", contribution.name().in(language), why.in(language)));
        });
    }

    /** The statement template with an id; one that it had before will do, and is told of. */
    static Optional<StatementTemplate> statement(Environment environment, StatementTemplates templates, String id) {
        var found = templates.find(id);
        found.map(StatementTemplate::id)
                .filter(now -> !now.equals(id))
                .ifPresent(now -> environment.err().println(environment.text("renamed", id, now)));
        return found;
    }

    /**
     * The contribution with an id.
     *
     * @param unknown key of the message when there is none
     */
    static <C extends Contribution> C find(Environment environment, Class<C> kind, String unknown, String id) {
        return find(environment, kind, environment.contributions().get().all(kind), unknown, id);
    }

    /** The one of some contributions of a kind with an id; one that it had before will do, and is told of. */
    static <C extends Contribution> C find(
            Environment environment, Class<? extends Contribution> kind, List<C> all, String unknown, String id) {
        var newId = environment.contributions().get().newId(kind, id);
        newId.ifPresent(now -> environment.err().println(environment.text("renamed", id, now)));
        return all.stream()
                .filter(each -> each.id().equals(newId.orElse(id)))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        environment.text(
                                unknown, id, all.stream().map(Contribution::id).collect(Collectors.joining(", ")))));
    }
}
