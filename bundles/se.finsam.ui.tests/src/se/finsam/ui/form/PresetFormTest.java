// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.api.Contributor;
import se.finsam.api.ExporterContribution;
import se.finsam.api.Parameter;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.ParameterSet;
import se.finsam.engine.Presets;
import se.finsam.ui.UiLanguage;

class PresetFormTest {
    enum Layout {
        WIDE,
        NARROW
    }

    record Settings(
            @Parameter(sv = "Antal", en = "Count", max = "10")
            int count,

            @Parameter(sv = "Utan rubrik", en = "Without heading")
            boolean bare,

            @Parameter(sv = "Form", en = "Layout") Layout layout) {}

    private static final ParameterSet<Settings> PARAMETERS = ParameterSet.of(new Settings(3, false, Layout.WIDE));
    private static final ExporterContribution EXPORTER = new ExporterContribution(
            "ours",
            se.finsam.core.text.Text.same("Ours"),
            se.finsam.core.text.Text.EMPTY,
            "other",
            "text/plain",
            "txt",
            new Contributor("se.kommun", "1.0.0"),
            () -> {
                throw new ClassNotFoundException();
            });

    @TempDir
    Path folder;

    private Shell shell;
    private PresetChoice presets;
    private PresetForm form;
    private Widgets widgets;
    private int changes;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        presets = choice();
        show();
    }

    private PresetChoice choice() {
        return new PresetChoice(
                new Presets(folder.resolve("presets.json")),
                new ContributionRegistry(List.of(EXPORTER)),
                EXPORTER,
                PARAMETERS);
    }

    private void show() {
        if (form != null) {
            form.control().dispose();
        }
        changes = 0;
        form = new PresetForm(shell, presets, () -> changes++);
        widgets = new Widgets(shell);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private Combo names() {
        return widgets.find(Combo.class, "preset.names");
    }

    private void choose(String name) {
        names().select(names().indexOf(name));
        names().notifyListeners(SWT.Selection, new Event());
    }

    private void push(String id) {
        widgets.find(Button.class, id).notifyListeners(SWT.Selection, new Event());
    }

    private static String text(String key) {
        return UiLanguage.in(se.finsam.model.text.Texts.of(PresetForm.class).get(key));
    }

    @Test
    void aPresetFillsTheFieldsAndTheDefaultsComeBackWithOneClick() {
        assertEquals(null, presets.save("Smal", Map.of("count", "7", "bare", "ja", "layout", "narrow")));
        show();
        choose("Smal");
        assertEquals("7", widgets.find(Text.class, "parameter.count").getText());
        assertTrue(widgets.find(Button.class, "parameter.bare").getSelection());
        assertEquals(1, widgets.find(Combo.class, "parameter.layout").getSelectionIndex());
        assertEquals(new Settings(7, true, Layout.NARROW), PARAMETERS.parse(form.settings()));
        assertEquals(1, changes);
        push("preset.reset");
        assertEquals(new Settings(3, false, Layout.WIDE), PARAMETERS.parse(form.settings()));
        assertEquals("3", widgets.find(Text.class, "parameter.count").getText());
        assertEquals(text("preset.defaults"), names().getText());
        assertFalse(widgets.find(Button.class, "preset.reset").isEnabled());
    }

    @Test
    void theChoiceSaysWhatTheFieldsHold() {
        presets.save("Tio", Map.of("count", "10"));
        show();
        assertEquals(text("preset.defaults"), names().getText());
        widgets.type("parameter.count", "9");
        assertEquals(text("preset.own"), names().getText());
        assertFalse(widgets.find(Button.class, "preset.delete").isEnabled());
        widgets.type("parameter.count", "10");
        assertEquals("Tio", names().getText());
        assertTrue(widgets.find(Button.class, "preset.delete").isEnabled());
        widgets.type("parameter.count", "11");
        assertEquals(text("preset.own"), names().getText());
        assertTrue(form.problem().isPresent());
        assertTrue(presets.save("Elva", form.settings()) != null);
    }

    @Test
    void whatNoLongerFitsIsNamedAndTheRestIsUsed() throws Exception {
        Files.writeString(folder.resolve("presets.json"), """
                {"version": 1, "presets": [{"point": "se.finsam.api.exporters", "contribution": "ours", "name": "Old",
                 "values": {"count": "20", "bare": "yes"}}]}
                """);
        presets = choice();
        show();
        choose("Old");
        assertEquals(new Settings(3, true, Layout.WIDE), PARAMETERS.parse(form.settings()));
        var told = widgets.find(Label.class, "preset.told").getText();
        assertTrue(told.contains("\"20\"") && told.contains("Old"), told);
        assertEquals(null, presets.delete("Old"));
        assertEquals(List.of(), presets.names());
    }

    @Test
    void aFileThatIsNotUnderstoodIsSaidToBeAndKept() throws Exception {
        Files.writeString(folder.resolve("presets.json"), "{");
        var refusal = presets.save("Ny", Map.of());
        assertTrue(refusal != null && refusal.sv().contains("presets.json"), String.valueOf(refusal));
        assertEquals("{", Files.readString(folder.resolve("presets.json")));
    }
}
