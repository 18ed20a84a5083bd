// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Set;
import org.eclipse.ui.IMemento;
import se.finsam.report.OutputFormat;

/** Keeps choices and files in the state of the window. */
final class ViewMemory {
    private static final String DESIGN = "design";
    private static final String FORMAT = "format";
    private static final String FOLDER = "folder";
    private static final String FILE = "generated";
    private static final String NAME = "name";
    private static final String PATH = "path";

    private ViewMemory() {}

    /** Writes down what is to be remembered. */
    static void save(IMemento memento, ReportPresenter presenter, History history) {
        presenter.design().ifPresent(design -> memento.putString(DESIGN, design.id()));
        presenter.formats().stream().sorted().forEach(format -> memento.createChild(FORMAT)
                .putString(NAME, format.name()));
        presenter.folders().forEach((association, folder) -> {
            var child = memento.createChild(FOLDER);
            child.putString(NAME, association.toString());
            child.putString(PATH, folder);
        });
        history.files().forEach(file -> {
            var child = memento.createChild(FILE);
            file.fields().forEach(child::putString);
        });
    }

    /** Takes up what was remembered; what makes no sense any more is left out. */
    static void restore(IMemento memento, ReportPresenter presenter, History history) {
        var design = memento.getString(DESIGN);
        if (design != null) {
            presenter.chooseDesign(design);
        }
        formats(memento, presenter);
        var folders = new LinkedHashMap<Path, String>();
        for (var child : memento.getChildren(FOLDER)) {
            var association = child.getString(NAME);
            var folder = child.getString(PATH);
            if (association != null && folder != null) {
                try {
                    folders.put(Path.of(association), folder);
                } catch (InvalidPathException e) {
                    continue;
                }
            }
        }
        presenter.remember(folders);
        var files = new ArrayList<GeneratedFile>();
        for (var child : memento.getChildren(FILE)) {
            GeneratedFile.of(child::getString).ifPresent(files::add);
        }
        history.add(files);
    }

    private static void formats(IMemento memento, ReportPresenter presenter) {
        Set<OutputFormat> known = EnumSet.allOf(OutputFormat.class);
        var remembered = EnumSet.noneOf(OutputFormat.class);
        for (var child : memento.getChildren(FORMAT)) {
            known.stream()
                    .filter(format -> format.name().equals(child.getString(NAME)))
                    .forEach(remembered::add);
        }
        if (!remembered.isEmpty()) {
            known.forEach(format -> presenter.choose(format, remembered.contains(format)));
        }
    }
}
