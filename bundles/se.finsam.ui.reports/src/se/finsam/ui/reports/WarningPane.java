// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import se.finsam.core.finding.Location;
import se.finsam.engine.CheckedFinding;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/** Which errors stand; takes no room when there are none. */
final class WarningPane {
    private final Composite area;
    private final Composite list;
    private final Label title;
    private final Consumer<Location> reveal;
    private Warnings shown = Warnings.NONE;

    /**
     * An empty pane.
     *
     * @param reveal goes to where an error is
     * @param all shows everything that the checks found
     */
    WarningPane(Composite parent, Consumer<Location> reveal, Runnable all) {
        this.reveal = reveal;
        area = Ids.set(new Composite(parent, SWT.BORDER), "reports.warning");
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 8)
                .spacing(8, 8)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
        var icon = new Label(area, SWT.NONE);
        icon.setImage(Icons.image("finding-error"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        title = Parts.wrapping(area, "reports.warning.title");
        list = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(list);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(list);
        var link = link(area, "reports.warning.all", Parts.text("warning.all"), event -> all.run());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
    }

    /** Shows errors. */
    void show(Warnings warnings) {
        if (warnings.equals(shown)) {
            return;
        }
        shown = warnings;
        for (var child : list.getChildren()) {
            child.dispose();
        }
        title.setText(UiLanguage.in(warnings.title()));
        warnings.first().forEach(this::add);
        Parts.show(area, warnings.count() > 0);
    }

    private void add(CheckedFinding error) {
        var location = error.finding().location();
        var message = UiLanguage.in(error.finding().message());
        var place = Parts.wrapping(list, "reports.warning.place");
        place.setText(UiLanguage.in(location.place()));
        place.setToolTipText(message);
        var link = link(list, "reports.warning.go", Parts.text("warning.go"), event -> reveal.accept(location));
        link.setToolTipText(message);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(link);
    }

    private static Control link(Composite parent, String id, String text, Listener pressed) {
        var link = Ids.set(new Link(parent, SWT.NONE), id);
        link.setText("<a>" + text + "</a>");
        link.addListener(SWT.Selection, pressed);
        return link;
    }
}
