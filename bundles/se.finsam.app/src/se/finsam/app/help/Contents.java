// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.help;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import se.finsam.core.text.Language;
import se.finsam.help.HelpLibrary;
import se.finsam.help.HelpPage.Heading;
import se.finsam.help.HelpTopic;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/** The topics with their headings, to jump to. */
final class Contents {
    private static final int DEEPEST = 3;

    private final Tree tree;

    Contents(Composite parent, Consumer<String> open) {
        tree = Ids.set(new Tree(parent, SWT.SINGLE), "help.contents");
        tree.addListener(SWT.Selection, event -> open.accept((String) event.item.getData()));
    }

    Tree control() {
        return tree;
    }

    /** Fills in what there is; the address of each item is a file of a page, with an anchor for a heading. */
    void fill(HelpLibrary library, Language language) {
        for (var topic : library.topics()) {
            var item = new TreeItem(tree, SWT.NONE);
            item.setImage(Icons.image("help"));
            fill(item, topic, library, language);
            for (var part : topic.parts()) {
                fill(new TreeItem(item, SWT.NONE), part, library, language);
            }
        }
        expand(tree.getItem(0), 1);
    }

    private static void fill(TreeItem item, HelpTopic topic, HelpLibrary library, Language language) {
        var file = topic.file().in(language);
        item.setText(UiLanguage.in(topic.name()));
        item.setData(HelpLibrary.pageFile(file));
        headings(item, library.page(file).headings());
    }

    private static void expand(TreeItem item, int levels) {
        item.setExpanded(true);
        if (levels > 0) {
            for (var each : item.getItems()) {
                expand(each, levels - 1);
            }
        }
    }

    /** Every heading under the nearest one of a level above; the one that names the topic stands for the page. */
    private static void headings(TreeItem topic, List<Heading> headings) {
        var page = (String) topic.getData();
        var above = new TreeItem[DEEPEST + 1];
        Arrays.fill(above, topic);
        for (var heading : headings) {
            if (heading.level() <= DEEPEST && !heading.text().equals(topic.getText())) {
                var item = new TreeItem(above[heading.level() - 1], SWT.NONE);
                item.setText(heading.text());
                item.setData(page + "#" + heading.anchor());
                Arrays.fill(above, heading.level(), above.length, item);
            }
        }
    }

    /** Marks where the reader is, as far as the contents name it. */
    void select(String address) {
        select(tree.getItems(), address);
    }

    private boolean select(TreeItem[] items, String address) {
        for (var item : items) {
            if (address.equals(item.getData())) {
                tree.setSelection(item);
                return true;
            }
            if (select(item.getItems(), address)) {
                return true;
            }
        }
        return false;
    }
}
