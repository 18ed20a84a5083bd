// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Block;
import se.finsam.model.BulletList;
import se.finsam.model.FinsamFactory;
import se.finsam.model.ListItem;
import se.finsam.model.Paragraph;
import se.finsam.model.Section;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Makes several paragraphs of one, or several points of one point of a list. */
public final class SplitText extends ModelCommand {
    private final EObject element;
    private final List<String> proses;

    private SplitText(EObject element, List<String> proses) {
        super(element, text("split", Names.of(element.eClass()), Names.of(element.eContainer())));
        this.element = element;
        this.proses = List.copyOf(proses);
    }

    /** The paragraph keeps the first text, the others become paragraphs after it. */
    public static SplitText create(Paragraph paragraph, List<String> proses) {
        return new SplitText(paragraph, proses);
    }

    /** The point keeps the first text, the others become points after it. */
    public static SplitText create(ListItem item, List<String> proses) {
        return new SplitText(item, proses);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(List.of(element)),
                Checks.when(
                        proses.stream().anyMatch(String::isBlank),
                        "refuse.missing",
                        Names.of(Prose.attribute(element))),
                Checks.when(proses.size() < 2, "refuse.unchanged"));
    }

    @Override
    protected void change() {
        element.eSet(Prose.attribute(element), proses.getFirst());
        var rest = proses.subList(1, proses.size());
        switch (element.eContainer()) {
            case Section section -> {
                EList<Block> blocks = section.getBlocks();
                blocks.addAll(
                        blocks.indexOf(element) + 1,
                        rest.stream().map(SplitText::paragraph).toList());
            }
            case BulletList list -> {
                EList<ListItem> items = list.getItems();
                items.addAll(
                        items.indexOf(element) + 1,
                        rest.stream().map(SplitText::item).toList());
            }
            default -> throw new IllegalStateException("Prose stands in a section or in a list: " + element);
        }
    }

    private static Paragraph paragraph(String prose) {
        var paragraph = FinsamFactory.eINSTANCE.createParagraph();
        paragraph.setText(prose);
        return paragraph;
    }

    private static ListItem item(String prose) {
        var item = FinsamFactory.eINSTANCE.createListItem();
        item.setText(prose);
        return item;
    }
}
