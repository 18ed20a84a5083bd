// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.util.List;

/**
 * A printed figure that does not follow from the others or from the accounts.
 *
 * @param expected what it should be, with the sign that the report prints such cells with, in the unit of the cell
 * @param terms what it is made of, when it is a sum
 * @param diagnoses what the printed number is instead, the most telling first; empty when nothing is recognised
 * @param consequences cells that are wrong only because this one is
 */
public record Discrepancy(
        Kind kind,
        PrintedCell cell,
        BigDecimal expected,
        List<Term> terms,
        List<Diagnosis> diagnoses,
        List<PrintedCell> consequences) {
    /** Which relation is broken. */
    public enum Kind {
        /** A sum of rows. */
        SUM,
        /** A sum of columns, such as net or variance. */
        ACROSS,
        /** A balance carried forward from another year. */
        CARRIED,
        /** The figure of the accounts that the cell shows. */
        ACCOUNTS,
        /** A sum that leaves out a term which the same sum of another year holds. */
        CONVENTION,
        /** A right sum whose printed rows lack one that the accounts have. */
        MISSING_ROW
    }

    /**
     * A term of a sum.
     *
     * @param value with the sign with which it goes in
     * @param printed false for a row that the report does not print
     */
    public record Term(String row, String label, BigDecimal value, boolean printed) {}

    /** Copies the lists. */
    public Discrepancy {
        terms = List.copyOf(terms);
        diagnoses = List.copyOf(diagnoses);
        consequences = List.copyOf(consequences);
    }

    /** Printed less expected. */
    public BigDecimal difference() {
        return cell.value().subtract(expected);
    }

    Discrepancy as(Kind other) {
        return new Discrepancy(other, cell, expected, terms, diagnoses, consequences);
    }

    /** The same with every number as the report's own convention signs it. */
    Discrepancy turn() {
        return new Discrepancy(
                kind,
                cell.turn(),
                expected.negate(),
                terms.stream()
                        .map(term ->
                                new Term(term.row(), term.label(), term.value().negate(), term.printed()))
                        .toList(),
                diagnoses.stream()
                        .map(diagnosis -> new Diagnosis(
                                diagnosis.kind(),
                                diagnosis.what(),
                                diagnosis.value().negate()))
                        .toList(),
                consequences);
    }

    Discrepancy with(List<PrintedCell> following) {
        return new Discrepancy(kind, cell, expected, terms, diagnoses, following);
    }
}
