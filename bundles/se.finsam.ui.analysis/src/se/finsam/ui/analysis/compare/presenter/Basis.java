// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.BudgetVersion;
import se.finsam.core.snapshot.Fact;
import se.finsam.core.snapshot.LineItem;
import se.finsam.core.snapshot.Plan;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.words.FormulaWords;

/**
 * What a figure rests on.
 *
 * @param title the figure by its row and column
 * @param value the figure with its unit; that it is not known when it is not
 * @param facts the facts behind it, in the order in which they were used
 * @param remarks how derived inputs were made, what a report prints, or why the figure is not known
 */
public record Basis(Text title, Text value, List<Entry> facts, List<Text> remarks) {
    private static final Texts TEXTS = Texts.of(Basis.class);

    /**
     * A fact.
     *
     * @param id identity of the fact in the model
     * @param subject member, cost unit or intervention; empty for the association
     * @param origin how the fact came into the accounts, with the source when one is given
     */
    public record Entry(
            String id, Text line, String subject, int year, Text kind, Text amount, Text origin, String comment) {}

    /** Copies the lists. */
    public Basis {
        facts = List.copyOf(facts);
        remarks = List.copyOf(remarks);
    }

    /** What a cell of a table of an association rests on. */
    public static Basis of(Snapshot snapshot, Row row, Column column, Cell cell) {
        var group = column.group() == null ? Text.EMPTY : column.group();
        var title =
                TEXTS.get(group.isEmpty() ? "basis.title" : "basis.titleGroup", row.label(), column.header(), group);
        return switch (cell) {
            case Cell.Figure figure ->
                new Basis(title, Written.withUnit(figure), facts(snapshot, figure.facts()), remarks(snapshot, figure));
            case Cell.Unknown unknown ->
                new Basis(title, TEXTS.get("basis.unknown"), List.of(), List.of(sentence(unknown.reason())));
            case Cell.Blank blank -> new Basis(title, TEXTS.get("basis.none"), List.of(), List.of());
        };
    }

    private static List<Entry> facts(Snapshot snapshot, List<String> ids) {
        var wanted = new LinkedHashMap<String, @Nullable Fact>();
        ids.forEach(id -> wanted.put(id, null));
        snapshot.data().facts().stream()
                .filter(fact -> wanted.containsKey(fact.id()))
                .forEach(fact -> wanted.put(fact.id(), fact));
        return wanted.values().stream()
                .filter(Objects::nonNull)
                .map(fact -> entry(snapshot, Objects.requireNonNull(fact)))
                .toList();
    }

    private static Entry entry(Snapshot snapshot, Fact fact) {
        return new Entry(
                fact.id(),
                snapshot.item(fact.item()).map(Basis::name).orElse(Text.same(fact.item())),
                fact.subject() == null
                        ? ""
                        : snapshot.subject(fact.subject())
                                .map(Subject::shortName)
                                .orElse(fact.subject()),
                fact.year(),
                kind(snapshot, fact),
                Written.exactly(fact.quantity()),
                origin(snapshot, fact),
                fact.comment());
    }

    private static Text name(LineItem item) {
        return new Text(item.name(), item.nameEn().isEmpty() ? item.name() : item.nameEn());
    }

    private static Text kind(Snapshot snapshot, Fact fact) {
        var named =
                switch (fact.kind()) {
                    case ACTUAL -> "";
                    case BUDGET ->
                        snapshot.data().budgetVersions().stream()
                                .filter(version -> version.id().equals(fact.version()))
                                .map(BudgetVersion::name)
                                .findFirst()
                                .orElse("");
                    case PLAN ->
                        snapshot.data().plans().stream()
                                .filter(plan -> plan.id().equals(fact.plan()))
                                .map(Plan::name)
                                .findFirst()
                                .orElse("");
                };
        var kind = TEXTS.get("kind." + fact.kind());
        return named.isEmpty() ? kind : new Text(kind.sv() + ", " + named, kind.en() + ", " + named);
    }

    private static Text origin(Snapshot snapshot, Fact fact) {
        var origin = TEXTS.get("origin." + fact.provenance().origin());
        var source = FormulaWords.of(fact.provenance().source(), snapshot);
        return source.isEmpty() ? origin : new Text(origin.sv() + ": " + source.sv(), origin.en() + ": " + source.en());
    }

    private static List<Text> remarks(Snapshot snapshot, Cell.Figure figure) {
        var remarks = new ArrayList<Text>();
        figure.derivations()
                .forEach(formula -> remarks.add(TEXTS.get("basis.derived", FormulaWords.of(formula, snapshot))));
        if (figure.printed() != null) {
            remarks.add(TEXTS.get("basis.printed", figure.printed()));
        }
        if (figure.facts().isEmpty() && figure.derivations().isEmpty()) {
            remarks.add(TEXTS.get("basis.noFacts"));
        }
        return remarks;
    }

    private static Text sentence(Text text) {
        return new Text(text.sv() + ".", text.en() + ".");
    }
}
