// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Passage;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Text;

/** R11: personal data that should not be published with the report. */
public final class PersonalDataCheck implements Check<Check.None> {
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\b(19|20)?\\d{6}[-+]\\d{4}\\b");

    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        return Stream.concat(input.passages().stream().flatMap(passage -> personal(input, passage)), trail(input));
    }

    private static Stream<Finding> personal(CheckInput input, Passage passage) {
        var mail = MAIL.matcher(passage.printed())
                .results()
                .map(match -> match.group())
                .toList();
        var numbers = IDENTITY_NUMBER
                .matcher(
                        passage.printed().replace(input.snapshot().association().organisationNumber(), ""))
                .results()
                .count();
        var place = Location.section(passage.section(), passage.id());
        return Stream.concat(
                mail.isEmpty()
                        ? Stream.of()
                        : Stream.of(Finding.at(
                                        place,
                                        Say.format(
                                                "Texten har e-postadresser (%d). Maskera dem före publicering.",
                                                "The text has e-mail addresses (%d). Mask them before publishing.",
                                                mail.size()))
                                .as(Severity.WARNING)
                                .distinct("mail")),
                numbers == 0
                        ? Stream.of()
                        : Stream.of(Finding.at(
                                        place,
                                        new Text(
                                                "Texten har något som ser ut som ett personnummer. Ta bort det.",
                                                "The text has what looks like a personal identity number. Remove it."))
                                .as(Severity.WARNING)
                                .distinct("number")));
    }

    private static Stream<Finding> trail(CheckInput input) {
        return input.report().stream().flatMap(report -> {
            var signing = report.signing();
            return signing == null || signing.events().isEmpty()
                    ? Stream.of()
                    : Stream.of(Finding.at(
                                    Location.object(
                                            new Text("Underskriftsloggen", "The signing trail"),
                                            "signing." + input.year()),
                                    Say.format(
                                            "Loggen över %d händelser följer med rapporten; leverantörens utskrift har"
                                                    + " undertecknarnas e-postadresser.",
                                            "The trail of %d events goes with the report; the provider's printout has the"
                                                    + " signatories' e-mail addresses.",
                                            signing.events().size()))
                            .because(new Text(
                                    "Maskera privata adresser innan rapporten publiceras (dataskyddsförordningen).",
                                    "Mask private addresses before the report is published (GDPR).")));
        });
    }
}
