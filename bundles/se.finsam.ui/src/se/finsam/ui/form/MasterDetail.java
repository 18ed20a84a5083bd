// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import se.finsam.core.text.Text;

/** A table of elements at the left and the fields of the selected one at the right. */
public final class MasterDetail<E extends EObject> {
    private final SashForm sash;
    private final ElementTable<E> table;
    private final ScrollPane details;
    private final Form<E> form;

    /**
     * A table without columns and a form without fields.
     *
     * @param id begins the ids: id.list is the table, id.name the field of the name
     * @param listPart percent of the width that the table takes
     */
    public MasterDetail(Composite parent, String id, Text heading, int listPart, CommandTarget target) {
        sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        var left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(12, 6, 8, 8).applyTo(left);
        table = new ElementTable<>(left, id + ".list", heading, target);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        var right = new Composite(sash, SWT.NONE);
        right.setLayout(new FillLayout());
        details = new ScrollPane(right);
        form = new Form<>(details.content(), id, target);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.body());
        sash.setWeights(listPart, 100 - listPart);
        table.onSelect(element -> form.show(element.orElse(null)));
    }

    /** Both halves, for the layout data. */
    public Composite control() {
        return sash;
    }

    /** The elements. */
    public ElementTable<E> table() {
        return table;
    }

    /** The fields of the selected element. */
    public Form<E> form() {
        return form;
    }

    /** Where more than fields can be added beneath the form; one column. */
    public Composite details() {
        return details.content();
    }

    /** Shows the elements as they are now; one of them is selected. */
    public void show(List<? extends E> elements) {
        table.show(elements);
        if (table.selected().isEmpty() && !elements.isEmpty()) {
            table.select(elements.getFirst());
        }
        form.refresh();
    }
}
