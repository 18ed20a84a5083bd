// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import se.finsam.core.finding.Finding;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckedFinding;

/** Columns of the list of problems: what stands in them and how they order it. */
enum ProblemColumn {
    SEVERITY,
    MESSAGE,
    PLACE,
    CHECK,
    DIFFERENCE,
    STATE;

    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Heading; that of the severity is empty, since an icon stands there. */
    Text header() {
        return this == SEVERITY ? Text.EMPTY : Problem.TEXTS.get("column." + name().toLowerCase(Locale.ROOT));
    }

    /** What stands in the column. */
    String text(Problem problem, Language language) {
        return switch (this) {
            case SEVERITY -> "";
            case MESSAGE -> problem.message().in(language);
            case PLACE -> problem.place().in(language);
            case CHECK -> problem.check().name().in(language);
            case DIFFERENCE ->
                problem.finding()
                        .map(found -> difference(found.finding(), FigureFormat.of(language)))
                        .orElse("");
            case STATE -> state(problem).in(language);
        };
    }

    private static Text state(Problem problem) {
        if (problem.isAccepted()) {
            return Problem.TEXTS.get("state.accepted");
        }
        return problem.fixes().isEmpty() ? Text.EMPTY : Problem.TEXTS.get("state.fixable");
    }

    /** The difference; that of money without its unit, which the message has. */
    private static String difference(Finding finding, FigureFormat format) {
        var difference = finding.difference();
        if (difference == null) {
            return "";
        }
        var number = format.signed(difference, Math.clamp(difference.scale(), 0, 2));
        var unit = finding.unit().isMoney() ? "" : format.unit(finding.unit());
        return unit.isEmpty() ? number : number + NO_BREAK_SPACE + unit;
    }

    /** Orders by the column, the gravest and the largest difference first; problems that are alike keep their order. */
    Comparator<Problem> order(Language language) {
        return switch (this) {
            case SEVERITY -> Comparator.comparingInt(ProblemColumn::gravity);
            case DIFFERENCE -> Comparator.comparing(ProblemColumn::size, Comparator.reverseOrder());
            case MESSAGE, PLACE, CHECK ->
                Comparator.comparing(
                        problem -> text(problem, language),
                        Collator.getInstance(Locale.forLanguageTag(language.tag())));
            case STATE ->
                Comparator.comparing(Problem::isAccepted)
                        .thenComparing(problem -> problem.fixes().isEmpty());
        };
    }

    private static int gravity(Problem problem) {
        return problem.finding().map(found -> found.severity().ordinal()).orElse(-1);
    }

    private static BigDecimal size(Problem problem) {
        return problem.finding()
                .map(CheckedFinding::finding)
                .flatMap(finding -> Optional.ofNullable(finding.difference()))
                .map(BigDecimal::abs)
                .orElse(BigDecimal.ONE.negate());
    }
}
