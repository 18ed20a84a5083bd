// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.FormulaSyntaxException;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementException;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.model.Measure;
import se.finsam.model.Outcome;
import se.finsam.model.Verdict;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.Labels;

/** Target, outcome and verdict of measures in words, as an association stands. */
public final class MeasureWords {
    private static final Texts TEXTS = Texts.of(MeasureWords.class);
    private static final Text NONE = Text.same("–");

    private final Snapshot snapshot;

    /** Words about the measures of an association; right until it changes. */
    public MeasureWords(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The target: at least 80 persons; a dash when the measure has no number to reach. */
    public Text target(Measure measure) {
        var target = measure.getTarget();
        if (target == null) {
            return NONE;
        }
        var direction = Names.of(measure.getDirection());
        var figure = figure(target, measure);
        return new Text(direction.sv() + ' ' + figure.sv(), direction.en() + ' ' + figure.en());
    }

    /** True if a formula gives the outcome. */
    public static boolean isComputed(Measure measure) {
        return measure.getFormula() != null && !measure.getFormula().isBlank();
    }

    /** The formula, if the outcome is computed by one that can be read. */
    Optional<Formula> formula(Measure measure) {
        try {
            return isComputed(measure) ? Optional.of(Formula.parse(measure.getFormula())) : Optional.empty();
        } catch (FormulaSyntaxException e) {
            return Optional.empty();
        }
    }

    /** What the formula gives in a year, in the unit of the measure and rounded as reports show it. */
    public Optional<BigDecimal> computed(Measure measure, int year) {
        return formula(measure).flatMap(formula -> value(formula, year, unit(measure)));
    }

    private Optional<BigDecimal> value(Formula formula, int year, Unit unit) {
        try {
            return new StatementEvaluator(snapshot).value(formula, year) instanceof Amount.Known known
                    ? Optional.of(shown(known, unit))
                    : Optional.empty();
        } catch (StatementException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private BigDecimal shown(Amount.Known known, Unit unit) {
        if (unit.isMoney()) {
            var presented = snapshot.presentationUnit();
            var rounded =
                    known.quantity().in(presented).value().setScale(presented.usualDecimals(), RoundingMode.HALF_UP);
            return new Quantity(rounded, presented).in(unit).value();
        }
        return known.value().setScale(unit == Unit.PERCENT ? 1 : 0, RoundingMode.HALF_UP);
    }

    /** The outcome of a year that counts: what the formula gives, or else what is typed. */
    public Optional<BigDecimal> value(Measure measure, int year) {
        return isComputed(measure)
                ? computed(measure, year)
                : outcome(measure.getOutcomes().stream(), year).map(Outcome::getValue);
    }

    private static Optional<Outcome> outcome(Stream<Outcome> outcomes, int year) {
        return outcomes.filter(outcome -> outcome.getYear() == year).findFirst();
    }

    /** The outcome of a year: 91 persons; says when it is computed, a dash when it is not known. */
    public Text outcome(Measure measure, int year) {
        var figure = value(measure, year).map(value -> figure(value, measure)).orElse(NONE);
        return isComputed(measure) ? TEXTS.get("computed", figure) : figure;
    }

    /** A figure in the unit of the measure, with its decimals and the unit. */
    public Text figure(BigDecimal value, Measure measure) {
        var quantity = new Quantity(value, unit(measure));
        var decimals = Math.max(0, value.stripTrailingZeros().scale());
        Function<Language, String> written =
                language -> FigureFormat.of(language).withUnit(quantity, decimals);
        return new Text(written.apply(Language.SV), written.apply(Language.EN));
    }

    private static Unit unit(Measure measure) {
        return Unit.valueOf(measure.getUnit().name());
    }

    /** The verdict that is given for a year; an outcome that nobody has judged yet is not called not measured. */
    public Text verdict(Measure measure, int year) {
        var outcome = outcome(measure.getOutcomes().stream(), year);
        return outcome.map(MeasureWords::verdict).orElse(NONE);
    }

    static Text verdict(Outcome outcome) {
        return switch (outcome.getVerdict()) {
            case TOO_EARLY -> TEXTS.get("tooEarly");
            case NOT_MEASURED -> outcome.getValue() == null ? word(outcome.getVerdict()) : TEXTS.get("notJudged");
            case MET, PARTLY_MET, NOT_MET -> word(outcome.getVerdict());
        };
    }

    private static Text word(Verdict verdict) {
        return Labels.capital(Names.of(verdict));
    }

    /** Whether the outcome of a year reaches the target; empty when one of them is not known. */
    public Optional<Boolean> reaches(Measure measure, int year) {
        var target = measure.getTarget();
        return target == null
                ? Optional.empty()
                : value(measure, year).map(value -> {
                    var comparison = value.compareTo(target);
                    return switch (measure.getDirection()) {
                        case AT_LEAST -> comparison >= 0;
                        case AT_MOST -> comparison <= 0;
                        case EQUAL -> comparison == 0;
                    };
                });
    }

    /** How the outcome of a year stands to the target. */
    Text against(Measure measure, int year) {
        return reaches(measure, year)
                .map(isReached -> TEXTS.get(isReached ? "reached" : "notReached"))
                .orElse(NONE);
    }
}
