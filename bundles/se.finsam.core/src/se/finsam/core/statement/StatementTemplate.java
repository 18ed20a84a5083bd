// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.text.Text;

/**
 * How a statement is laid out, as data.
 *
 * @param id word by which reports, references and the command line ask for it
 * @param source file that the template was read from, for messages
 * @param unitNote heading of the label column; {unit} stands for the presentation unit
 * @param unit unit of its money; null for the presentation unit of the association
 * @param arrangement order of the columns when there are several for each year
 * @param footnotes remarks under every table made from the template
 * @param role what the statement is to the checks, whatever its id; null when that is nothing in particular
 */
public record StatementTemplate(
        String id,
        String source,
        Text title,
        Text unitNote,
        @Nullable Unit unit,
        Purpose purpose,
        SignConvention signs,
        Rounding rounding,
        YearSpan years,
        Arrangement arrangement,
        List<ColumnTemplate> columns,
        List<LineTemplate> lines,
        List<Text> footnotes,
        @Nullable Role role) {

    /** What a template is made for. */
    public enum Purpose {
        STATEMENT,
        NOTE,
        /** A table of values for a chart, not listed among the statements. */
        CHART
    }

    /** What a statement is to checks that look for one of its kind. */
    public enum Role {
        /** The years beside each other, in a few lines: översikt över verksamhetens utveckling. */
        OVERVIEW,
        /** Outturn against budget by activity: driftredovisning. */
        OPERATIONS,
        /** The years to come. */
        PLAN
    }

    /** What a line is in a statement with a {@link Role}. */
    public enum LineRole {
        /** Result for the year. */
        RESULT,
        /** What the parties contribute. */
        CONTRIBUTION,
        /** Equity at the end of the year. */
        CLOSING_EQUITY
    }

    /** What a column is in a statement with a {@link Role}. */
    public enum ColumnRole {
        /** Deviation from the budget. */
        VARIANCE
    }

    /** How the columns of several years follow on each other. */
    public enum Arrangement {
        /** All columns of a year, then those of the next. */
        BY_YEAR,
        /** A column for every year, then the next column. */
        BY_COLUMN
    }

    /** Which sign a line item has in formulas. */
    public enum SignConvention {
        /** As entered: income, expense, assets and liabilities are all positive. */
        NATURAL,
        /** By effect on the result: an item of expense is negative. */
        RESULT
    }

    /** How exact figures become shown ones. */
    public enum Rounding {
        /** Each figure by itself, half-up. */
        INDEPENDENT,
        /** Totals half-up, their items by largest remainder, so that each shown sum is the sum of what is shown. */
        FOOT
    }

    /**
     * The years shown when none are asked for.
     *
     * @param count number of years back from and with the year of the report; without meaning for a plan
     * @param newestFirst order of the columns
     */
    public record YearSpan(Kind kind, int count, boolean newestFirst) {
        /** What the years are counted from. */
        public enum Kind {
            /** The year of the report and those before it. */
            BACK,
            /** The years of the plan that starts from the report. */
            PLAN,
            /** The year of the report and the years of the plan. */
            BASE_AND_PLAN
        }

        /** True if the template shows the years of a plan. */
        public boolean isPlan() {
            return kind != Kind.BACK;
        }
    }

    /**
     * A column that is made for each shown year, or for some of them.
     *
     * @param measure id of the formulas that fill it
     * @param on the shown years that have it
     * @param formula formula for every line without one of its own for the measure; null for none
     * @param header may hold {year}, {start} and {end}
     * @param group heading over neighbouring columns, as {@code header}; null for none
     * @param role what the column is to the checks; null when that is nothing in particular
     */
    public record ColumnTemplate(
            String measure,
            On on,
            Text header,
            @Nullable Text group,
            boolean signed,
            @Nullable Formula formula,
            @Nullable ColumnRole role) {
        /** Shown years that a column is made for. */
        public enum On {
            ALL,
            NEWEST,
            OLDER
        }
    }

    /**
     * A line, or one line per subject.
     *
     * @param formulas formula per measure
     * @param unit unit of the figures when it is not that of the statement
     * @param decimals decimals shown
     * @param hideZero true if a row is left out when all its figures are shown as zero
     * @param repeat what the line is repeated for; null for a single line
     * @param role what the line is to the checks; null when that is nothing in particular
     * @param position line and column in the source, for messages
     */
    public record LineTemplate(
            String id,
            Row.Kind kind,
            int level,
            Text label,
            String note,
            Map<String, Formula> formulas,
            @Nullable Unit unit,
            int decimals,
            Display.Zero zero,
            boolean hideZero,
            @Nullable Repeat repeat,
            @Nullable LineRole role,
            String position) {
        /** Copies the formulas. */
        public LineTemplate {
            formulas = Map.copyOf(formulas);
        }
    }

    /**
     * The subjects that a line is repeated for.
     *
     * @param over kinds of subject, in order
     * @param having codes of line items; only subjects with a fact on one of them (or below) in a shown year get a row;
     *     empty for no condition
     * @param kinds kinds of fact that count for {@code having}
     */
    public record Repeat(List<SubjectKind> over, List<String> having, Set<FactKind> kinds) {
        /** Copies the collections. */
        public Repeat {
            over = List.copyOf(over);
            having = List.copyOf(having);
            kinds = Set.copyOf(kinds);
        }
    }

    /** Kinds of subject. */
    public enum SubjectKind {
        MEMBERS,
        COST_UNITS,
        INTERVENTIONS
    }

    /**
     * Copies the lists and checks that the template makes sense as a whole.
     *
     * @throws StatementException if an id occurs twice, a formula refers to a line or measure that is not there, lines
     *     depend on each other in a circle, or an item of a {@link Rounding#FOOT} statement is part of two sums
     */
    public StatementTemplate {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        footnotes = List.copyOf(footnotes);
        TemplateChecks.check(id, source, rounding, columns, lines);
    }

    /** The same statement with its money in another unit; a line with a unit of its own keeps it. */
    public StatementTemplate in(Unit other) {
        return new StatementTemplate(
                id,
                source,
                title,
                unitNote,
                other,
                purpose,
                signs,
                rounding,
                years,
                arrangement,
                columns,
                lines,
                footnotes,
                role);
    }

    /** The line with this id, if there is one. */
    public Optional<LineTemplate> line(String lineId) {
        return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
    }

    /** The line with this role, if there is one. */
    public Optional<LineTemplate> line(LineRole wanted) {
        return lines.stream().filter(line -> line.role() == wanted).findFirst();
    }

    /** The formula of a line for a measure: its own, or else the column's; none for a heading. */
    public Optional<Formula> formula(LineTemplate line, String measure) {
        return TemplateChecks.formula(columns, line, measure);
    }
}
