// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.finsam.core.text.Text;

/** What is computed of a line and a year. */
public enum CompareMeasure {
    /** The line as its statement shows it. */
    AMOUNT("amount", new Text("Belopp", "Amount")),
    /** Change since the year before among those compared; of a percentage in percentage points. */
    DELTA("delta", new Text("Förändring", "Change")),
    /** That change in percent of the year before, without its sign; not for percentages. */
    DELTA_PERCENT("delta%", new Text("Förändring i procent", "Change in percent")),
    /** The base year is 100. */
    INDEX("index", new Text("Index", "Index")),
    /** Share of the total line of the same year in percent. */
    SHARE("share", new Text("Andel", "Share")),
    /** Compound annual growth rate from the first year to the last: (last / first)^(1 / years) − 1, in percent. */
    CAGR("cagr", new Text("Årlig tillväxt", "Annual growth")),
    /** Mean of the year and those before it among the years compared. */
    ROLLING_MEAN("rolling", new Text("Rullande medelvärde", "Rolling mean")),
    /** Kronor per inhabitant by a data series. */
    PER_INHABITANT("per-inhabitant", new Text("Kronor per invånare", "Kronor per inhabitant")),
    /** Money per participant: of the intervention for a line about one, else of all interventions. */
    PER_PARTICIPANT("per-participant", new Text("Per deltagare", "Per participant")),
    /** The amount in the prices of the base year by a price index. */
    FIXED_PRICES("fixed", new Text("Fasta priser", "Fixed prices"));

    private final String word;
    private final Text label;

    CompareMeasure(String word, Text label) {
        this.word = word;
        this.label = label;
    }

    /** Word by which it is asked for, also in the ids of columns. */
    public String word() {
        return word;
    }

    /** Heading over its columns. */
    public Text label() {
        return label;
    }

    /** The measure that a word asks for, if there is one. */
    public static Optional<CompareMeasure> of(String word) {
        return Arrays.stream(values())
                .filter(measure -> measure.word.equals(word))
                .findFirst();
    }

    /** The words of all measures. */
    public static List<String> words() {
        return Arrays.stream(values()).map(CompareMeasure::word).toList();
    }
}
