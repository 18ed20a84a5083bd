// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import se.finsam.api.Analysis;
import se.finsam.api.AnalysisException;
import se.finsam.api.AnalysisInput;
import se.finsam.api.AnalysisResult;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Row;
import se.finsam.core.text.Text;

/** The worked example of analyses.exsd. */
public final class LargestItem implements Analysis {
    @Override
    public AnalysisResult run(AnalysisInput input) {
        var statement = input.templates()
                .find("rr")
                .orElseThrow(() -> new AnalysisException(new Text("Uppställning saknas", "No statement")));
        var table = new StatementEvaluator(input.snapshot()).evaluate(statement, input.year());
        var largest = table.rows().stream()
                .filter(row -> row.kind() == Row.Kind.ITEM)
                .max(Comparator.comparing(row ->
                        row.cells().getFirst().figure().map(Cell.Figure::exact).orElse(BigDecimal.ZERO)))
                .map(Row::label);
        return new AnalysisResult(
                List.of(table),
                List.of(),
                List.of(new AnalysisResult.Sentences("largest", largest.stream().toList())));
    }
}
