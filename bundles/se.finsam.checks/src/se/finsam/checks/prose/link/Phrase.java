// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether the words around a label narrow it to something else than the label alone means. */
final class Phrase {
    private static final Pattern NARROWER =
            Pattern.compile("\\s+(?:för|hos|inom|kring)\\s+(?:de |den |det )?(\\p{L}+)");
    private static final Pattern SOME =
            Pattern.compile("\\b(en|ett|vissa|några)\\s+(kostnad|intäkt|budget)\\p{L}*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF = Pattern.compile("\\bav\\s+(\\p{L}+\\s+)?\\p{L}+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("\\bav\\b");
    private static final Pattern VERB =
            Pattern.compile("(kosta|nyttja|förbruka)(r|de|t|ts|des)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRONOUN =
            Pattern.compile("(^|[\\s,])(insatsen|projektet|verksamheten|den|det|de|vi)\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THE_SECTION = Pattern.compile(
            "(?<![\\p{L}-])(insatsen|projektet|verksamheten)\\b|^\\P{L}*(kostnaden|kostnaderna|budgeten|utfallet)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> PERIOD =
            Set.of("året", "perioden", "räkenskapsåret", "helåret", "verksamhetsåret");

    private Phrase() {}

    /** True after "kostnaderna för lokaler", unless what follows is the subject of the figure or a period. */
    static boolean isNarrowed(ReadFigure read, Stems.At label, Candidate candidate) {
        var after = NARROWER.matcher(read.passage().text())
                .region(label.end(), read.sentence().end());
        if (!after.lookingAt() || PERIOD.contains(after.group(1))) {
            return false;
        }
        var stem = Stems.of(after.group(1));
        return candidate.subjects().stream().noneMatch(name -> name.contains(stem))
                && candidate.labels().stream().noneMatch(words -> words.contains(stem));
    }

    /** True for "till en kostnad av", which is some cost, and for "1 800 tkr av kostnaderna", which is a part. */
    static boolean isSome(ReadFigure read, Stems.At label) {
        var text = read.passage().text();
        var figure = read.figure();
        var before = text.substring(read.sentence().start(), label.end());
        return SOME.matcher(before).find()
                || label.end() <= figure.start() && OF.matcher(before).find()
                || label.start() > figure.end()
                        && PART.matcher(text.substring(figure.end(), label.start()))
                                .find();
    }

    /** True for "Revisionen kostade", where a word that is not the subject of the figure has the verb. */
    static boolean isOfOther(ReadFigure read, Stems.At label) {
        var text = read.passage().text();
        return VERB.matcher(text.substring(label.start(), label.end())).matches()
                && !PRONOUN.matcher(text.substring(read.sentence().start(), label.start()))
                        .find();
    }

    /** True when a sentence speaks of the activity that its heading names: "Insatsen kostade", "Kostnaden blev". */
    static boolean isOfSection(Sentence sentence) {
        return OF_THE_SECTION.matcher(sentence.text()).find();
    }
}
