// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.finsam.api.ImportedFact;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.BudgetVersion;
import se.finsam.model.Fact;
import se.finsam.model.Origin;
import se.finsam.model.Plan;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.query.AssociationQuery;

/** Takes over the figures of a file, each with the line of the file that it comes from, as one undo step. */
public final class ImportFacts extends ModelCommand {
    /**
     * What becomes of one figure of the file.
     *
     * @param name the cell in words
     * @param before the amount that is there now; null when there is none
     * @param unitBefore its unit
     * @param refusal why the figure cannot be taken over; null when it can
     */
    public record Effect(
            ImportedFact fact,
            Text name,
            @Nullable BigDecimal before,
            @Nullable Unit unitBefore,
            @Nullable Text refusal) {
        /** True if the amount or its unit would be another. */
        public boolean changes() {
            return refusal == null
                    && (before == null || before.compareTo(fact.quantity().value()) != 0 || unitBefore != unit(fact));
        }
    }

    private final String file;
    private final List<ImportedFact> facts;

    private ImportFacts(Association association, String file, List<ImportedFact> facts) {
        super(association, text("importFacts", facts.size(), file));
        this.file = file;
        this.facts = List.copyOf(facts);
    }

    /**
     * Takes over figures; one that does not fit refuses the whole file.
     *
     * @param file name of the file, for the source of each figure
     */
    public static ImportFacts create(Association association, String file, List<ImportedFact> facts) {
        return new ImportFacts(association, file, facts);
    }

    /** What would become of each figure as things are now, in the order of the file. */
    public List<Effect> effects() {
        var index = new FactIndex(association());
        var query = new AssociationQuery(association());
        var lines = new HashMap<FactKey, Integer>();
        var effects = new ArrayList<Effect>();
        for (var fact : facts) {
            effects.add(effect(index, query, fact, lines));
        }
        return effects;
    }

    private Effect effect(FactIndex index, AssociationQuery query, ImportedFact fact, Map<FactKey, Integer> lines) {
        var refusal = unplaceable(query, fact);
        if (refusal != null) {
            return new Effect(fact, name(fact), null, null, refusal);
        }
        var key = key(query, fact);
        var present = index.find(key);
        return new Effect(
                fact,
                key.name(),
                present.map(Fact::getAmount).orElse(null),
                present.map(Fact::getUnit).orElse(null),
                first(
                        Checks.when(
                                lines.putIfAbsent(key, fact.line()) != null,
                                "refuse.onLineToo",
                                lines.getOrDefault(key, fact.line())),
                        Facts.check(index, key, fact.quantity().value(), unit(fact))));
    }

    /** A refusal if a figure has no place in the association. */
    private @Nullable Text unplaceable(AssociationQuery query, ImportedFact fact) {
        var subject = fact.subject();
        var decisions = budgets(fact.year()).size();
        return first(
                Checks.when(query.lineItem(fact.item()).isEmpty(), "refuse.noItem", fact.item()),
                subject == null ? null : Checks.when(query.subject(subject).isEmpty(), "refuse.noSubject", subject),
                switch (fact.kind()) {
                    case ACTUAL -> null;
                    case BUDGET ->
                        decisions == 0
                                ? ModelText.of("refuse.noBudget", fact.year())
                                : Checks.when(decisions > 1, "refuse.whichBudget", fact.year(), decisions);
                    case PLAN -> Checks.when(plan(fact.year()) == null, "refuse.noPlan", fact.year());
                });
    }

    /** The place of a figure that is not {@link #unplaceable}. */
    private FactKey key(AssociationQuery query, ImportedFact fact) {
        var item = query.lineItem(fact.item()).orElseThrow();
        var subject =
                fact.subject() == null ? null : query.subject(fact.subject()).orElseThrow();
        return switch (fact.kind()) {
            case ACTUAL -> FactKey.actual(item, subject, fact.year());
            case BUDGET -> FactKey.budget(item, subject, budgets(fact.year()).getFirst());
            case PLAN -> FactKey.plan(item, subject, fact.year(), Objects.requireNonNull(plan(fact.year())));
        };
    }

    private List<BudgetVersion> budgets(int year) {
        return association().getBudgetVersions().stream()
                .filter(version -> version.getYear() == year)
                .toList();
    }

    /** The plan that counts for a year; see {@link se.finsam.core.snapshot.Snapshot#plan}. */
    private @Nullable Plan plan(int year) {
        return association().getPlans().stream()
                .filter(plan -> plan.getFirstYear() <= year && year <= plan.getLastYear())
                .reduce((first, second) -> second.getBaseYear() >= first.getBaseYear() ? second : first)
                .orElse(null);
    }

    private static Unit unit(ImportedFact fact) {
        return Unit.valueOf(fact.quantity().unit().name());
    }

    private static Text name(ImportedFact fact) {
        var about = fact.subject() == null ? "" : " " + fact.subject();
        return Text.same(fact.item() + about + " " + fact.year());
    }

    @Override
    protected @Nullable Text check() {
        var effects = effects();
        for (var effect : effects) {
            if (effect.refusal() != null) {
                var place = text("importSource", file, effect.fact().line());
                return text("refuse.cell", place, text("refuse.cell", effect.name(), effect.refusal()));
            }
        }
        return Checks.when(effects.stream().noneMatch(Effect::changes), "refuse.importUnchanged", file);
    }

    @Override
    protected void change() {
        var index = new FactIndex(association());
        var query = new AssociationQuery(association());
        for (var effect : effects()) {
            if (effect.changes()) {
                var imported = effect.fact();
                var fact = index.demand(key(query, imported));
                fact.setAmount(imported.quantity().value());
                fact.setUnit(unit(imported));
                var source = text("importSource", file, imported.line()).sv();
                new Provenance(Origin.IMPORTED, source).put(fact);
            }
        }
    }
}
