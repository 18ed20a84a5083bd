// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Event;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.FiscalYear;
import se.finsam.model.GenderSplit;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddElement;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.edit.command.SetGenderSplit;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.Binding;
import se.finsam.ui.form.ElementTable;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.page.PageContext;

/** What texts refer to and no other page holds: the events of the year, and its participants by gender. */
final class EventsPart {
    private static final Texts TEXTS = Texts.of(EventsPart.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private final PageContext context;
    private final ReportYear year;
    private final Composite area;
    private final ElementTable<Event> table;
    private final org.eclipse.swt.widgets.Label split;

    EventsPart(Composite parent, PageContext context, ReportYear year) {
        this.context = context;
        this.year = year;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(4, 4, 8, 4)
                .spacing(0, 8)
                .applyTo(area);
        table = new ElementTable<>(area, "notes.events", TEXTS.get("notes.events"), context.session()::execute);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.column(FieldKind.text(), Binding.of(P.getNamed_Name()), 55)
                .column(FieldKind.date(), Binding.of(P.getEvent_Date()), 25)
                .column(FieldKind.whole(), Binding.of(P.getEvent_Participants()), 20)
                .adding(TEXTS.get("event.add"), this::add)
                .removing(TEXTS.get("event.remove"), RemoveElement::create)
                .moving();
        var line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        split = Ids.set(new org.eclipse.swt.widgets.Label(line, SWT.NONE), "notes.split");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(split);
        var change = Ids.set(new org.eclipse.swt.widgets.Button(line, SWT.PUSH), "notes.changeSplit");
        change.setText(UiLanguage.in(TEXTS.get("split.change")));
        change.addListener(SWT.Selection, event -> fiscalYear().ifPresent(this::changeSplit));
    }

    private Optional<FiscalYear> fiscalYear() {
        return new AssociationQuery(context.session().association()).year(year.year());
    }

    private @Nullable ModelCommand add() {
        var held = fiscalYear();
        if (held.isEmpty()) {
            return null;
        }
        var dialog = new EntryDialog(area.getShell(), TEXTS.get("event.add"));
        var name = dialog.ask("event.name", TEXTS.get("event.name"), FieldKind.text(), "");
        var date = dialog.ask("event.date", TEXTS.get("event.date"), FieldKind.date(), null);
        var participants = dialog.ask("event.participants", TEXTS.get("event.participants"), FieldKind.whole(), null);
        return dialog.open(() -> {
            var event = FinsamFactory.eINSTANCE.createEvent();
            event.setName(name.text());
            event.setDate(date.get());
            event.setParticipants(participants.get());
            var owner = held.get();
            return AddElement.create(
                    owner, P.getFiscalYear_Events(), event, owner.getEvents().size());
        });
    }

    private void changeSplit(FiscalYear held) {
        var dialog = new EntryDialog(area.getShell(), TEXTS.get("split.title"), TEXTS.get("explanation.set"));
        var before = held.getGenderSplit();
        var women = ask(dialog, "women", before, GenderSplit::getWomen);
        var men = ask(dialog, "men", before, GenderSplit::getMen);
        var nonBinary = ask(dialog, "nonBinary", before, GenderSplit::getNonBinary);
        var command = dialog.open(() -> SetGenderSplit.create(
                held, number(women), number(men), number(nonBinary), before == null ? Unit.PERCENT : before.getUnit()));
        if (command != null) {
            context.execute(command);
        }
    }

    private static EntryDialog.Entry<BigDecimal> ask(
            EntryDialog dialog,
            String name,
            @Nullable GenderSplit before,
            Function<GenderSplit, @Nullable BigDecimal> part) {
        return dialog.ask(
                "split." + name,
                TEXTS.get("split." + name),
                FieldKind.number(),
                before == null ? null : part.apply(before));
    }

    private static BigDecimal number(EntryDialog.Entry<BigDecimal> entry) {
        var value = entry.get();
        return value == null ? BigDecimal.ZERO : value;
    }

    Control control() {
        return area;
    }

    /** Shows the events and the participants as they are now. */
    void refresh() {
        table.show(fiscalYear().map(FiscalYear::getEvents).map(List::copyOf).orElse(List.of()));
        split.setText(UiLanguage.in(fiscalYear()
                .map(FiscalYear::getGenderSplit)
                .map(it -> TEXTS.get(
                        it.getUnit() == Unit.PERCENT ? "split.percent" : "split.count",
                        written(it.getWomen()),
                        written(it.getMen()),
                        written(it.getNonBinary())))
                .orElseGet(() -> TEXTS.get("split.none"))));
    }

    private static String written(@Nullable BigDecimal part) {
        return part == null
                ? UiLanguage.figures().unknown()
                : UiLanguage.figures()
                        .number(part, Math.max(0, part.stripTrailingZeros().scale()));
    }

    void select(Event event) {
        table.select(event);
        table.table().setFocus();
    }
}
