// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.create;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.finsam.core.snapshot.PartyShare;
import se.finsam.core.statement.Formula;
import se.finsam.model.Association;
import se.finsam.model.Element;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.snapshot.SnapshotBuilder;
import se.finsam.model.validation.AssociationValidator;

class NewAssociationTest {
    private final Association association = NewAssociation.create("Samordningsförbundet Nytt", 2026);

    @Test
    void itHasItsNameItsYearAndTheSharesOfTheLaw() {
        var snapshot = SnapshotBuilder.snapshot(association);
        assertEquals("Samordningsförbundet Nytt", snapshot.association().name());
        assertEquals("Årsredovisning 2026", snapshot.report(2026).orElseThrow().title());
        assertEquals(
                List.of("1/2", "1/4", "1/4"),
                snapshot.data().partyShares().stream()
                        .map((PartyShare s) -> s.numerator() + "/" + s.denominator())
                        .toList());
    }

    @Test
    void nothingIsWrongWithIt() {
        assertEquals(List.of(), AssociationValidator.validate(association));
    }

    @Test
    void twoOfThemShareNoIdentity() {
        var ids = ids(association);
        assertTrue(ids.size() > 50);
        assertTrue(Collections.disjoint(ids, ids(NewAssociation.create("Annat", 2026))));
    }

    private static Set<String> ids(Association association) {
        var ids = new HashSet<String>(List.of(association.getId()));
        association.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element) {
                ids.add(element.getId());
            }
        });
        return ids;
    }

    @Test
    void everyDerivationIsAFormula() {
        var derivations = new AssociationQuery(association)
                .lineItems()
                .map(i -> i.getDerivation())
                .filter(d -> d != null)
                .toList();
        assertEquals(4, derivations.size());
        derivations.forEach(Formula::parse);
    }

    @Test
    void everyLineItemHasANameInBothLanguages() {
        new AssociationQuery(association).lineItems().forEach(item -> {
            assertFalse(item.getName().isBlank(), item.getCode());
            assertFalse(item.getNameEn().isBlank(), item.getCode());
        });
    }

    @Test
    void theChaptersOfTheReportAreThoseOfTheLawInOrder() {
        var report = SnapshotBuilder.snapshot(association).report(2026).orElseThrow();
        assertEquals(
                List.of(
                        "1 management",
                        "2 income-statement",
                        "3 balance-sheet",
                        "4 cash-flow",
                        "5 operations",
                        "6 notes",
                        "7 forecast",
                        "8 signatures",
                        "9 annexes"),
                report.sections().stream().map(s -> s.number() + " " + s.key()).toList());
    }

    @Test
    void thePrototypeIsWrittenAsTheProgramWritesIt() throws IOException {
        try (var in = NewAssociation.class.getResourceAsStream("default.finsam")) {
            var bytes = in.readAllBytes();
            var file = new AssociationFile();
            assertArrayEquals(bytes, file.write(file.read(new ByteArrayInputStream(bytes), "default.finsam")));
        }
    }
}
