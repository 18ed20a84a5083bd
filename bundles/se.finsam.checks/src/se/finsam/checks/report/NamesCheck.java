// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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

/**
 * R13: an intervention, cost unit or person that one report calls by several names. What the association has been called
 * in other years, and names that the report does not print, are no matter.
 */
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

    private static List<String> subjects(CheckInput input, AnnualReport report) {
        var names = new LinkedHashMap<String, Map<String, String>>();
        for (var figure : report.printed()) {
            input.snapshot().subject(figure.line()).ifPresent(subject -> {
                var code = subject.code();
                var label = plain(
                        code == null
                                ? figure.rowLabel()
                                : figure.rowLabel().replaceAll("(?<!\\w)" + Pattern.quote(code) + "(?!\\w)", ""));
                if (!label.isEmpty()) {
                    names.computeIfAbsent(subject.key(), key -> new LinkedHashMap<>())
                            .putIfAbsent(label.toLowerCase(Locale.ROOT), label);
                }
            });
        }
        return names.values().stream()
                .filter(all -> all.size() > 1)
                .map(all -> String.join(" / ", all.values()))
                .toList();
    }

    /** A label without the marks of its footnotes. */
    private static String plain(String label) {
        return label.replaceAll("[*†:]+", "").replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static List<String> persons(CheckInput input, AnnualReport report) {
        return report.signatures().stream()
                .flatMap(signature -> input.snapshot().person(signature.person()).stream())
                .flatMap(person -> {
                    var others = person.aliases().stream()
                            .filter(alias -> isOf(alias, input.year()))
                            .map(Alias::name)
                            .toList();
                    return others.isEmpty()
                            ? Stream.of()
                            : Stream.of(person.fullName() + " / " + String.join(" / ", others));
                })
                .distinct()
                .toList();
    }

    /** True if the report of the year is known to have the name; a former name of unknown years is not. */
    private static boolean isOf(Alias alias, int year) {
        var from = alias.fromYear();
        var to = alias.toYear();
        return (from != null || to != null) && (from == null || from <= year) && (to == null || to >= year);
    }
}
