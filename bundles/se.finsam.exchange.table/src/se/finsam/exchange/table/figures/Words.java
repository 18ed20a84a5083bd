// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.core.snapshot.Alias;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.LineItem;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.snapshot.Unit;

/** What the words in the fields of a file mean for an association; case does not matter. */
final class Words {
    private static final Map<String, FactKind> KINDS = Map.of(
            "", FactKind.ACTUAL,
            "utfall", FactKind.ACTUAL,
            "actual", FactKind.ACTUAL,
            "budget", FactKind.BUDGET,
            "plan", FactKind.PLAN);
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("kr", Unit.KR),
            Map.entry("sek", Unit.KR),
            Map.entry("tkr", Unit.TKR),
            Map.entry("mkr", Unit.MKR),
            Map.entry("%", Unit.PERCENT),
            Map.entry("procent", Unit.PERCENT),
            Map.entry("percent", Unit.PERCENT),
            Map.entry("personer", Unit.PERSONS),
            Map.entry("persons", Unit.PERSONS),
            Map.entry("antal", Unit.COUNT),
            Map.entry("count", Unit.COUNT));

    private final Snapshot snapshot;
    private final Map<String, List<LineItem>> items = new HashMap<>();
    private final Map<String, List<Subject>> subjects = new HashMap<>();

    Words(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    Optional<FactKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(plain(word)));
    }

    Optional<Unit> unit(String word) {
        return Optional.ofNullable(UNITS.get(plain(word)));
    }

    /** The line items that a word may mean: the one with this code, else those with this name. */
    List<LineItem> items(String word) {
        return items.computeIfAbsent(word, this::foundItems);
    }

    private List<LineItem> foundItems(String word) {
        return snapshot.item(word.strip()).map(List::of).orElseGet(() -> snapshot.data().lineItems().stream()
                .filter(item -> isOne(word, Stream.of(item.code(), item.name(), item.nameEn())))
                .toList());
    }

    /** The subjects that a word may mean: the one with this key, else those with this code or name, earlier ones included. */
    List<Subject> subjects(String word) {
        return subjects.computeIfAbsent(word, this::foundSubjects);
    }

    private List<Subject> foundSubjects(String word) {
        return snapshot.subject(word.strip()).map(List::of).orElseGet(() -> snapshot.subjects().stream()
                .filter(subject -> isOne(
                        word,
                        Stream.concat(
                                Stream.of(
                                        subject.key(),
                                        subject.code() == null ? "" : subject.code(),
                                        subject.name(),
                                        subject.shortName()),
                                subject.aliases().stream().map(Alias::name))))
                .toList());
    }

    private static boolean isOne(String word, Stream<String> names) {
        return names.anyMatch(name -> !name.isBlank() && plain(name).equals(plain(word)));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
