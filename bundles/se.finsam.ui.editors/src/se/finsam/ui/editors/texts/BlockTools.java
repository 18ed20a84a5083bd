// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Block;
import se.finsam.model.Section;
import se.finsam.model.edit.command.AddBlock;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.texts.presenter.Places;
import se.finsam.ui.editors.texts.presenter.ProseTarget;
import se.finsam.ui.theme.Icons;

/** What can be done to the section that is worked on. */
final class BlockTools {
    private static final Texts TEXTS = Texts.of(BlockTools.class);

    private final SectionPart part;
    private final ToolBar bar;

    private BlockTools(ToolBar bar, SectionPart part) {
        this.part = part;
        this.bar = bar;
    }

    /** Puts the tools for a section above it. */
    static void addTo(Composite parent, SectionPart part) {
        var bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(bar);
        new BlockTools(bar, part).fill();
    }

    private void fill() {
        var insert = item(SWT.PUSH, "insertFigure", "link", part::insertFigure);
        insert.setText(UiLanguage.in(TEXTS.get("insertFigure")));
        insert.setToolTipText(UiLanguage.in(TEXTS.get("insertFigure.tip")));
        separator();
        item(SWT.PUSH, "add.paragraph", "text", this::addParagraph);
        item(SWT.PUSH, "add.list", "checklist", this::addList);
        choice("add.table", "table", part.page().places().tables(), this::addTable);
        choice("add.chart", "chart-column", part.page().places().charts(), this::addChart);
        separator();
        item(SWT.PUSH, "block.up", "up", () -> part.move(-1));
        item(SWT.PUSH, "block.down", "down", () -> part.move(1));
        item(SWT.PUSH, "block.remove", "remove", this::remove);
    }

    private ToolItem separator() {
        return new ToolItem(bar, SWT.SEPARATOR);
    }

    private ToolItem item(int style, String name, String icon, Runnable run) {
        var item = Ids.set(new ToolItem(bar, style), "texts." + name);
        item.setImage(Icons.image(icon));
        item.setToolTipText(UiLanguage.in(TEXTS.get(name)));
        item.addListener(SWT.Selection, event -> part.section().ifPresent(section -> run.run()));
        return item;
    }

    private void choice(String name, String icon, List<Places.Content> contents, Consumer<Places.Content> chosen) {
        var menu = new Menu(bar);
        for (var content : contents) {
            var entry = new MenuItem(menu, SWT.PUSH);
            entry.setText(UiLanguage.in(content.name()));
            entry.addListener(SWT.Selection, event -> chosen.accept(content));
        }
        bar.addListener(SWT.Dispose, event -> menu.dispose());
        var holder = new ToolItem[1];
        holder[0] = item(SWT.DROP_DOWN, name, icon, () -> {
            var bounds = holder[0].getBounds();
            menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
            menu.setVisible(true);
        });
    }

    private void addParagraph() {
        part.section()
                .ifPresent(section -> part.draftParagraph(section, part.rows().currentBlock()));
    }

    private void addList() {
        part.section().ifPresent(section -> {
            var after = part.rows().currentBlock();
            part.rows()
                    .draft(new ProseTarget.NewList(section, after), after == null ? null : SectionPart.lastOf(after));
        });
    }

    private void addTable(Places.Content content) {
        part.section()
                .ifPresent(section -> part.execute(
                        AddBlock.createTable(section, place(section, part.rows().currentBlock()), content.content())));
    }

    private void addChart(Places.Content content) {
        part.section()
                .ifPresent(section -> part.execute(AddBlock.createChart(
                        section, place(section, part.rows().currentBlock()), content.content(), "")));
    }

    private static int place(Section section, @Nullable Block after) {
        var at = after == null ? -1 : section.getBlocks().indexOf(after);
        return at < 0 ? section.getBlocks().size() : at + 1;
    }

    private void remove() {
        part.rows().currentElement().ifPresent(element -> part.execute(ProseTarget.removal(element)));
    }
}
