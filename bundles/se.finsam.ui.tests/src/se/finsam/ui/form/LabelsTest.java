// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.core.text.Text;
import se.finsam.model.Role;
import se.finsam.model.Unit;

class LabelsTest {
    @Test
    void aLabelBeginsWithACapitalAUnitIsWrittenAsItIs() {
        try (var fixture = new FormFixture()) {
            assertEquals("Vice ordförande", Labels.of(Role.VICE_CHAIR));
            assertEquals("tkr", Labels.of(Unit.TKR));
        }
        assertEquals(new Text("År", "Year"), Labels.capital(new Text("år", "year")));
    }

    @Test
    void aPeriodMayBeOpenAtEitherEnd() {
        try (var fixture = new FormFixture()) {
            assertEquals("2024 – 2025", Labels.period(2024, 2025));
            assertEquals("fr.o.m. 2024", Labels.period(2024, null));
            assertEquals("t.o.m. 2025", Labels.period(null, 2025));
            assertEquals("", Labels.period(null, null));
        }
    }

    @Test
    void aKeyIsAWordThatIsNotTaken() {
        assertEquals("hammaro-kommun", Keys.of("Hammarö kommun", "medlem", key -> false));
        assertEquals("grums-3", Keys.of("Grums", "medlem", List.of("grums", "grums-2")::contains));
        assertEquals("medlem", Keys.of(" – ", "medlem", key -> false));
    }
}
