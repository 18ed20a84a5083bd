// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.figure.ProseFigure.Kind;
import se.finsam.checks.prose.figure.ProseFigure.Role;
import se.finsam.checks.prose.link.ReadFigure;
import se.finsam.checks.prose.link.ReadPassage;
import se.finsam.checks.prose.link.Sentence;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Severity;

/** "x av y" and "y, varav x": a part is no more than the whole, and parts that make up the whole add up to it. */
public final class PartsOfWhole implements Claim {
    private static final Pattern OF_WHICH = Pattern.compile("\\b(varav|därav)\\b");
    private static final Pattern JOINED = Pattern.compile("[^.;:()]{0,60}\\boch\\b[^.;:(),]{0,20}");

    @Override
    public Stream<Finding> check(ReadPassage passage, Sentence sentence) {
        var figures = passage.figures(sentence);
        return Stream.concat(pairs(passage, sentence, figures), ofWhich(passage, sentence, figures).stream());
    }

    private static Stream<Finding> pairs(ReadPassage passage, Sentence sentence, List<ReadFigure> figures) {
        var found = new ArrayList<Finding>();
        for (var i = 0; i + 1 < figures.size(); i++) {
            var part = figures.get(i).figure();
            var whole = figures.get(i + 1).figure();
            if (part.role() == Role.PART
                    && whole.role() == Role.WHOLE
                    && part.unit() == whole.unit()
                    && part.value().compareTo(whole.value()) > 0) {
                found.add(tooLarge(passage, sentence, part, whole));
            }
        }
        return found.stream();
    }

    private static Finding tooLarge(ReadPassage passage, Sentence sentence, ProseFigure part, ProseFigure whole) {
        return Claim.finding(
                        passage,
                        sentence,
                        Say.format(
                                "%s av %s går inte: delen är större än det hela.",
                                "%s of %s cannot be: the part is larger than the whole.",
                                Claim.said(part),
                                Claim.said(whole)))
                .as(Severity.ERROR)
                .distinct("of " + part.text() + "/" + whole.text())
                .numbers(part.text(), whole.value(), part.value().subtract(whole.value()), part.unit());
    }

    /** "sju insatser, varav sex för individer och en strukturell; …": the whole before it, the parts up to a semicolon. */
    private static Optional<Finding> ofWhich(ReadPassage passage, Sentence sentence, List<ReadFigure> figures) {
        var word = OF_WHICH.matcher(sentence.text());
        if (!word.find()) {
            return Optional.empty();
        }
        var at = sentence.start() + word.start();
        var semicolon = sentence.text().indexOf(';', word.end());
        var end = semicolon < 0 ? Integer.MAX_VALUE : sentence.start() + semicolon;
        var whole = figures.stream()
                .map(ReadFigure::figure)
                .filter(figure -> figure.end() <= at)
                .reduce((first, second) -> second);
        var parts = figures.stream()
                .map(ReadFigure::figure)
                .filter(figure -> figure.start() >= at
                        && figure.end() <= end
                        && whole.isPresent()
                        && isLike(figure, whole.get())
                        && figure.role() != Role.CHANGE)
                .toList();
        if (whole.isEmpty() || parts.isEmpty()) {
            return Optional.empty();
        }
        var sum = parts.stream().map(ProseFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var off = sum.subtract(whole.get().value());
        var isAll = parts.size() > 1 && isJoined(passage.text(), parts);
        if (off.signum() <= 0 && !(isAll && off.signum() != 0)) {
            return Optional.empty();
        }
        var sums = String.join(
                " + ", parts.stream().map(ProseFigure::value).map(Say::number).toList());
        return Optional.of(Claim.finding(
                        passage,
                        sentence,
                        Say.format(
                                "Delarna %s är %s men det hela är %s.",
                                "The parts %s are %s but the whole is %s.",
                                sums,
                                Say.number(sum),
                                Say.number(whole.get().value())))
                .as(off.signum() > 0 ? Severity.ERROR : Severity.WARNING)
                .distinct("varav " + whole.get().text())
                .numbers(whole.get().text(), sum, off.negate(), whole.get().unit())
                .formula(sums + " = " + Say.number(sum)));
    }

    private static boolean isLike(ProseFigure part, ProseFigure whole) {
        var counted = part.kind() == Kind.PLAIN || part.kind() == Kind.PEOPLE;
        return part.unit() == whole.unit()
                && (part.kind() == whole.kind()
                        || counted && (whole.kind() == Kind.PLAIN || whole.kind() == Kind.PEOPLE));
    }

    /** True when the last two parts are joined by "och", so that the list is complete. */
    private static boolean isJoined(String text, List<ProseFigure> parts) {
        var last = parts.getLast();
        var before = parts.get(parts.size() - 2);
        return JOINED.matcher(text.substring(before.end(), last.start())).matches();
    }
}
