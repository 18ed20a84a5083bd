// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.emitter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.report.document.Contents;
import se.finsam.report.document.Node;
import se.finsam.report.document.Paragraph;
import se.finsam.report.document.Run;

/**
 * Reads a table of contents from the rows of the table named {@code toc}: a number of the section, its title and its page,
 * each in its cell or left out. The level comes from the user property {@code level}, from a style name that ends in a
 * digit, or from the number of the section.
 */
final class ContentsTable {
    private static final Pattern NUMBER = Pattern.compile("\\p{Alnum}{1,3}(\\.\\d+)*\\.?");
    private static final Pattern LEVEL = Pattern.compile("(?:toc|level|h)-?([1-6])$");

    private ContentsTable() {}

    /** Whether all rows lead to places in the report, so that the table is one of contents whatever its name. */
    static boolean isContents(Grid grid) {
        List<Grid.Row> body = grid.rows.stream().filter(row -> !row.header()).toList();
        return body.size() > 1
                && body.stream()
                        .map(ContentsTable::entry)
                        .allMatch(entry -> entry != null && !entry.bookmark().isEmpty());
    }

    static Contents contents(Grid grid) {
        List<Contents.Entry> entries = new ArrayList<>();
        for (Grid.Row row : grid.rows) {
            Contents.Entry entry = row.header() ? null : entry(row);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new Contents("", entries);
    }

    private static Contents.@Nullable Entry entry(Grid.Row row) {
        List<String> texts = new ArrayList<>();
        String bookmark = "";
        for (Grid.Cell cell : row.cells()) {
            for (Node node : cell.nodes) {
                if (node instanceof Paragraph paragraph) {
                    texts.add(Run.text(paragraph.runs()).strip());
                    bookmark = bookmark.isEmpty() ? bookmark(paragraph) : bookmark;
                }
            }
        }
        texts.removeIf(String::isEmpty);
        if (texts.isEmpty()) {
            return null;
        }
        Integer page = null;
        if (texts.size() > 1 && texts.getLast().matches("\\d{1,4}")) {
            page = Integer.valueOf(texts.removeLast());
        }
        String number = "";
        if (texts.size() > 1 && NUMBER.matcher(texts.getFirst()).matches()) {
            number = texts.removeFirst();
        }
        String title = String.join(" ", texts);
        return new Contents.Entry(level(row, number.isEmpty() ? title : number), number, title, bookmark, page);
    }

    private static String bookmark(Paragraph paragraph) {
        return paragraph.runs().stream()
                .map(Run::target)
                .filter(target -> target != null && target.startsWith("#"))
                .map(target -> target.substring(1))
                .findFirst()
                .orElse("");
    }

    private static int level(Grid.Row row, String numbered) {
        List<String> hints = new ArrayList<>(
                List.of("level" + Design.property(row.content(), "level"), Design.style(row.content())));
        for (Grid.Cell cell : row.cells()) {
            hints.add(cell.style);
            if (cell.content != null) {
                hints.add(Design.style(cell.content));
            }
        }
        for (String hint : hints) {
            Matcher level = LEVEL.matcher(hint);
            if (level.find()) {
                return Integer.parseInt(level.group(1));
            }
        }
        Matcher number = Pattern.compile("^\\d+(?:\\.\\d+)*").matcher(numbered);
        return number.find() ? Math.min(6, number.group().split("\\.").length) : 1;
    }
}
