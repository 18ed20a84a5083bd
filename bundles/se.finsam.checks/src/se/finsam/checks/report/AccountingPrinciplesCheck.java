// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Passage;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Section;
import se.finsam.core.text.Text;

/**
 * R11: the note on accounting principles, the law and the recommendations that it rests on, and the reason of a
 * deviation from a recommendation (LKBR 4:3 third paragraph). In a report that is still being written a missing note is
 * a hint.
 */
public final class AccountingPrinciplesCheck implements Check<AccountingPrinciplesCheck.Signs> {
    /**
     * Expressions that are looked for.
     *
     * @param heading in the heading of the note
     * @param law in a note that names the law
     * @param recommendations in a note that names the recommendations
     * @param deviation in a sentence that tells of a deviation from them
     * @param reason in a sentence that gives a reason
     */
    public record Signs(
            @Parameter(
                    sv = "Rubrik för redovisningsprinciperna",
                    en = "Heading of the accounting principles",
                    helpSv = "Ett reguljärt uttryck.",
                    helpEn = "A regular expression.")
            String heading,

            @Parameter(
                    sv = "Tecken på lagen",
                    en = "Signs of the law",
                    helpSv = "Ett reguljärt uttryck.",
                    helpEn = "A regular expression.")
            String law,

            @Parameter(
                    sv = "Tecken på rekommendationerna",
                    en = "Signs of the recommendations",
                    helpSv = "Ett reguljärt uttryck.",
                    helpEn = "A regular expression.")
            String recommendations,

            @Parameter(
                    sv = "Tecken på ett avsteg",
                    en = "Signs of a deviation",
                    helpSv = "Ett reguljärt uttryck.",
                    helpEn = "A regular expression.")
            String deviation,

            @Parameter(
                    sv = "Tecken på ett skäl",
                    en = "Signs of a reason",
                    helpSv = "Ett reguljärt uttryck.",
                    helpEn = "A regular expression.")
            String reason) {}

    @Override
    public Signs defaults() {
        return new Signs(
                "redovisningsprincip",
                "2018:597|\\bLKBR\\b|lag\\w*( \\S+)? om kommunal bokföring",
                "\\bRKR\\b|rådet för kommunal redovisning",
                "avvik(er|else|elser|ande|it) från|avsteg från|undantag från|(följs|tillämpas) (inte|ej)"
                        + "|(följer|tillämpar) (inte|ej)",
                "eftersom|därför|beror på|på grund av|med hänsyn|anledning|skäl|motiv|\\bdå\\b|\\bför att\\b");
    }

    @Override
    public Stream<Finding> run(CheckInput input, Signs signs, Progress progress) {
        if (input.sections().isEmpty()) {
            return Stream.of();
        }
        var heading = Headings.pattern(signs.heading());
        var note = input.sections().stream()
                .filter(section -> Headings.has(section, heading))
                .findFirst();
        return note.isEmpty() ? Stream.of(missing(input)) : findings(input, signs, note.get());
    }

    private static Finding missing(CheckInput input) {
        var finding = Finding.at(
                Location.object(new Text("Årsredovisningen", "The annual report"), "report." + input.year()),
                new Text("En not om redovisningsprinciper saknas.", "A note on the accounting principles is missing."));
        return input.isFinished() ? finding : finding.as(Severity.HINT);
    }

    private static Stream<Finding> findings(CheckInput input, Signs signs, Section note) {
        List<String> within = Stream.concat(Stream.of(note), Headings.below(note).stream())
                .map(Section::id)
                .toList();
        var passages = input.passages().stream()
                .filter(passage -> within.contains(passage.section().id()))
                .toList();
        var text = passages.stream().map(Passage::printed).collect(Collectors.joining("\n"));
        if (text.isBlank() && !(input.isFinished() && note.applicable())) {
            return Stream.of();
        }
        var found = new ArrayList<Finding>();
        var unnamed = new ArrayList<Text>();
        if (!Headings.pattern(signs.law()).matcher(text).find()) {
            unnamed.add(new Text("lagen (2018:597)", "the act (2018:597)"));
        }
        if (!Headings.pattern(signs.recommendations()).matcher(text).find()) {
            unnamed.add(new Text("RKR:s rekommendationer", "the recommendations of RKR"));
        }
        if (!unnamed.isEmpty()) {
            var names = new Text(
                    Say.list(unnamed.stream().map(Text::sv).toList()).sv(),
                    Say.list(unnamed.stream().map(Text::en).toList()).en());
            found.add(Finding.at(
                            Location.section(note, null),
                            Say.format("Noten nämner inte %s.", "The note does not name %s.", names))
                    .distinct("named")
                    .because(new Text(
                            "Läsaren ska se vilka regler som räkenskaperna följer.",
                            "The reader is to see which rules the accounts follow.")));
        }
        var reason = Headings.pattern(signs.reason());
        var deviation = Headings.pattern(signs.deviation());
        passages.stream()
                .filter(passage -> deviation.matcher(passage.printed()).find()
                        && !reason.matcher(passage.printed()).find())
                .map(passage -> Finding.at(
                                Location.section(note, passage.id()),
                                new Text(
                                        "Noten nämner en avvikelse från en rekommendation men inte skälet.",
                                        "The note tells of a deviation from a recommendation but not why."))
                        .distinct("deviation")
                        .because(new Text(
                                "LKBR 4 kap. 3 § kräver upplysning om avvikelsen och skälen för den.",
                                "LKBR 4:3 asks for the deviation and the reasons for it.")))
                .forEach(found::add);
        return found.stream();
    }
}
