// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

/** Parts of an association; a check declares which it reads, and runs again only when one of them has changed. */
public enum Aspect {
    /** Amounts: outturn, budget and plan. */
    FACTS,
    /** What the report prints in its tables. */
    PRINTED,
    /** Texts, headings and explanations of the report, and the events and head counts of the years. */
    PROSE,
    /** Persons, appointments, signatures and the e-signing. */
    PEOPLE,
    /** Goals, measures and outcomes. */
    GOALS,
    /** Members, shares, parameters, line items, cost units, interventions, budget decisions and plans. */
    REGISTER
}
