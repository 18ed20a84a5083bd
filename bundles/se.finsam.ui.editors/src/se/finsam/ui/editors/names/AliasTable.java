// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.names;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Alias;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddElement;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.Binding;
import se.finsam.ui.form.CommandTarget;
import se.finsam.ui.form.ElementTable;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Labels;

/** The names under which a member, cost unit, intervention or person has appeared, and in which years. */
public final class AliasTable {
    private static final Texts TEXTS = Texts.of(AliasTable.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final int ROWS = 3;

    private final EReference aliases;
    private final ElementTable<Alias> table;
    private @Nullable EObject owner;

    /**
     * A table that shows nothing yet; it takes the width that there is.
     *
     * @param aliases the list of aliases of the owners that will be shown
     */
    public AliasTable(Composite parent, String id, EReference aliases, CommandTarget target) {
        this.aliases = aliases;
        table = new ElementTable<Alias>(parent, id, Labels.of(aliases), target)
                .column(FieldKind.text(), Binding.of(P.getAlias_Name()), 4)
                .column(FieldKind.year(), Binding.of(P.getAlias_FromYear()), 2)
                .column(FieldKind.year(), Binding.of(P.getAlias_ToYear()), 2)
                .adding(TEXTS.get("add"), this::add)
                .removing(TEXTS.get("remove"), RemoveElement::create)
                .rows(ROWS);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
    }

    private @Nullable ModelCommand add() {
        var of = owner;
        if (of == null) {
            return null;
        }
        var dialog = new EntryDialog(table.control().getShell(), TEXTS.get("add"));
        var name = dialog.ask("new.name", Labels.of(P.getAlias_Name()), FieldKind.text(), null);
        var from = dialog.ask("new.fromYear", Labels.of(P.getAlias_FromYear()), FieldKind.year(), null);
        var to = dialog.ask("new.toYear", Labels.of(P.getAlias_ToYear()), FieldKind.year(), null);
        return dialog.open(() -> {
            var alias = FinsamFactory.eINSTANCE.createAlias();
            alias.setName(name.get());
            alias.setFromYear(from.get());
            alias.setToYear(to.get());
            return AddElement.create(of, aliases, alias, rows(of).size());
        });
    }

    /** Shows the names of another element, or of none. */
    public void show(@Nullable EObject shown) {
        owner = shown;
        refresh();
    }

    /** Shows the names as they are now. */
    public void refresh() {
        table.setOpen(owner != null);
        table.show(owner == null ? List.of() : rows(owner));
    }

    @SuppressWarnings("unchecked")
    private List<Alias> rows(EObject of) {
        return (List<Alias>) of.eGet(aliases);
    }
}
