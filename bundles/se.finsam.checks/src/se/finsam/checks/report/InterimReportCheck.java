// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.text.Text;

/**
 * R11: an interim report (delårsrapport) that the förbundsordning demands and that was not made. FinsamL demands none,
 * so nothing is missing as long as the förbundsordning is not known to ask for it, or the year is not over.
 */
public final class InterimReportCheck implements Check<Check.None> {
    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        var charter = input.snapshot().association().charter();
        var made = input.snapshot().year(input.year()).map(FiscalYear::interimReport);
        if (charter == null
                || !Boolean.TRUE.equals(charter.interimReport())
                || made.isPresent()
                || !input.isFinished()) {
            return Stream.of();
        }
        var adopted = charter.adopted();
        return Stream.of(Finding.at(
                        Location.object(
                                Say.format("Delårsrapport %d", "Interim report %d", input.year()),
                                "interim." + input.year()),
                        Say.format(
                                "Förbundsordningen%s kräver en delårsrapport men ingen är inlagd för %d.",
                                "The charter%s demands an interim report but none is held for %d.",
                                adopted == null ? "" : " (" + adopted + ")",
                                input.year()))
                .because(new Text(
                        "Ange den dag då styrelsen beslutade om delårsrapporten, eller att förbundsordningen inte"
                                + " kräver någon.",
                        "Enter the day on which the board decided on the interim report, or that the charter demands"
                                + " none.")));
    }
}
