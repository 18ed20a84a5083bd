// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Passage;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/** R10: a share that rises or falls by so many per cent, which may be percentage points. */
public final class PercentChangeCheck implements Check<Check.None> {
    private static final Pattern CHANGE = Pattern.compile(
            "(ökning|minskning|ökat|minskat|ökade|minskade) med (\\d+(,\\d+)?)\\s*%", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile("\\d\\s*%");

    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        return input.passages().stream().flatMap(PercentChangeCheck::findings);
    }

    private static Stream<Finding> findings(Passage passage) {
        return Sentences.of(passage.printed()).stream().flatMap(sentence -> {
            var change = CHANGE.matcher(sentence);
            if (!change.find()
                    || SHARE.matcher(sentence.substring(0, change.start()))
                                    .results()
                                    .count()
                            == 0) {
                return Stream.of();
            }
            return Stream.of(Finding.at(
                            Location.section(passage.section(), passage.id()),
                            Say.format(
                                    "”%s” om en andel: procent eller procentenheter?",
                                    "“%s” of a share: per cent or percentage points?", change.group()))
                    .distinct(change.group(2))
                    .because(
                            new Text(
                                    "Skriv procentenheter om det är skillnaden mellan två andelar, och skriv ut året före.",
                                    "Write percentage points if it is the difference of two shares, and print the year before."))
                    .numbers(change.group(2) + "\u00A0%", null, null, Unit.PERCENT));
        });
    }
}
