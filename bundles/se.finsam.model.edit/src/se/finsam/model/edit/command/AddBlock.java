// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Block;
import se.finsam.model.BulletList;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Section;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Adds a paragraph, a list, a table or a chart to a section. */
public final class AddBlock extends ModelCommand {
    private final Section section;
    private final int index;
    private final Block block;
    private final EAttribute content;

    private AddBlock(Section section, int index, Block block, EAttribute content) {
        super(section, text("add", Names.of(block.eClass()), Names.of(section)));
        this.section = section;
        this.index = index;
        this.block = block;
        this.content = content;
    }

    /** A paragraph of prose. */
    public static AddBlock createParagraph(Section section, int index, String prose) {
        var paragraph = FinsamFactory.eINSTANCE.createParagraph();
        paragraph.setText(prose);
        return new AddBlock(section, index, paragraph, FinsamPackage.eINSTANCE.getParagraph_Text());
    }

    /** A list with these points, each prose. */
    public static AddBlock createList(Section section, int index, List<String> points) {
        var list = FinsamFactory.eINSTANCE.createBulletList();
        for (var point : points) {
            var item = FinsamFactory.eINSTANCE.createListItem();
            item.setText(point);
            list.getItems().add(item);
        }
        return new AddBlock(section, index, list, FinsamPackage.eINSTANCE.getListItem_Text());
    }

    /** The place of a table: the id of a statement, or board, signatures, annexes, explanations. */
    public static AddBlock createTable(Section section, int index, String table) {
        var place = FinsamFactory.eINSTANCE.createTableBlock();
        place.setContent(table);
        return new AddBlock(section, index, place, FinsamPackage.eINSTANCE.getTableBlock_Content());
    }

    /** The place of a chart, with what it says to those who do not see it. */
    public static AddBlock createChart(Section section, int index, String chart, String altText) {
        var place = FinsamFactory.eINSTANCE.createChartBlock();
        place.setContent(chart);
        place.setAltText(altText);
        return new AddBlock(section, index, place, FinsamPackage.eINSTANCE.getChartBlock_Content());
    }

    @Override
    protected @Nullable Text check() {
        var empty = Checks.elements(block)
                .filter(content.getEContainingClass()::isInstance)
                .anyMatch(part -> part.eGet(content) == null
                        || part.eGet(content).toString().isBlank());
        var isEmptyList = block instanceof BulletList list && list.getItems().isEmpty();
        return first(
                outside(List.of(section)),
                Checks.position(index, section.getBlocks().size()),
                Checks.when(empty || isEmptyList, "refuse.missing", Names.of(content)));
    }

    @Override
    protected void change() {
        section.getBlocks().add(index, block);
    }
}
