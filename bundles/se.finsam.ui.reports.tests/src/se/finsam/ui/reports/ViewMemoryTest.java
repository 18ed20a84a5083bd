// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.report.OutputFormat;

class ViewMemoryTest {
    private final IMemento memento = XMLMemento.createWriteRoot("view");
    private final ReportPresenter before = new ReportPresenter();
    private final History made = new History();
    private final ReportPresenter after = new ReportPresenter();
    private final History remembered = new History();

    @TempDir
    private Path folder;

    private Sample sample;

    @BeforeEach
    void open() throws Exception {
        sample = new Sample(folder);
        show(before);
    }

    private void show(ReportPresenter presenter) {
        presenter.open(Sample.registry().designs(), sample.document.snapshot(), sample.file);
    }

    @Test
    void choicesAndFilesAreTakenUpAgain() throws Exception {
        before.chooseDesign("jamforelse");
        before.choose(OutputFormat.PDF, false);
        before.choose(OutputFormat.DOCX, true);
        before.chooseFolder("rapporter");
        var file = Files.writeString(folder.resolve("a.pdf"), "abc");
        made.add(List.of(GeneratedFile.of(file, OutputFormat.PDF, sample.file, "state")));
        ViewMemory.save(memento, before, made);
        ViewMemory.restore(memento, after, remembered);
        show(after);
        assertEquals(before.order(), after.order());
        assertEquals(Set.of(OutputFormat.DOCX), after.formats());
        assertEquals(made.files(), remembered.files());
    }

    @Test
    void whatMakesNoSenseAnyMoreIsLeftOut() {
        memento.putString("design", "gone");
        memento.createChild("format").putString("name", "ODT");
        memento.createChild("folder").putString("name", "only");
        memento.createChild("generated").putString("file", "only");
        ViewMemory.restore(memento, after, remembered);
        show(after);
        assertEquals(before.order(), after.order());
        assertEquals(List.of(), remembered.files());
    }
}
