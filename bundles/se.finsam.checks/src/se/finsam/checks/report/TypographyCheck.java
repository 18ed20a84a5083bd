// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Passage;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.PrintedFigure;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** R14: figures that are written in other ways than Swedish typography does, or in several ways in one report. */
public final class TypographyCheck implements Check<Check.None> {
    private static final Pattern SPACED_MINUS = Pattern.compile("[-–−]\\s+\\d.*");
    private static final Pattern UNGROUPED = Pattern.compile("[-–−+]?\\s*\\d{4,}");
    private static final Pattern LONG_UNGROUPED = Pattern.compile("[-–−+]?\\s*\\d{5,}");
    private static final Pattern FOUR_GROUPED = Pattern.compile("[-–−+]?\\s*\\d[ \u00A0\u202F]\\d{3}");
    private static final Pattern TIGHT_PERCENT = Pattern.compile("\\d%");
    private static final Pattern SPACED_PERCENT = Pattern.compile("\\d[ \u00A0\u202F]%");

    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        var figures = input.report().map(report -> report.printed()).orElse(List.of());
        var findings = new ArrayList<Finding>();
        add(
                findings,
                input,
                "minus",
                cells(figures, SPACED_MINUS),
                new Text("mellanslag mellan minus och tal", "a space between minus and number"),
                "−660");
        add(
                findings,
                input,
                "thousands",
                ungrouped(figures),
                new Text("tusental utan mellanrum", "thousands without a space"),
                "3\u00A0766");
        percent(input, figures).ifPresent(findings::add);
        empty(input, figures).ifPresent(findings::add);
        figures.stream().flatMap(figure -> unreadable(figure).stream()).forEach(findings::add);
        return findings.stream();
    }

    private static List<String> cells(List<PrintedFigure> figures, Pattern pattern) {
        return figures.stream()
                .filter(figure -> pattern.matcher(figure.text().strip()).matches())
                .map(figure -> "%s, %s ”%s”".formatted(figure.table(), figure.rowLabel(), figure.text()))
                .toList();
    }

    /** Four digits may stand together when they do so in the whole report; more may not. */
    private static List<String> ungrouped(List<PrintedFigure> figures) {
        return cells(figures, cells(figures, FOUR_GROUPED).isEmpty() ? LONG_UNGROUPED : UNGROUPED);
    }

    private static void add(
            List<Finding> findings, CheckInput input, String detail, List<String> cells, Text what, String model) {
        if (!cells.isEmpty()) {
            findings.add(Finding.at(
                            place(input),
                            Say.format(
                                    "%s: %s. Skriv som %s.",
                                    "%s: %s. Write as %s.",
                                    new Text(capital(what.sv()), capital(what.en())),
                                    Say.list(cells),
                                    model))
                    .distinct(detail));
        }
    }

    private static Optional<Finding> percent(CheckInput input, List<PrintedFigure> figures) {
        var texts = Stream.concat(
                        figures.stream().map(PrintedFigure::text),
                        input.passages().stream().map(Passage::printed))
                .toList();
        var tight = texts.stream().mapToLong(text -> count(TIGHT_PERCENT, text)).sum();
        var spaced =
                texts.stream().mapToLong(text -> count(SPACED_PERCENT, text)).sum();
        return tight == 0 || spaced == 0
                ? Optional.empty()
                : Optional.of(Finding.at(
                                place(input),
                                Say.format(
                                        "Procent skrivs på två sätt: %s utan mellanrum (46,7%%), %s med (46,7\u00A0%%)."
                                                + " Skriv med.",
                                        "Percent is written in two ways: %s without a space (46,7%%), %s with"
                                                + " (46,7\u00A0%%). Write with.",
                                        times(tight),
                                        times(spaced)))
                        .distinct("percent"));
    }

    private static Text times(long count) {
        return count == 1 ? new Text("en gång", "once") : Say.format("%d gånger", "%d times", count);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static Optional<Finding> empty(CheckInput input, List<PrintedFigure> figures) {
        var mixed = new LinkedHashSet<String>();
        for (var statement :
                figures.stream().map(PrintedFigure::statement).distinct().toList()) {
            var here = figures.stream()
                    .filter(figure -> figure.statement().equals(statement))
                    .toList();
            var blank = here.stream().anyMatch(figure -> figure.text().isBlank());
            var dash = here.stream().anyMatch(figure -> figure.text().strip().matches("[-–−]"));
            if (blank && dash) {
                mixed.add(here.getFirst().table());
            }
        }
        return mixed.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                                place(input),
                                Say.format(
                                        "Tomma celler och streck blandas i %s. Välj ett tecken för ”inget belopp”.",
                                        "Empty cells and dashes are mixed in %s. Choose one sign for “no amount”.",
                                        Say.list(List.copyOf(mixed))))
                        .distinct("empty"));
    }

    private static Optional<Finding> unreadable(PrintedFigure figure) {
        try {
            FigureFormat.of(Language.SV).parse(figure.text());
            return Optional.empty();
        } catch (FigureSyntaxException e) {
            return Optional.of(Finding.at(
                            new Location(
                                    Text.same(figure.table() + ", " + figure.rowLabel()),
                                    figure.statement(),
                                    figure.line(),
                                    figure.column(),
                                    null,
                                    null),
                            Say.format(
                                    "”%s” går inte att läsa som ett tal.",
                                    "“%s” cannot be read as a number.", figure.text()))
                    .as(Severity.WARNING)
                    .numbers(figure.text(), null, null, Unit.COUNT));
        }
    }

    private static Location place(CheckInput input) {
        return Location.object(new Text("Siffror i rapporten", "Figures in the report"), "figures." + input.year());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
