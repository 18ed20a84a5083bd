// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.jmh;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.finsam.analysis.plan.PlanFigures;
import se.finsam.analysis.plan.PlanLine;
import se.finsam.analysis.plan.PlanModel;

/**
 * The plans of {@link ManyPlans} as a workbook (flat OpenDocument) with the planned amounts as numbers and all else as formulas
 * without stored results, so that whoever opens it must compute them. The first sheet holds the answers.
 */
final class PlanWorkbook {
    private static final int YEARS = 3;
    private static final String NUMBERS = "BCD";

    private final List<List<String>> answers = new ArrayList<>();
    private final PrintWriter out;
    private int row;
    private int formulas;

    /** Rows of one scenario that others refer to. */
    private static final class Block {
        private final Map<String, Integer> lines = new HashMap<>();
        private int closing;
    }

    private PlanWorkbook(PrintWriter out) {
        this.out = out;
    }

    /**
     * Writes the workbook.
     *
     * @return how many formulas it has
     */
    static int write(ManyPlans plans, int associations, Path file) throws IOException {
        var body = new StringWriter();
        var workbook = new PlanWorkbook(new PrintWriter(body));
        for (var number = 1; number <= associations; number++) {
            workbook.association(plans.plan(number));
        }
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.print("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                      xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"
                      office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
                    <office:body><office:spreadsheet><table:table table:name="answers">
                    """);
            for (var i = 0; i < workbook.answers.size(); i++) {
                out.print("<table:table-row>" + number(Integer.toString(i + 1)));
                workbook.answers.get(i).forEach(formula -> out.print(workbook.formula(formula)));
                out.println("</table:table-row>");
            }
            out.print("</table:table><table:table table:name=\"plan\">");
            out.print(body);
            out.print("</table:table></office:spreadsheet></office:body></office:document>");
        }
        return workbook.formulas;
    }

    private static String number(String value) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"%s\"/>".formatted(value);
    }

    private String formula(String formula) {
        formulas++;
        return "<table:table-cell table:formula=\"of:=%s\"/>".formatted(formula);
    }

    private void row(String label, List<String> cells) {
        out.print("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>"
                + label.replace("&", "&amp;").replace("<", "&lt;") + "</text:p></table:table-cell>");
        cells.forEach(out::print);
        out.println("</table:table-row>");
        row++;
    }

    private static String at(int column, int row) {
        return "[." + NUMBERS.charAt(column) + row + "]";
    }

    private void association(PlanModel model) {
        var base = model.base();
        row(
                "opening, buffer, percent",
                List.of(
                        number(ManyPlans.tkr(base.opening(base.firstYear()))),
                        number(ManyPlans.tkr(base.buffer())),
                        number("-5")));
        var inputs = row;
        var plan = block(
                base,
                inputs,
                (line, year) -> number(ManyPlans.tkr(
                        base.cell(line.id(), base.firstYear() + year).ore())));
        var all = new ArrayList<String>();
        for (var key : ManyPlans.scenarios(model)) {
            var figures = model.evaluate(key);
            var scenario =
                    block(figures, inputs, (line, year) -> formula(derived(key, figures, line, year, plan, inputs)));
            for (var year = 0; year < YEARS; year++) {
                all.add("ROUND([plan." + NUMBERS.charAt(year) + scenario.closing + "];5)");
            }
        }
        answers.add(all);
    }

    /** What a cell of a scenario is made of: what its assumption says, or the plan's own amount. */
    private static String derived(String key, PlanFigures figures, PlanLine line, int year, Block plan, int inputs) {
        var own = plan.lines.get(line.id());
        if (figures.cell(line.id(), figures.firstYear() + year).causes().isEmpty()) {
            return own == null ? "0" : at(year, own);
        }
        return switch (key) {
            case "prolong-all" -> at(0, own);
            case "fewer-contributions" -> at(year, own) + "*(1+" + at(2, inputs) + "/100)";
            case "pot-even" -> "MAX(0;" + at(YEARS - 1, plan.closing) + "-" + at(1, inputs) + ")/2";
            default ->
                throw new IllegalStateException("The scenario %s of the sample is not known here".formatted(key));
        };
    }

    private interface Cells {
        String cell(PlanLine line, int year);
    }

    private Block block(PlanFigures figures, int inputs, Cells cells) {
        var block = new Block();
        var first = row + 1;
        var funding = 0;
        for (var line : figures.lines()) {
            row(line.label().sv(), years(year -> cells.cell(line, year)));
            block.lines.put(line.id(), row);
            funding = line.kind().isFunding() ? row : funding;
        }
        var lastFunding = funding;
        var last = row;
        row("funding", years(year -> formula(sum(year, first, lastFunding))));
        row("cost", years(year -> formula(sum(year, lastFunding + 1, last))));
        var sums = row - 1;
        row("result", years(year -> formula(at(year, sums) + "-" + at(year, sums + 1))));
        var opening = row + 1;
        block.closing = opening + 1;
        row("opening", years(year -> formula(year == 0 ? at(0, inputs) : at(year - 1, block.closing))));
        row("closing", years(year -> formula(at(year, opening) + "+" + at(year, opening - 1))));
        row("not decided", years(year -> formula("MAX(0;" + at(year, block.closing) + "-" + at(1, inputs) + ")")));
        return block;
    }

    private static String sum(int column, int first, int last) {
        var name = NUMBERS.charAt(column);
        return "SUM([." + name + first + ":." + name + last + "])";
    }

    private static List<String> years(IntFunction<String> cell) {
        return IntStream.range(0, YEARS).mapToObj(cell).toList();
    }
}
