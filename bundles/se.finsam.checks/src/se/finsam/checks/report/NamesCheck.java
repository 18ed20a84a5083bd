// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Alias;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.text.Text;

/** R13: an intervention, cost unit or person that one report calls by several names. */
public final class NamesCheck implements Check<Check.None> {
    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        return input.report().stream().flatMap(report -> {
            var several = new ArrayList<String>();
            several.addAll(subjects(input, report));
            several.addAll(persons(input, report));
            return several.isEmpty()
                    ? Stream.of()
                    : Stream.of(Finding.at(
                                    Location.object(
                                            new Text("Namn i rapporten", "Names in the report"),
                                            "names." + input.year()),
                                    Say.format(
                                            "Samma sak har flera namn: %s.",
                                            "The same thing has several names: %s.", String.join("; ", several)))
                            .because(new Text(
                                    "Rader i budget och utfall går inte att para ihop utan ett gemensamt namn. Välj ett namn"
                                            + " och håll det i alla tabeller.",
                                    "Rows of the budget and of the outturn cannot be paired without a common name. Choose"
                                            + " one name and keep it in all tables.")));
        });
    }

    private static java.util.List<String> subjects(CheckInput input, AnnualReport report) {
        var names = new LinkedHashMap<String, Set<String>>();
        for (var figure : report.printed()) {
            input.snapshot().subject(figure.line()).ifPresent(subject -> {
                var code = subject.code();
                var label = code == null ? figure.rowLabel() : figure.rowLabel().replace(code, "");
                if (!label.isBlank()) {
                    names.computeIfAbsent(subject.key(), key -> new LinkedHashSet<>())
                            .add(label.strip());
                }
            });
        }
        return names.values().stream()
                .filter(all -> all.size() > 1)
                .map(all -> String.join(" / ", all))
                .toList();
    }

    private static java.util.List<String> persons(CheckInput input, AnnualReport report) {
        return report.signatures().stream()
                .flatMap(signature -> input.snapshot().person(signature.person()).stream())
                .filter(person -> !person.aliases().isEmpty())
                .map(person -> person.fullName() + " / "
                        + String.join(
                                " / ",
                                person.aliases().stream().map(Alias::name).toList()))
                .toList();
    }
}
