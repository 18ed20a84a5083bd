// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
import se.finsam.core.text.Text;

/**
 * R11: personal data that should not be published with the report. An address of the association itself is none, nor is
 * an organisation number.
 */
public final class PersonalDataCheck implements Check<PersonalDataCheck.Mail> {
    /** Domains whose addresses are private; others are those of an office. */
    public record Mail(
            @Parameter(
                    sv = "Privata e-postdomäner",
                    en = "Private mail domains",
                    helpSv = "Åtskilda med komma.",
                    helpEn = "Separated by commas.")
            List<String> privateDomains) {
        /** Copies the list. */
        public Mail {
            privateDomains = List.copyOf(privateDomains);
        }
    }

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@([\\w-]+(\\.[\\w-]+)+)");
    private static final Pattern IDENTITY_NUMBER =
            Pattern.compile("(?<![\\d-])(?:19|20)?(\\d{2}(\\d{2})(\\d{2}))[-+](\\d{4})(?![\\d-])");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int COORDINATION = 60;

    @Override
    public Mail defaults() {
        return new Mail(List.of(
                "hotmail.com",
                "hotmail.se",
                "outlook.com",
                "live.se",
                "gmail.com",
                "yahoo.com",
                "yahoo.se",
                "icloud.com",
                "telia.com"));
    }

    @Override
    public Stream<Finding> run(CheckInput input, Mail domains, Progress progress) {
        return Stream.concat(
                input.passages().stream().flatMap(passage -> personal(input, domains, passage)), trail(input));
    }

    private static Stream<Finding> personal(CheckInput input, Mail domains, Passage passage) {
        var website = input.snapshot()
                .association()
                .website()
                .toLowerCase(Locale.ROOT)
                .replaceAll("^\\w+://|/.*$", "");
        var mail = MAIL.matcher(passage.printed())
                .results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT))
                .filter(domain -> !website.endsWith(domain))
                .toList();
        var numbers = IDENTITY_NUMBER
                .matcher(passage.printed())
                .results()
                .filter(PersonalDataCheck::isPersonal)
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
                                .as(
                                        mail.stream().anyMatch(domains.privateDomains()::contains)
                                                ? Severity.WARNING
                                                : Severity.HINT)
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

    /** A day of birth, or a day and sixty for a coordination number, and the right check digit (Luhn). */
    private static boolean isPersonal(MatchResult number) {
        var month = Integer.parseInt(number.group(2));
        var day = Integer.parseInt(number.group(3));
        var ofBirth = day > COORDINATION ? day - COORDINATION : day;
        var digits = number.group(1) + number.group(4);
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return month >= 1 && month <= MONTHS && ofBirth >= 1 && ofBirth <= DAYS && sum % 10 == 0;
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
