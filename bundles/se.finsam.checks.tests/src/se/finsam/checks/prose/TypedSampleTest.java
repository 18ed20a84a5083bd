// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.finsam.checks.Checked;
import se.finsam.checks.prose.link.Proposal;
import se.finsam.checks.prose.link.ProseReading;
import se.finsam.checks.prose.link.ReadFigure;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Severity;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.text.Language;

/** The real report with all its figures typed as plain text: the references are found again, and so are slips. */
class TypedSampleTest {
    private static ProseReading original;
    private static ProseReading typed;

    /** A figure of the original that comes from a reference, and the same figure typed. */
    private record Pair(ReadFigure referred, ReadFigure typed) {
        String reference() {
            return referred.reference().path() + "@" + referred.reference().column();
        }
    }

    @BeforeAll
    static void read() throws IOException {
        original = ProseReading.of(Checked.input(Checked.sample()));
        typed = ProseReading.of(Checked.input(TypedSample.snapshot()));
    }

    private static List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < original.passages().size(); i++) {
            var referred = original.passages().get(i).figures();
            var plain = typed.passages().get(i).figures();
            assertEquals(referred.size(), plain.size());
            for (var j = 0; j < referred.size(); j++) {
                if (!referred.get(j).isPlain()) {
                    pairs.add(new Pair(referred.get(j), plain.get(j)));
                }
            }
        }
        return pairs;
    }

    @Test
    void everyFigureBehindAReferenceIsRecognised() {
        // The sample has 47 references; all but the vision are figures.
        assertEquals(46, pairs().size());
    }

    @Test
    void theOriginalReferenceIsAmongTheFirstProposals(TestReporter reporter) {
        var first = 0;
        var third = 0;
        for (var pair : pairs()) {
            var references = typed.proposals(pair.typed()).stream()
                    .map(TypedSampleTest::path)
                    .toList();
            var rank = references.indexOf(pair.reference());
            first += rank == 0 ? 1 : 0;
            third += rank >= 0 && rank < 3 ? 1 : 0;
            if (rank != 0) {
                reporter.publishEntry(pair.reference() + " is proposal " + (rank + 1) + " of " + references);
            }
        }
        var measured = "%d of %d first, %d among the first three".formatted(first, pairs().size(), third);
        reporter.publishEntry("Proposals that name the original reference: " + measured);
        assertTrue(first >= 43 && third >= 46, measured);
    }

    /** A reference to a parameter has no column; the sample writes none either. */
    private static String path(Proposal proposal) {
        return proposal.candidate().path() + "@" + proposal.candidate().column();
    }

    @Test
    void theFirstProposalPrintsWhatWasTyped() throws IOException {
        var references = Checked.input(Checked.sample()).references();
        for (var pair : pairs()) {
            var text = typed.proposals(pair.typed()).getFirst().reference();
            var reference = FigureReference.parse(text.substring(2, text.length() - 2));
            assertEquals(plain(pair.typed().figure().text()), plain(references.text(reference, Language.SV)), text);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0]", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void aReportThatIsTypedGetsOneHintASectionAndNoFalseAlarm() throws IOException {
        var findings = Small.find(new TypedFiguresCheck(), Checked.input(TypedSample.snapshot()));
        assertEquals(
                List.of(), findings.stream().filter(TypedSampleTest::isWarning).toList());
        assertEquals(
                findings.size(),
                findings.stream()
                        .map(finding -> finding.location().section())
                        .distinct()
                        .count());
        assertEquals(List.of(), Small.find(new ProseClaimsCheck(), Checked.input(TypedSample.snapshot())));
    }

    @Test
    void slipsInTheTypedReportAreFound(TestReporter reporter) throws IOException {
        var passages = pairs().stream()
                .collect(Collectors.groupingBy(pair -> pair.typed().passage().text()));
        var most = passages.values().stream().mapToInt(List::size).max().orElseThrow();
        var found = 0;
        // One figure of each passage at a time, since a finding names its passage.
        for (var turn = 0; turn < most; turn++) {
            var now = turn;
            var mistyped = passages.values().stream()
                    .filter(pairs -> pairs.size() > now)
                    .map(pairs -> pairs.get(now))
                    .toList();
            found += found(mistyped, reporter);
        }
        var measured = "%d of %d".formatted(found, pairs().size());
        reporter.publishEntry("Mistyped figures of the sample that are found: " + measured);
        assertTrue(found >= 41, measured);
    }

    private static int found(List<Pair> mistyped, TestReporter reporter) throws IOException {
        var texts = mistyped.stream()
                .collect(Collectors.toMap(pair -> pair.typed().passage().text(), TypedSampleTest::mistyped));
        var input = Checked.input(TypedSample.edited(text -> texts.getOrDefault(text, text)));
        var places = Stream.concat(
                        Small.find(new TypedFiguresCheck(), input).stream().filter(TypedSampleTest::isWarning),
                        Small.find(new ProseClaimsCheck(), input).stream())
                .map(finding -> finding.location().object())
                .collect(Collectors.toSet());
        var found = 0;
        for (var pair : mistyped) {
            if (places.contains(pair.typed().passage().passage().id())) {
                found++;
            } else {
                reporter.publishEntry("Not found when mistyped: " + pair.reference() + " in "
                        + pair.typed().sentence().text());
            }
        }
        return found;
    }

    private static String mistyped(Pair pair) {
        var figure = pair.typed().figure();
        var text = pair.typed().passage().text();
        var slip = figure.inWords() ? otherWord(figure.text()) : otherDigits(figure.text());
        return text.substring(0, figure.start()) + slip + text.substring(figure.end());
    }

    private static boolean isWarning(Finding finding) {
        return finding.severity() == Severity.WARNING;
    }

    private static String otherWord(String word) {
        var other = word.equalsIgnoreCase("sju") ? "nio" : word.equals("en") ? "tre" : "åtta";
        return Character.isUpperCase(word.charAt(0))
                ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                : other;
    }

    /** The first digit is another: 1 → 4, 4 → 7, 9 → 3. */
    private static String otherDigits(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                var digit = (char) ('1' + (text.charAt(i) - '0' + 2) % 9);
                return text.substring(0, i) + digit + text.substring(i + 1);
            }
        }
        throw new IllegalArgumentException(text);
    }
}
