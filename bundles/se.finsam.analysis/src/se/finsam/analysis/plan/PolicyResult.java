// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * Whether a year of a plan keeps a rule.
 *
 * @param value what the plan gives, in {@code unit}; absent when it cannot be told
 * @param limit what the rule allows, in {@code unit}
 * @param message the finding with its numbers
 */
public record PolicyResult(
        Rule rule, int year, Verdict verdict, @Nullable BigDecimal value, BigDecimal limit, Unit unit, Text message) {
    /** The rules, in the order in which they are shown. */
    public enum Rule {
        EQUITY_SHARE("equityShare", "Eget kapital i procent av bidragen", "Equity in percent of the contributions"),
        BUFFER("buffer", "Eget kapital mot bufferten", "Equity against the buffer"),
        ADMINISTRATION(
                "administrativeShare", "Administrativ andel av kostnaderna", "Administrative share of the costs"),
        ENDED("endedInterventions", "Kostnad för avslutade insatser", "Cost of interventions that have ended"),
        PARTY_SHARES("partyShares", "Parternas andelar, största avvikelse", "Shares of the parties, largest deviation");

        private final String id;
        private final Text label;

        Rule(String id, String sv, String en) {
            this.id = id;
            label = new Text(sv, en);
        }

        /** Word that tables and files use. */
        public String id() {
            return id;
        }

        /** What is measured. */
        public Text label() {
            return label;
        }
    }

    /** Whether a rule is kept. */
    public enum Verdict {
        KEPT,
        BROKEN,
        UNKNOWN
    }
}
