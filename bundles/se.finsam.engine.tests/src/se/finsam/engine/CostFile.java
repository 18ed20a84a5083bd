// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.finsam.api.ImportInput;
import se.finsam.api.ImportRemark;
import se.finsam.api.ImportResult;
import se.finsam.api.ImportedFact;
import se.finsam.api.Importer;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/** The worked example of importers.exsd. */
public final class CostFile implements Importer<CostFile.Settings> {
    public record Settings(
            @Parameter(sv = "År", en = "Year", min = "1990", max = "2100")
            int year) {}

    @Override
    public Settings defaults() {
        return new Settings(2025);
    }

    @Override
    public ImportResult read(ImportInput input, Settings settings, Progress progress) {
        var text = new String(input.bytes(), StandardCharsets.UTF_8).strip();
        if (!text.matches("\\d{1,9}")) {
            return new ImportResult(
                    List.of(),
                    List.of(new ImportRemark(
                            Severity.ERROR,
                            1,
                            0,
                            new Text("Filen ska innehålla ett tal.", "The file should hold one number."),
                            Text.EMPTY)));
        }
        var kronor = new Quantity(new BigDecimal(text), Unit.KR);
        var fact = new ImportedFact("cost", null, settings.year(), FactKind.ACTUAL, kronor, 1);
        return new ImportResult(List.of(fact), List.of());
    }
}
