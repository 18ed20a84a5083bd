// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.finsam.report.Relation;
import se.finsam.report.Relation.Column;
import se.finsam.report.ReportData;
import se.finsam.report.ReportDataException;

/**
 * The data feed with page numbers in its table of contents: column {@code page} of the relation {@code toc} gets the page
 * on which the text with the bookmark of column {@code bookmark} stands.
 */
final class PageNumbers implements ReportData {
    static final String RELATION = "toc";
    /** Stands for a page that is not known yet, and takes as much room as most. */
    private static final int PLACEHOLDER = 10;

    private final ReportData data;
    private final @Nullable Map<String, Integer> pages;
    private final SortedSet<String> bookmarks = new TreeSet<>();

    /** A feed that numbers pages as measured, or with a placeholder when {@code pages} is null. */
    PageNumbers(ReportData data, @Nullable Map<String, Integer> pages) {
        this.data = data;
        this.pages = pages;
    }

    /** The bookmarks whose pages the document prints; empty when it has no table of contents. */
    SortedSet<String> bookmarks() {
        return bookmarks;
    }

    @Override
    public Relation relation(String name, Map<String, String> arguments) {
        Relation relation = data.relation(name, arguments);
        if (!name.equals(RELATION)) {
            return relation;
        }
        int page = column(relation, "page");
        int bookmark = column(relation, "bookmark");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : relation.rows()) {
            List<@Nullable Object> numbered = new ArrayList<>(row);
            numbered.set(page, row.get(bookmark) instanceof String target ? number(relation, page, target) : null);
            rows.add(numbered);
        }
        return new Relation(relation.columns(), rows);
    }

    private static int column(Relation relation, String name) {
        int index = relation.indexOf(name);
        if (index < 0) {
            throw new ReportDataException("The relation toc needs a column " + name + "; it has "
                    + relation.columns().stream().map(Column::name).toList() + ".");
        }
        return index;
    }

    private @Nullable Object number(Relation relation, int column, String bookmark) {
        bookmarks.add(bookmark);
        Integer page = pages == null ? Integer.valueOf(PLACEHOLDER) : pages.get(bookmark);
        if (page == null || relation.columns().get(column).type() == Relation.Type.INTEGER) {
            return page;
        }
        return page.toString();
    }
}
