// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.emitter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.IRowContent;
import org.eclipse.birt.report.engine.content.ITableContent;
import org.eclipse.birt.report.engine.ir.DimensionType;
import org.jspecify.annotations.Nullable;
import se.finsam.report.document.Alignment;
import se.finsam.report.document.LayoutGrid;
import se.finsam.report.document.ListNode;
import se.finsam.report.document.Node;
import se.finsam.report.document.Paragraph;
import se.finsam.report.document.Run;
import se.finsam.report.document.TableNode;
import se.finsam.report.document.TableNode.Cell;
import se.finsam.report.document.TableNode.Column;
import se.finsam.report.document.TableNode.Row;
import se.finsam.report.document.TableNode.RowKind;
import se.finsam.report.document.TableNode.Scope;

/** Makes tables of collected rows. */
final class Tables {
    private Tables() {}

    /** Whether the rows hold only text, so that they can be a table of data; else they were laid out in a table. */
    static boolean isData(Grid grid) {
        return grid.rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.nodes.stream())
                .allMatch(node -> node instanceof Paragraph || node instanceof ListNode);
    }

    /** The table of some rows; its columns have the alignment of most of their cells. */
    static TableNode table(ITableContent content, Grid grid) {
        List<Row> header = new ArrayList<>();
        List<Row> body = new ArrayList<>();
        int count = Math.max(1, content.getColumnCount());
        List<Column> columns = columns(content, count, grid);
        for (Grid.Row row : grid.rows) {
            if (!row.cells().isEmpty()) {
                (row.header() ? header : body).add(row(row, columns));
            }
        }
        return new TableNode(text(content.getSummary()), text(content.getCaption()), columns, header, body);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Row row(Grid.Row row, List<Column> columns) {
        RowKind kind = kind(row);
        List<Cell> cells = new ArrayList<>();
        for (Grid.Cell cell : row.cells()) {
            cells.add(cell(cell, kind, columns));
        }
        return new Row(kind, cells);
    }

    private static Cell cell(Grid.Cell cell, RowKind kind, List<Column> columns) {
        ICellContent content = cell.content;
        boolean styled = kind == RowKind.ITEM || kind == RowKind.MEMO;
        List<Run> runs = runs(cell.nodes, styled);
        if (content == null) {
            return new Cell(runs, 1, 1, Scope.NONE, Alignment.START);
        }
        return new Cell(
                runs,
                Math.max(1, content.getColSpan()),
                Math.max(1, content.getRowSpan()),
                scope(cell, content, kind),
                alignment(cell, content, kind, columns));
    }

    /** BIRT centres header cells by default; here they stand over the text or figures of their column. */
    private static Alignment alignment(Grid.Cell cell, ICellContent content, RowKind kind, List<Column> columns) {
        Alignment own = cell.alignment == null ? Design.alignment(content) : cell.alignment;
        boolean byDefault = kind == RowKind.HEADER && own == Alignment.CENTER && content.getColSpan() == 1;
        int column = content.getColumn();
        return byDefault && column >= 0 && column < columns.size()
                ? columns.get(column).alignment()
                : own;
    }

    private static Scope scope(Grid.Cell cell, ICellContent content, RowKind kind) {
        if (kind == RowKind.HEADER) {
            return Scope.COLUMN;
        }
        boolean names = Design.tag(content).equals("TH")
                || "row".equals(content.getScope())
                || Design.style(content).equals("th")
                || cell.style.equals("th");
        return names ? Scope.ROW : Scope.NONE;
    }

    /** The text of blocks as one, a line feed between them. */
    private static List<Run> runs(List<Node> nodes, boolean keepBold) {
        List<Run> runs = new ArrayList<>();
        for (Node node : nodes) {
            switch (node) {
                case Paragraph paragraph -> append(runs, paragraph.runs(), "");
                case ListNode list -> {
                    for (int i = 0; i < list.items().size(); i++) {
                        append(runs, list.items().get(i), list.ordered() ? (i + 1) + ". " : "• ");
                    }
                }
                default -> throw new IllegalArgumentException("no text: " + node);
            }
        }
        return runs.stream()
                .map(run -> new Run(run.text(), run.bold() && keepBold, run.italic(), run.target()))
                .toList();
    }

    private static void append(List<Run> runs, List<Run> more, String mark) {
        String before = (runs.isEmpty() ? "" : "\n") + mark;
        if (!before.isEmpty()) {
            runs.add(Run.of(before));
        }
        runs.addAll(more);
    }

    /**
     * What a row is: by its user property {@code rowKind} or the name of its style; of a row without either the look
     * decides, as in designs from elsewhere.
     */
    private static RowKind kind(Grid.Row row) {
        if (row.header()) {
            return RowKind.HEADER;
        }
        String named = Design.property(row.content(), "rowKind");
        String name = named.isEmpty() ? styleName(row) : "row-" + named.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "row-heading" -> RowKind.HEADING;
            case "row-item" -> RowKind.ITEM;
            case "row-subtotal" -> RowKind.SUBTOTAL;
            case "row-total" -> RowKind.TOTAL;
            case "row-memo" -> RowKind.MEMO;
            default -> kindByLook(row);
        };
    }

    private static String styleName(Grid.Row row) {
        String own = Design.style(row.content());
        if (own.startsWith("row-")) {
            return own;
        }
        return row.cells().stream()
                .filter(cell -> cell.content != null)
                .map(cell -> Design.style(cell.content))
                .filter(style -> style.startsWith("row-"))
                .findFirst()
                .orElse("");
    }

    private static RowKind kindByLook(Grid.Row row) {
        List<Grid.Cell> filled =
                row.cells().stream().filter(cell -> !cell.nodes.isEmpty()).toList();
        boolean bold = !filled.isEmpty()
                && filled.stream().flatMap(cell -> cell.nodes.stream()).allMatch(Tables::isBold);
        if (!bold) {
            return RowKind.ITEM;
        }
        if (filled.size() == 1 && row.cells().size() > 1) {
            return RowKind.HEADING;
        }
        return ruled(row.content(), row.cells()) ? RowKind.TOTAL : RowKind.SUBTOTAL;
    }

    private static boolean ruled(IRowContent row, List<Grid.Cell> cells) {
        return Design.ruled(row) || cells.stream().anyMatch(cell -> cell.content != null && Design.ruled(cell.content));
    }

    private static boolean isBold(Node node) {
        return node instanceof Paragraph paragraph
                && !paragraph.runs().isEmpty()
                && paragraph.runs().stream().allMatch(Run::bold);
    }

    private static List<Column> columns(ITableContent content, int count, Grid grid) {
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] =
                    i < content.getColumnCount() ? weight(content.getColumn(i).getWidth()) : 0;
        }
        double known = Arrays.stream(weights).sum();
        if (known == 0) {
            weights = byText(count, grid);
        } else {
            long without = Arrays.stream(weights).filter(weight -> weight == 0).count();
            boolean percent = isPercent(content);
            double rest = percent && known < 100 ? (100 - known) / Math.max(1, without) : known / count;
            for (int i = 0; i < count; i++) {
                weights[i] = weights[i] == 0 ? rest : weights[i];
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new Column(weights[i], alignment(i, grid)));
        }
        return columns;
    }

    private static boolean isPercent(ITableContent content) {
        for (int i = 0; i < content.getColumnCount(); i++) {
            DimensionType width = content.getColumn(i).getWidth();
            if (width != null && DimensionType.UNITS_PERCENTAGE.equals(width.getUnits())) {
                return true;
            }
        }
        return false;
    }

    private static double weight(@Nullable DimensionType width) {
        if (width == null || width.getUnits() == null) {
            return 0;
        }
        return switch (width.getUnits()) {
            case DimensionType.UNITS_PERCENTAGE -> width.getMeasure();
            case DimensionType.UNITS_PX -> width.getMeasure() * 0.75;
            case DimensionType.UNITS_EM, DimensionType.UNITS_EX -> width.getMeasure() * 10;
            default -> width.convertTo(DimensionType.UNITS_PT);
        };
    }

    /** Widths by the longest text in each column, within reason. */
    private static double[] byText(int count, Grid grid) {
        double[] weights = new double[count];
        Arrays.fill(weights, 6);
        for (Grid.Row row : grid.rows) {
            for (Grid.Cell cell : row.cells()) {
                int column = cell.content == null ? -1 : cell.content.getColumn();
                if (column >= 0 && column < count && cell.content.getColSpan() == 1) {
                    int length = Run.text(runs(cell.nodes, true)).length();
                    weights[column] = Math.max(weights[column], Math.min(40, length));
                }
            }
        }
        return weights;
    }

    private static Alignment alignment(int column, Grid grid) {
        return grid.rows.stream()
                .filter(row -> !row.header())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.content != null && cell.content.getColumn() == column && cell.alignment != null)
                .collect(Collectors.groupingBy(cell -> cell.alignment, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Alignment.START);
    }

    /** Blocks side by side without columns that hold nothing; an empty cell with a rule below is a line to sign on. */
    static LayoutGrid sideBySide(String name, Grid grid) {
        List<List<List<Node>>> rows = new ArrayList<>();
        BitSet used = new BitSet();
        for (Grid.Row row : grid.rows) {
            List<List<Node>> cells = new ArrayList<>();
            for (Grid.Cell cell : row.cells()) {
                boolean line = cell.nodes.isEmpty() && cell.content != null && Design.underlined(cell.content);
                List<Node> nodes = line
                        ? List.of(new Paragraph(List.of(), Paragraph.Style.SIGNATURE_LINE))
                        : List.copyOf(cell.nodes);
                if (!nodes.isEmpty()) {
                    used.set(cells.size());
                }
                cells.add(nodes);
            }
            rows.add(cells);
        }
        return new LayoutGrid(
                name,
                rows.stream()
                        .map(row -> IntStream.range(0, row.size())
                                .filter(used::get)
                                .mapToObj(row::get)
                                .toList())
                        .toList());
    }

    /** The blocks of all cells in reading order. */
    static List<Node> flat(Grid grid) {
        return grid.rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.nodes.stream())
                .toList();
    }
}
