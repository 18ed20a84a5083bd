// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Passage;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Section;
import se.finsam.core.text.Text;

/** R11: parts that the law asks for and that the report neither has nor declares not applicable. */
public final class StatutoryPartsCheck implements Check<StatutoryPartsCheck.Parts> {
    /** The parts that are looked for. */
    public record Parts(List<Part> parts) {
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
     * @param sign expression that is found in a heading or a sentence of a report that has it, or that says that it does
     *     not apply
     * @param headingsOnly true when only headings count
     * @param law what asks for it
     */
    public record Part(String id, Text name, String sign, boolean headingsOnly, String law) {}

    @Override
    public Parts defaults() {
        return new Parts(List.of(
                new Part(
                        "balance-requirement",
                        new Text("balanskravsresultat", "result under the balance requirement"),
                        "balanskrav",
                        false,
                        "LKBR 11 kap., KL 11 kap."),
                new Part(
                        "audit-cost",
                        new Text("kostnad för räkenskapsrevision", "cost of the audit of the accounts"),
                        "räkenskapsrevision|revisionskostnad|kostnad\\w* för revision",
                        false,
                        "LKBR 9 kap."),
                new Part(
                        "investments",
                        new Text("investeringsredovisning", "account of investments"),
                        "investering",
                        false,
                        "LKBR 10 kap."),
                new Part(
                        "notes-on-equity",
                        new Text("noter om finansiella poster och eget kapital", "notes on financial items and equity"),
                        "not\\b.*(finansiell|eget kapital)",
                        true,
                        "LKBR 9 kap.")));
    }

    @Override
    public Stream<Finding> run(CheckInput input, Parts parts, Progress progress) {
        var sections = input.sections();
        if (sections.isEmpty()) {
            return Stream.of();
        }
        var headings = sections.stream().map(Section::title).collect(Collectors.joining("\n"));
        var prose = headings + "\n"
                + input.passages().stream().map(Passage::printed).collect(Collectors.joining("\n"));
        return parts.parts().stream()
                .filter(part -> !Pattern.compile(part.sign(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(part.headingsOnly() ? headings : prose)
                        .find())
                .map(part -> Finding.at(
                                Location.object(
                                        new Text("Årsredovisningen", "The annual report"), "report." + input.year()),
                                Say.format(
                                        "%s saknas (%s), och rapporten säger inte att det inte är tillämpligt.",
                                        "The part %s is missing (%s), and the report does not say that it does not apply.",
                                        capital(part.name()),
                                        part.law()))
                        .distinct(part.id())
                        .because(new Text(
                                "Lägg till avsnittet, eller en mening om att det inte är tillämpligt och varför.",
                                "Add the section, or a sentence that it does not apply and why.")));
    }

    private static Text capital(Text text) {
        return new Text(
                text.sv().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + text.sv().substring(1),
                text.en());
    }
}
