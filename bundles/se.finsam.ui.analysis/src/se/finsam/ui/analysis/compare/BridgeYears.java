// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.compare.presenter.ComparePresenter;
import se.finsam.ui.analysis.compare.presenter.CompareState;

/** The years between which a bridge leads. */
final class BridgeYears {
    private static final Texts TEXTS = Texts.of(BridgeYears.class);
    private static final int WIDTH = 76;

    private final ComparePresenter presenter;
    private final Choice<Integer> from;
    private final Choice<Integer> to;

    BridgeYears(Composite parent, ComparePresenter presenter) {
        this.presenter = presenter;
        var line = Layouts.columns(parent, 4);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(Layouts.GAP, Layouts.GAP / 2)
                .applyTo(line);
        from = new Choice<>(
                line, "bridge.from", text("from"), WIDTH, String::valueOf, year -> choose(year, ends().to()));
        to = new Choice<>(line, "bridge.to", text("to"), WIDTH, String::valueOf, year -> choose(ends().from(), year));
    }

    private record Ends(int from, int to) {}

    private Ends ends() {
        var result = presenter.state().result();
        return result == null ? new Ends(0, 0) : new Ends(result.from(), result.to());
    }

    private static String text(String key) {
        return UiLanguage.in(TEXTS.get("bridge." + key));
    }

    private void choose(int start, int end) {
        presenter.choose(selection -> selection.withBridge(start, end));
    }

    void show(CompareState state) {
        var result = state.result();
        if (result != null) {
            from.show(result.years(), result.from());
            to.show(result.years(), result.to());
        }
    }
}
