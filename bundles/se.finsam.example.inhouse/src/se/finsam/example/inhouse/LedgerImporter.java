// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import se.finsam.api.ImportInput;
import se.finsam.api.ImportResult;
import se.finsam.api.Importer;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.FactKind;

/**
 * Reads the export of the municipality's ledger: a line of headings and then lines of cost object, period (year and month,
 * 202501) and amount in kronor, with semicolons between. Amounts are summed by object and year.
 */
public final class LedgerImporter implements Importer<LedgerImporter.Settings> {
    /** What the amounts are. */
    public enum Kind {
        /** Outturn. */
        @Parameter(sv = "utfall", en = "actual")
        ACTUAL,
        /** Budget. */
        @Parameter(sv = "budget", en = "budget")
        BUDGET;

        FactKind fact() {
            return switch (this) {
                case ACTUAL -> FactKind.ACTUAL;
                case BUDGET -> FactKind.BUDGET;
            };
        }
    }

    /**
     * Where the sums go.
     *
     * @param line code of the line item
     * @param skipUnknown whether objects that the association does not hold are passed over
     */
    public record Settings(
            @Parameter(
                    sv = "Rad",
                    en = "Line item",
                    helpSv = "Kod för den rad som summorna läggs på.",
                    helpEn = "Code of the line item that takes the sums.")
            String line,

            @Parameter(sv = "Slag", en = "Kind", helpSv = "Utfall eller budget.", helpEn = "Actual or budget.")
            Kind kind,

            @Parameter(
                    sv = "Hoppa över okända objekt",
                    en = "Skip unknown objects",
                    helpSv = "Hoppar över objekt som förbundet saknar i stället för att vägra filen.",
                    helpEn = "Passes over objects that the association lacks instead of refusing the file.")
            boolean skipUnknown) {}

    @Override
    public Settings defaults() {
        return new Settings("operationCost", Kind.ACTUAL, false);
    }

    @Override
    public ImportResult read(ImportInput input, Settings settings, Progress progress) {
        return new LedgerLines(input.snapshot(), settings).read(input.bytes(), progress);
    }
}
