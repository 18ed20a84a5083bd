// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import se.finsam.api.Indicator;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.InterventionYear;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/** Those who went on to work or studies in percent of the participants of the year, per intervention that states both. */
public final class WorkOrStudies implements Indicator {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Part> parts(Snapshot snapshot) {
        return snapshot.data().interventions().stream()
                .filter(intervention -> intervention.results().stream()
                        .anyMatch(result -> result.completedToWorkOrStudies() != null && result.participants() != null))
                .map(intervention -> new Part(intervention.key(), Text.same(intervention.shortName())))
                .toList();
    }

    @Override
    public IndicatorValue value(IndicatorInput input, Part part, int year) {
        return input.snapshot()
                .intervention(part.key())
                .flatMap(intervention -> intervention.result(year))
                .map(WorkOrStudies::share)
                .orElseGet(() -> new IndicatorValue.Unknown(new Text(
                        "Resultatet är inte angivet för %d".formatted(year),
                        "The result is not stated for %d".formatted(year))));
    }

    private static IndicatorValue share(InterventionYear result) {
        var onwards = result.completedToWorkOrStudies();
        var participants = result.participants();
        if (onwards == null || participants == null || participants == 0) {
            return new IndicatorValue.Unknown(new Text(
                    "Deltagare och avslut till arbete eller studier är inte angivna för %d".formatted(result.year()),
                    "Participants and completions to work or studies are not stated for %d".formatted(result.year())));
        }
        var share = BigDecimal.valueOf(onwards)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(participants), MathContext.DECIMAL128);
        return new IndicatorValue.Known(share, Unit.PERCENT, Evidence.NONE);
    }
}
