// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.api.CheckInput;
import se.finsam.core.snapshot.GenderSplit;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.InterventionYear;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Outcome;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.statement.FigureReferences;
import se.finsam.core.statement.StatementException;
import se.finsam.core.text.Text;

/** What is not in a statement but prose may speak of: goals, results, the board, counts, events, grants, parameters. */
final class RegisterCandidates {
    private final CheckInput input;
    private final FigureReferences references;
    private final int firstPlace;
    private final List<Candidate> found = new ArrayList<>();

    private RegisterCandidates(CheckInput input, int firstPlace) {
        this.input = input;
        this.firstPlace = firstPlace;
        references = input.references();
    }

    static List<Candidate> of(CheckInput input, int firstPlace) {
        var candidates = new RegisterCandidates(input, firstPlace);
        candidates.goals();
        candidates.input.snapshot().data().interventions().forEach(candidates::intervention);
        candidates.association();
        return candidates.found;
    }

    private void goals() {
        for (var area : input.snapshot().data().goalAreas()) {
            for (var goal : area.goals()) {
                for (var measure : goal.measures()) {
                    var labels = alternatives(measure.name(), goal.name() + " " + measure.name());
                    var subjects = subjects(measure);
                    outcomes(measure)
                            .forEach(year -> add(
                                    Candidate.Sort.OUTCOME,
                                    "outcome/" + measure.code(),
                                    year,
                                    name(measure),
                                    subjects,
                                    labels));
                    add(
                            Candidate.Sort.TARGET,
                            "target/" + measure.code(),
                            input.year(),
                            new Text("mål: " + measure.name(), "target: " + measure.name()),
                            subjects,
                            labels);
                }
            }
        }
    }

    private static Text name(Measure measure) {
        return new Text("utfall: " + measure.name(), "outcome: " + measure.name());
    }

    private Stream<Integer> outcomes(Measure measure) {
        var typed = measure.outcomes().stream().map(Outcome::year);
        return measure.formula().isBlank()
                ? typed.distinct()
                : Stream.concat(typed, Stream.of(input.year(), input.year() - 1))
                        .distinct();
    }

    private List<Set<String>> subjects(Measure measure) {
        var key = measure.intervention();
        return key == null
                ? List.of()
                : input.snapshot()
                        .intervention(key)
                        .map(StatementCandidates::names)
                        .orElse(List.of());
    }

    private void intervention(Intervention intervention) {
        var key = intervention.key();
        var names = StatementCandidates.names(intervention);
        for (var result : intervention.results()) {
            var counted = result.participantsLabel();
            add(
                    Candidate.Sort.RESULTS,
                    "participants/" + key,
                    result.year(),
                    named("deltagare", "participants", intervention),
                    names,
                    alternatives(counted, counted + " deltagit", counted + " inskrivna"));
            add(
                    Candidate.Sort.RESULTS,
                    "completed/" + key,
                    result.year(),
                    named("avslutade", "completed", intervention),
                    names,
                    alternatives("avslutade", counted + " avslutats"));
            add(
                    Candidate.Sort.RESULTS,
                    "completedToWork/" + key,
                    result.year(),
                    named("avslutade till arbete eller studier", "completed to work or studies", intervention),
                    names,
                    alternatives("avslutade arbete studier"));
            genders("gender/" + key + ".", result, names, intervention);
        }
        if (!intervention.grants().isEmpty()) {
            add(
                    Candidate.Sort.GRANT,
                    "grant/" + key,
                    input.year(),
                    named("beviljat", "granted", intervention),
                    names,
                    alternatives("beviljades"));
        }
    }

    private static Text named(String sv, String en, Intervention intervention) {
        return new Text(intervention.shortName() + ", " + sv, intervention.shortName() + ", " + en);
    }

    private void genders(String path, InterventionYear year, List<Set<String>> names, Intervention intervention) {
        if (year.genderSplit() != null) {
            split(path, year.year(), year.genderSplit(), names, intervention.shortName() + ", ");
        }
    }

    private void split(String path, int year, @Nullable GenderSplit split, List<Set<String>> names, String whose) {
        if (split == null) {
            return;
        }
        gender(path + "women", year, "kvinnor", "women", names, whose);
        gender(path + "men", year, "män", "men", names, whose);
        gender(path + "nonBinary", year, "icke binära", "non-binary", names, whose);
    }

    private void gender(String path, int year, String sv, String en, List<Set<String>> names, String whose) {
        add(
                Candidate.Sort.GENDER,
                path,
                year,
                new Text(whose + sv, whose + en),
                names,
                alternatives("deltagande " + sv, "fördelning " + sv));
    }

    private void association() {
        var year = input.year();
        input.snapshot()
                .year(year)
                .ifPresent(held -> split("gender/", year, held.genderSplit(), List.of(), "deltagare: "));
        board("members", "ledamöter", "members", "styrelsen består ledamöter", "styrelsen ledamöter utsedda");
        board("substitutes", "ersättare", "substitutes", "styrelsen består ersättare", "styrelsen ersättare utsedda");
        board("women", "kvinnor", "women", "styrelsen kvinnor", "styrelsens könsfördelning kvinnor");
        board("men", "män", "men", "styrelsen män", "styrelsens könsfördelning män");
        board("nonBinary", "icke binära", "non-binary", "styrelsen icke binära");
        count("interventions", "insatser", "interventions", true, "finansierade insatser", "finansiera insatser");
        count("interventions.individual", "individinsatser", "interventions for individuals", true, "individinsatser");
        count(
                "interventions.structural",
                "strukturella insatser",
                "structural interventions",
                true,
                "strukturella insatser");
        count("annexes", "bilagor", "annexes", true, "hör bilagor", "innehåller bilagor", "redovisningen bilagor");
        count("members", "medlemmar", "members", false, "har medlemmar", "består medlemmar");
        count("municipalities", "kommuner", "municipalities", false, "förbundets kommuner", "medlemmar kommuner");
        count("goalAreas", "målområden", "goal areas", false, "målområden");
        for (var each : List.of(year, year - 1)) {
            add(
                    Candidate.Sort.INDICATOR,
                    "indicator/equityShare",
                    each,
                    new Text("eget kapital i andel av tilldelade medel", "equity as a share of contributions"),
                    List.of(),
                    alternatives("eget kapital andel", "eget kapital tilldelade medel", "egna kapitalet"));
        }
        events();
        for (var parameter : input.snapshot().data().parameters()) {
            add(
                    Candidate.Sort.PARAMETER,
                    "parameter/" + parameter.code(),
                    null,
                    Text.same(parameter.name()),
                    List.of(),
                    alternatives(parameter.name()));
        }
    }

    private void board(String name, String sv, String en, String... labels) {
        add(
                Candidate.Sort.BOARD,
                "board/" + name,
                input.year(),
                new Text("styrelsen, " + sv, "the board, " + en),
                List.of(),
                alternatives(labels));
    }

    private void count(String name, String sv, String en, boolean follows, String... labels) {
        add(
                Candidate.Sort.COUNT,
                "count/" + name,
                input.year(),
                new Text("antal " + sv, "number of " + en),
                List.of(),
                alternatives(labels),
                follows);
    }

    private void events() {
        input.snapshot().data().years().forEach(year -> year.events()
                .forEach(event -> add(
                        Candidate.Sort.EVENT,
                        "event/" + event.name(),
                        year.year(),
                        new Text("deltagare: " + event.name(), "head count: " + event.name()),
                        List.of(Stems.ofLabel(event.name())),
                        alternatives("deltog", "deltagare", "medarbetare"))));
    }

    private static List<Set<String>> alternatives(String... labels) {
        var all = new LinkedHashSet<Set<String>>();
        for (var label : labels) {
            var stems = Stems.ofLabel(label);
            if (!stems.isEmpty()) {
                all.add(stems);
            }
        }
        return List.copyOf(all);
    }

    private void add(
            Candidate.Sort sort,
            String path,
            @Nullable Integer year,
            Text label,
            List<Set<String>> subjects,
            List<Set<String>> labels) {
        add(sort, path, year, label, subjects, labels, true);
    }

    /** Adds the figure if the model knows it. */
    private void add(
            Candidate.Sort sort,
            String path,
            @Nullable Integer year,
            Text label,
            List<Set<String>> subjects,
            List<Set<String>> labels,
            boolean follows) {
        var column = year == null ? "" : year.toString();
        try {
            var figure = references.resolve(FigureReference.parse(year == null ? path : path + "@" + column));
            var exact = figure.exact();
            if (exact != null) {
                found.add(new Candidate(
                        sort,
                        path,
                        column,
                        exact,
                        figure.decimals(),
                        figure.unit(),
                        year,
                        label,
                        subjects,
                        labels,
                        "",
                        firstPlace + found.size(),
                        follows));
            }
        } catch (StatementException e) {
            // What the model does not know is no candidate: prose cannot be linked to it.
            return;
        }
    }
}
