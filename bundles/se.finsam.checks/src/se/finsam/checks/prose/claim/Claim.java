// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.claim;

import java.util.stream.Stream;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.checks.prose.link.ReadPassage;
import se.finsam.checks.prose.link.Sentence;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.text.Text;

/** A kind of claim that a sentence may make about its figures. */
public interface Claim {
    /** The findings on a sentence of a passage; their detail need not be unique. */
    Stream<Finding> check(ReadPassage passage, Sentence sentence);

    /** A finding in a passage that quotes the sentence. */
    static Finding finding(ReadPassage passage, Sentence sentence, Text message) {
        return Finding.at(
                Location.section(passage.passage().section(), passage.passage().id()),
                Say.format("%s ”%s”", "%s “%s”", message, sentence.text().strip()));
    }

    /** A figure with its unit. */
    static String said(ProseFigure figure) {
        return Say.withUnit(figure.value(), figure.unit());
    }
}
