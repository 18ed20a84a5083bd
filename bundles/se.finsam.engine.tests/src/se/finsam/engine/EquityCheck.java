// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.math.BigDecimal;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/** The worked example of checks.exsd. */
public final class EquityCheck implements Check<EquityCheck.Limit> {
    public record Limit(BigDecimal tkr) {}

    @Override
    public Limit defaults() {
        return new Limit(BigDecimal.valueOf(1000));
    }

    @Override
    public Stream<Finding> run(CheckInput input, Limit limit, Progress progress) {
        return input.table("br").stream()
                .flatMap(table -> table.cell("totalEquity", "" + input.year()).stream())
                .flatMap(cell -> cell.figure().stream())
                .filter(figure -> figure.shown().compareTo(limit.tkr()) > 0)
                .map(figure -> Finding.at(
                                Location.object(Text.same("Balansräkning"), "br"),
                                new Text("Det egna kapitalet är stort.", "Equity is large."))
                        .numbers(null, limit.tkr(), figure.shown().subtract(limit.tkr()), Unit.TKR));
    }
}
