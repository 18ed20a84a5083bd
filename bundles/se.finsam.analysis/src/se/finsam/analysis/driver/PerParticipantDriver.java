// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.driver;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import se.finsam.analysis.text.Phrase;
import se.finsam.api.DriverInput;
import se.finsam.api.Forecast;
import se.finsam.api.ForecastDriver;
import se.finsam.core.text.Text;

/**
 * Cost of an intervention as participants times cost per participant, both as in the last year in which both are known. A year
 * with participants tells the price; the interval is the range of the prices of the years before, and is left out while only
 * one is known.
 */
public final class PerParticipantDriver implements ForecastDriver<PerParticipantDriver.Volume> {
    private static final int DECIMALS = 2;

    /**
     * How many participants to reckon with.
     *
     * @param participants of each year; 0 for as many as in the last year known
     */
    public record Volume(int participants) {}

    private record Price(int participants, BigDecimal each, int year) {}

    @Override
    public Volume defaults() {
        return new Volume(0);
    }

    @Override
    public Forecast forecast(DriverInput input, Volume volume) {
        var subject = input.subject();
        var intervention =
                subject == null ? null : input.snapshot().intervention(subject).orElse(null);
        if (intervention == null) {
            return new Forecast.None(new Text("gäller bara en insats", "only for an intervention"));
        }
        var prices = new ArrayList<Price>();
        for (var observation : input.history()) {
            var participants = intervention.participants(observation.year()).orElse(0);
            if (participants > 0) {
                var each = observation.value().divide(BigDecimal.valueOf(participants), DECIMALS, RoundingMode.HALF_UP);
                prices.add(new Price(participants, each, observation.year()));
            }
        }
        if (prices.isEmpty()) {
            return new Forecast.None(
                    new Text("inget år har både kostnad och deltagare", "no year has both a cost and participants"));
        }
        return forecast(input, volume, prices);
    }

    private static Forecast forecast(DriverInput input, Volume volume, ArrayList<Price> prices) {
        var last = prices.getLast();
        var participants = BigDecimal.valueOf(volume.participants() > 0 ? volume.participants() : last.participants());
        var value = last.each().multiply(participants);
        var byPrice = Comparator.comparing(Price::each);
        var low = prices.stream().min(byPrice).orElseThrow().each().multiply(participants);
        var high = prices.stream().max(byPrice).orElseThrow().each().multiply(participants);
        var known = prices.size() > 1;
        return new Forecast.Made(
                input.years().stream()
                        .map(year -> new Forecast.Point(year, value, known ? low : null, known ? high : null))
                        .toList(),
                known
                        ? Phrase.of(
                                "%s deltagare à %s kr som %d; spannet av tidigare års priser.",
                                "%s participants at SEK %s as in %d; range of the prices of earlier years.",
                                participants,
                                last.each(),
                                last.year())
                        : Phrase.of(
                                "%s deltagare à %s kr som %d; osäkerheten är okänd, bara ett år är känt.",
                                "%s participants at SEK %s as in %d; uncertainty not known, only one year is.",
                                participants,
                                last.each(),
                                last.year()));
    }
}
