// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamPackage;
import se.finsam.model.SmallAssociation;

class NamesTest {
    @Test
    void everyClassAndFeatureHasANameInBothLanguages() {
        for (var classifier : FinsamPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                assertFalse(Names.of(type).sv().isBlank());
                for (var feature : type.getEStructuralFeatures()) {
                    assertFalse(Names.of(feature).sv().isBlank());
                    assertFalse(Names.of(feature).en().isBlank());
                }
            }
        }
    }

    @Test
    void everyLiteralHasANameInBothLanguages() {
        for (var classifier : FinsamPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EEnum type) {
                for (var literal : type.getELiterals()) {
                    assertFalse(Names.of(literal.getInstance()).sv().isBlank());
                    assertFalse(Names.of(literal.getInstance()).en().isBlank());
                }
            }
        }
    }

    @Test
    void aPathLeadsFromTheYearToTheElement() {
        var small = new SmallAssociation();
        assertEquals(
                new Text(
                        "räkenskapsår 2025 › uppgift Köp av tjänster TRIS",
                        "fiscal year 2025 › figure Köp av tjänster TRIS"),
                Names.path(small.fact));
        assertEquals(
                new Text("förbund Samordningsförbundet Prov", "association Samordningsförbundet Prov"),
                Names.path(small.association));
    }

    @Test
    void anArgumentThatIsANumberIsNotGrouped() {
        assertEquals(
                "2025", Texts.of(NamesTest.class, "plain").get("year", 2025).sv());
    }
}
