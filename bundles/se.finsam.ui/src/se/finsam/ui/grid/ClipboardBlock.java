// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells as spreadsheets put them on the clipboard: lines parted by line ends, cells by tabs. A cell that itself holds a
 * line end, a tab or a quotation mark stands in quotation marks, those inside it doubled.
 *
 * @param lines the cells line by line; a line end after the last line makes no line
 */
record ClipboardBlock(List<List<String>> lines) {
    ClipboardBlock {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Reads a block; a quotation mark that nothing closes is part of its cell. */
    static ClipboardBlock of(String text) {
        return new ClipboardBlock(new Reader(text.replace("\r\n", "\n").replace('\r', '\n')).read());
    }

    /** Walks through the text once. */
    private static final class Reader {
        private final String text;
        private final List<List<String>> lines = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<List<String>> read() {
            do {
                lines.add(line());
            } while (at < text.length());
            return lines;
        }

        private List<String> line() {
            var cells = new ArrayList<String>();
            cells.add(cell());
            while (at < text.length() && text.charAt(at) == '\t') {
                at++;
                cells.add(cell());
            }
            at++;
            return cells;
        }

        private String cell() {
            var close = closing();
            if (close > 0) {
                var quoted = text.substring(at + 1, close).replace("\"\"", "\"");
                at = close + 1;
                return quoted;
            }
            var start = at;
            while (!isEnd(at)) {
                at++;
            }
            return text.substring(start, at);
        }

        /** Place of the quotation mark that ends the cell which begins here; -1 for a cell without any. */
        private int closing() {
            if (at >= text.length() || text.charAt(at) != '"') {
                return -1;
            }
            var mark = text.indexOf('"', at + 1);
            while (mark > 0 && mark + 1 < text.length() && text.charAt(mark + 1) == '"') {
                mark = text.indexOf('"', mark + 2);
            }
            return mark > 0 && isEnd(mark + 1) ? mark : -1;
        }

        private boolean isEnd(int index) {
            return index >= text.length() || text.charAt(index) == '\t' || text.charAt(index) == '\n';
        }
    }
}
