// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.model.create.NewAssociation;
import se.finsam.ui.editors.OpenSample;

class YearChoiceTest {
    @Test
    void theReportYearIsShownUntilAnotherIsChosen(@TempDir Path folder) throws Exception {
        try (var session = OpenSample.in(folder)) {
            var choice = new YearChoice();
            assertEquals(2025, choice.year(session.snapshot()).orElseThrow());
            choice.choose(2022);
            assertEquals(2022, choice.year(session.snapshot()).orElseThrow());
            choice.choose(1999);
            assertEquals(2025, choice.year(session.snapshot()).orElseThrow());
        }
    }

    @Test
    void plannedYearsAreNotOffered(@TempDir Path folder) throws Exception {
        try (var session = OpenSample.in(folder)) {
            assertEquals(
                    List.of(2025, 2024, 2023, 2022, 2021, 2020),
                    YearChoice.years(session.snapshot()).stream()
                            .map(FiscalYear::year)
                            .toList());
        }
    }

    @Test
    void aNewAssociationShowsItsFirstYear() {
        try (var session = OpenSample.of(NewAssociation.create("Förbundet Nytt", 2026))) {
            assertEquals(2026, new YearChoice().year(session.snapshot()).orElseThrow());
        }
    }
}
