// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import se.finsam.analysis.plan.PlanModel;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.model.Plan;
import se.finsam.model.Scenario;
import se.finsam.model.ScenarioAssumption;
import se.finsam.model.edit.Document;
import se.finsam.model.file.AssociationFile;

/** The sample in a document of its own, and how its figures read in Swedish. */
final class Sample {
    final Document document;

    Sample() {
        try {
            var file = Path.of("..", "se.finsam.sample", "samspelet.finsam");
            document = Document.of(new AssociationFile().load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PlanElements elements() {
        return new PlanElements(document.association(), document.snapshot(), PlanChoice.FIRST);
    }

    PlanModel model() {
        var snapshot = document.snapshot();
        return new PlanModel(snapshot, PlanModel.newest(snapshot).orElseThrow());
    }

    Plan plan() {
        return elements().plan().orElseThrow();
    }

    Scenario scenario(String key) {
        return elements().scenario(key).orElseThrow();
    }

    ScenarioAssumption assumption(String scenario) {
        return scenario(scenario).getAssumptions().getFirst();
    }

    PlanScreen screen(PlanChoice choice) {
        return PlanScreens.of(document.snapshot(), choice);
    }

    /** The cells of a row: "2 082; 10 006; 18 030". */
    static String row(Table table, String row) {
        return String.join(
                "; ",
                table.row(row).orElseThrow().cells().stream()
                        .map(cell -> plain(cell.text(FigureFormat.of(Language.SV))))
                        .toList());
    }

    static List<String> sv(List<Text> texts) {
        return texts.stream().map(text -> plain(text.sv())).toList();
    }

    static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
