// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.checks.SmallReport;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Gender;
import se.finsam.core.snapshot.SnapshotBuilder;

class PersonalDataCheckTest {
    private static final PersonalDataCheck CHECK = new PersonalDataCheck();

    private static SnapshotBuilder text(String sentence) {
        return new SnapshotBuilder()
                .website("https://www.provet.example/om-oss")
                .year(new SmallReport().chapter("Kontakt", sentence).year());
    }

    @Test
    void aPrivateAddressIsAWarningAndOneOfAnOfficeAHint() {
        var domains = new PersonalDataCheck.Mail(List.of("post.example"));
        var own = SmallReport.run(CHECK, domains, text("Skriv till bo.berg@Post.example eller anna@kommunen.example."));
        assertEquals("Texten har e-postadresser (2). Maskera dem före publicering.", SmallReport.message(own));
        assertEquals(Severity.WARNING, own.getFirst().severity());
        var office = SmallReport.run(CHECK, domains, text("Skriv till anna@kommunen.example."));
        assertEquals(Severity.HINT, office.getFirst().severity());
    }

    @Test
    void theDomainsOfPrivateMailAreKnown() {
        assertTrue(CHECK.defaults().privateDomains().containsAll(List.of("hotmail.com", "outlook.com", "gmail.com")));
    }

    @Test
    void theAddressOfTheAssociationIsMeantToBePublished() {
        assertEquals(List.of(), SmallReport.run(CHECK, text("Skriv till kansliet@provet.example.")));
    }

    @ParameterizedTest
    // the check digit of 811228-987x by hand: 8·2→16→7, 1, 1·2=2, 2, 2·2=4, 8, 9·2→18→9, 8, 7·2→14→5: 46, so 4
    @ValueSource(strings = {"811228-9874", "19811228-9874", "811288-9871"})
    void aPersonalIdentityNumberIsFound(String number) {
        assertEquals(
                List.of("Kontakt/Kontakt-0#number"),
                SmallReport.keys(SmallReport.run(CHECK, text("Hon heter Anna (" + number + ")."))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"212000-1850", "811228-9875", "811328-9874", "054-540 10 00", "250101-251231-0001"})
    void whatIsNoIdentityNumberIsLeftAlone(String number) {
        assertEquals(List.of(), SmallReport.run(CHECK, text("Numret är " + number + ".")));
    }

    @Test
    void theTrailOfTheSigningIsPointedOut() {
        var report = new SmallReport().completed(LocalDate.of(2026, 4, 1));
        assertEquals(List.of(), SmallReport.run(CHECK, new SnapshotBuilder().year(report.year())));
        var association = new SnapshotBuilder()
                .person("anna", "Anna", "Alm", Gender.FEMALE)
                .year(report.signed("anna", "2026-03-24T08:00:00Z").year());
        assertEquals(List.of("signing.2025"), SmallReport.keys(SmallReport.run(CHECK, association)));
    }
}
