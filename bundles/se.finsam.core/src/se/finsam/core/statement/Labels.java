// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Gap;
import se.finsam.core.snapshot.LineItem;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Fills the places in the texts of a template. */
final class Labels {
    private static final Pattern PARAMETER = Pattern.compile("\\{param\\.([^}]+)}");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final Snapshot snapshot;

    Labels(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    Text line(Text label, @Nullable Subject subject, Unit unit) {
        return map(label, (text, language) -> {
            var filled = text;
            if (subject != null) {
                var code = subject.code() == null ? "" : subject.code();
                filled = filled.replace("{shortName}", subject.shortName())
                        .replace("{name}", subject.name())
                        .replace("{code}", code);
                filled = SPACES.matcher(filled).replaceAll(" ").strip();
            }
            var format = FigureFormat.of(language);
            return PARAMETER.matcher(filled).replaceAll(match -> parameter(match, unit, format));
        });
    }

    private String parameter(MatchResult match, Unit unit, FigureFormat format) {
        return snapshot.parameter(match.group(1))
                .map(parameter -> {
                    var quantity = parameter.quantity();
                    return quantity.unit().isMoney()
                            ? format.money(quantity, unit, unit.usualDecimals())
                            : format.number(
                                    quantity.value(),
                                    Math.max(0, quantity.value().scale()));
                })
                .orElse(format.unknown());
    }

    Text dated(Text text, int year, LocalDate start, LocalDate end) {
        return map(text, (plain, language) -> plain.replace("{year}", Integer.toString(year))
                .replace("{start}", start.toString())
                .replace("{end}", end.toString()));
    }

    Text unitNote(Text text, Unit unit) {
        return map(
                text,
                (plain, language) ->
                        plain.replace("{unit}", FigureFormat.of(language).unit(unit)));
    }

    Text reason(Amount.Unknown unknown) {
        var gap = unknown.gaps().getFirst();
        var item = snapshot.item(gap.what());
        var sv = item.map(LineItem::name).orElse(gap.what());
        var en = item.map(LineItem::nameEn).filter(name -> !name.isEmpty()).orElse(gap.what());
        var whose = gap.subject() == null
                ? ""
                : snapshot.subject(gap.subject()).map(Subject::shortName).orElse(gap.subject());
        return switch (gap.cause()) {
            case NO_FACT ->
                new Text(
                        "Ingen uppgift om %s %d%s%s"
                                .formatted(
                                        sv, gap.year(), kind(gap, Language.SV), whose.isEmpty() ? "" : " för " + whose),
                        "No figure for %s %d%s%s"
                                .formatted(
                                        en, gap.year(), kind(gap, Language.EN), whose.isEmpty() ? "" : " of " + whose));
            case NO_LINE_ITEM ->
                new Text(
                        "Posten %s finns inte".formatted(gap.what()), "There is no line item %s".formatted(gap.what()));
            case NO_PARAMETER ->
                new Text(
                        "Parametern %s finns inte".formatted(gap.what()),
                        "There is no parameter %s".formatted(gap.what()));
            case DIVISION_BY_ZERO ->
                new Text("Division med noll %d".formatted(gap.year()), "Division by zero in %d".formatted(gap.year()));
        };
    }

    private static String kind(Gap gap, Language language) {
        return switch (gap.kind()) {
            case ACTUAL -> "";
            case BUDGET -> new Text(" i budgeten", " in the budget").in(language);
            case PLAN -> new Text(" i planen", " in the plan").in(language);
        };
    }

    private static Text map(Text text, BiFunction<String, Language, String> change) {
        return new Text(change.apply(text.sv(), Language.SV), change.apply(text.en(), Language.EN));
    }
}
