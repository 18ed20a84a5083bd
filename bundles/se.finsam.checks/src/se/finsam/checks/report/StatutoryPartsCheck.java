// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.List;
import java.util.Locale;
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
import se.finsam.core.snapshot.PrintedFigure;
import se.finsam.core.text.Text;

/**
 * R11: parts that the law asks for and that the report neither has nor declares not applicable. LKBR 4:1 names the seven
 * parts of an annual report; the others are asked for within them. In a report that is still being written a missing
 * part is a hint.
 */
public final class StatutoryPartsCheck implements Check<StatutoryPartsCheck.Parts> {
    /**
     * The parts that are looked for.
     *
     * @param declined expression of a sentence that says that something does not apply
     */
    public record Parts(
            List<Part> parts,

            @Parameter(
                    sv = "Ord för en del som utelämnas",
                    en = "Words for a part that is left out",
                    helpSv = "Ett reguljärt uttryck.",
                    helpEn = "A regular expression.")
            String declined) {
        /** Copies the list. */
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a report.
     *
     * @param id word that names it among the parts
     * @param name what it is called
     * @param heading expression that is found in a heading of a report that has it; a sentence that has it and says that
     *     it does not apply counts too
     * @param prose expression that is found in a sentence or a row of a report that has it; empty when only a heading
     *     counts
     * @param law what asks for it
     */
    public record Part(String id, Text name, String heading, String prose, String law) {}

    @Override
    public Parts defaults() {
        return new Parts(
                List.of(
                        part("management-report", "förvaltningsberättelse", "management report", "11 kap."),
                        part("income-statement", "resultaträkning", "income statement", "5 kap."),
                        part("balance-sheet", "balansräkning", "balance sheet", "6 kap."),
                        new Part(
                                "cash-flow",
                                new Text("kassaflödesanalys", "cash flow statement"),
                                "kassaflödes?analys",
                                "",
                                "LKBR 4 kap. 1 §, 8 kap."),
                        new Part(
                                "notes",
                                new Text("noter", "notes"),
                                "\\bnoter\\b|^not\\s*\\d",
                                "",
                                "LKBR 4 kap. 1 §, 9 kap."),
                        part("operating-account", "driftredovisning", "operating account", "10 kap."),
                        new Part(
                                "investments",
                                new Text("investeringsredovisning", "account of investments"),
                                "investering",
                                "investering",
                                "LKBR 4 kap. 1 §, 10 kap."),
                        new Part(
                                "balance-requirement",
                                new Text("balanskravsresultat", "result under the balance requirement"),
                                "balanskrav",
                                "balanskrav",
                                "LKBR 11 kap., KL 11 kap."),
                        new Part(
                                "audit-cost",
                                new Text("kostnad för räkenskapsrevision", "cost of the audit of the accounts"),
                                "räkenskapsrevision|revisionskostnad",
                                "räkenskapsrevision|revisionskostnad|revisions-?arvode|revisorsarvode"
                                        + "|(kostnad\\w*|arvode\\w*|ersättning\\w*) (för|till) (revision|revisor)|^revision$",
                                "LKBR 9 kap."),
                        new Part(
                                "notes-on-equity",
                                new Text(
                                        "noter om finansiella poster och eget kapital",
                                        "notes on financial items and equity"),
                                "\\bnot\\b.*(finansiell|eget kapital)",
                                "",
                                "LKBR 9 kap.")),
                "(inte|ej|icke) (är )?(tillämplig|aktuell)|upprättas (inte|ej)|har (inte|ej) upprättats");
    }

    private static Part part(String id, String sv, String en, String chapter) {
        return new Part(id, new Text(sv, en), sv, "", "LKBR 4 kap. 1 §, " + chapter);
    }

    @Override
    public Stream<Finding> run(CheckInput input, Parts parts, Progress progress) {
        if (input.sections().isEmpty()) {
            return Stream.of();
        }
        var headings = String.join("\n", Headings.all(input));
        var sentences = input.passages().stream().map(Passage::printed).toList();
        var rows = input.report().stream()
                .flatMap(report -> report.printed().stream())
                .map(PrintedFigure::rowLabel)
                .distinct();
        var prose = Stream.concat(sentences.stream(), rows).collect(Collectors.joining("\n"));
        var declined = Headings.pattern(parts.declined());
        return parts.parts().stream()
                .filter(part -> {
                    var heading = Headings.pattern(part.heading());
                    return !heading.matcher(headings).find()
                            && (part.prose().isEmpty()
                                    || !Headings.pattern(part.prose())
                                            .matcher(prose)
                                            .find())
                            && sentences.stream()
                                    .noneMatch(sentence -> heading.matcher(sentence)
                                                    .find()
                                            && declined.matcher(sentence).find());
                })
                .map(part -> finding(input, part));
    }

    private static Finding finding(CheckInput input, Part part) {
        var finding = Finding.at(
                        Location.object(new Text("Årsredovisningen", "The annual report"), "report." + input.year()),
                        Say.format(
                                "%s saknas (%s), och rapporten säger inte att det inte är tillämpligt.",
                                "The part %s is missing (%s), and the report does not say that it does not apply.",
                                capital(part.name()),
                                part.law()))
                .distinct(part.id())
                .because(new Text(
                        "Lägg till avsnittet, eller en mening om att det inte är tillämpligt och varför.",
                        "Add the section, or a sentence that it does not apply and why."));
        return input.isFinished() ? finding : finding.as(Severity.HINT);
    }

    private static Text capital(Text text) {
        return new Text(
                text.sv().substring(0, 1).toUpperCase(Locale.ROOT) + text.sv().substring(1), text.en());
    }
}
