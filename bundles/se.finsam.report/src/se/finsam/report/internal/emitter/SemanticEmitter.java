// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.emitter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.content.IAutoTextContent;
import org.eclipse.birt.report.engine.content.IBandContent;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.IContainerContent;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.IForeignContent;
import org.eclipse.birt.report.engine.content.IImageContent;
import org.eclipse.birt.report.engine.content.IPageContent;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.content.IRowContent;
import org.eclipse.birt.report.engine.content.ITableBandContent;
import org.eclipse.birt.report.engine.content.ITableContent;
import org.eclipse.birt.report.engine.content.ITextContent;
import org.eclipse.birt.report.engine.emitter.ContentEmitterAdapter;
import org.eclipse.birt.report.engine.emitter.IEmitterServices;
import org.eclipse.birt.report.engine.ir.GridItemDesign;
import org.jspecify.annotations.Nullable;
import se.finsam.report.document.Heading;
import se.finsam.report.document.ListNode;
import se.finsam.report.document.Metadata;
import se.finsam.report.document.Node;
import se.finsam.report.document.PageBreak;
import se.finsam.report.document.Paragraph;
import se.finsam.report.document.ReportDocument;
import se.finsam.report.document.Run;

/**
 * An emitter that writes no file: it leaves what a design made as a {@link ReportDocument} in the application context.
 *
 * <p>Headings are items with a tag H1 to H6. The table named {@code toc}, or whose rows all lead to bookmarks, is the table of contents, the grid {@code cover} the
 * cover, a grid or table whose name begins with {@code signatures} keeps its columns; other grids only arrange and
 * leave their content. The names of
 * styles say what rows and paragraphs are, see {@link Tables} and {@link #paragraphStyle}.
 */
public final class SemanticEmitter extends ContentEmitterAdapter {
    /** Format of the render option that selects this emitter. */
    public static final String FORMAT = "finsam";

    /** Id of this emitter for the render option. */
    public static final String ID = "se.finsam.report.semantic";

    /** Key of the {@link ReportDocument} in the application context, there when the run has ended. */
    public static final String DOCUMENT_KEY = "finsam.document";

    /** Picture formats this emitter asks charts for. */
    public static final String IMAGE_FORMATS = "SVG;PNG;JPG;GIF";

    private final Deque<List<Node>> blocks = new ArrayDeque<>();
    private final Deque<Grid> grids = new ArrayDeque<>();
    private final Deque<Grid.Cell> cells = new ArrayDeque<>();
    private final Drawings drawings = new Drawings();
    private @Nullable IEmitterServices services;
    private String header = "";
    private String footer = "";

    @Override
    public String getOutputFormat() {
        return FORMAT;
    }

    @Override
    public void initialize(IEmitterServices emitterServices) {
        services = emitterServices;
    }

    @Override
    public void start(IReportContent report) {
        blocks.push(new ArrayList<>());
    }

    @Override
    @SuppressWarnings("unchecked")
    public void end(IReportContent report) {
        if (services == null) {
            throw new IllegalStateException("the emitter was not initialized");
        }
        Map<String, Object> context = services.getReportContext().getAppContext();
        List<Node> nodes = Finishing.finish(blocks.pop());
        Metadata metadata = DesignMetadata.read(report.getDesign().getReportDesign(), context, nodes, header, footer);
        context.put(DOCUMENT_KEY, new ReportDocument(metadata, nodes));
    }

    @Override
    public void startPage(IPageContent page) {
        if (header.isEmpty()) {
            header = DesignMetadata.text(page.getPageHeader());
        }
        if (footer.isEmpty()) {
            footer = DesignMetadata.text(page.getPageFooter());
        }
    }

    @Override
    public void endPage(IPageContent page) {
        // Pages mean nothing here.
    }

    @Override
    public void startContainer(IContainerContent container) {
        if (Design.breaksBefore(container)) {
            add(new PageBreak());
        }
    }

    @Override
    public void endContainer(IContainerContent container) {
        if (Design.breaksAfter(container)) {
            add(new PageBreak());
        }
    }

    private void add(Node node) {
        List<Node> current = blocks.getFirst();
        if (!(node instanceof PageBreak) || blocks.size() == 1) {
            current.add(node);
        }
    }

    @Override
    public void startTable(ITableContent table) throws BirtException {
        startContainer(table);
        grids.push(new Grid(use(table)));
    }

    private static Grid.Use use(ITableContent table) {
        String name = Design.name(table).toLowerCase(Locale.ROOT);
        boolean grid = table.getGenerateBy() instanceof GridItemDesign;
        return switch (name) {
            case "toc" -> Grid.Use.CONTENTS;
            case "cover" -> grid ? Grid.Use.COVER : Grid.Use.TABLE;
            default -> {
                if (name.startsWith("signatures")) {
                    yield Grid.Use.SIDE_BY_SIDE;
                }
                yield grid ? Grid.Use.FLAT : Grid.Use.TABLE;
            }
        };
    }

    @Override
    public void endTable(ITableContent table) throws BirtException {
        Grid grid = grids.pop();
        switch (grid.use) {
            case TABLE -> {
                if (ContentsTable.isContents(grid)) {
                    add(ContentsTable.contents(grid));
                } else if (Tables.isData(grid)) {
                    if (grid.rows.stream().anyMatch(row -> !row.cells().isEmpty())) {
                        add(Tables.table(table, grid));
                    }
                } else {
                    Tables.flat(grid).forEach(this::add);
                }
            }
            case CONTENTS -> add(ContentsTable.contents(grid));
            case SIDE_BY_SIDE -> add(Tables.sideBySide(Design.name(table), grid));
            case COVER -> {
                Finishing.cover(Tables.flat(grid)).forEach(this::add);
                add(new PageBreak());
            }
            case FLAT -> Tables.flat(grid).forEach(this::add);
        }
        endContainer(table);
    }

    @Override
    public void startTableBand(ITableBandContent band) {
        grids.getFirst().inHeader = band.getBandType() == IBandContent.BAND_HEADER;
    }

    @Override
    public void endTableBand(ITableBandContent band) {
        grids.getFirst().inHeader = false;
    }

    @Override
    public void startRow(IRowContent row) {
        Grid grid = grids.getFirst();
        grid.rows.add(new Grid.Row(row, grid.inHeader, new ArrayList<>()));
    }

    @Override
    public void endRow(IRowContent row) {
        // The row is in its grid already.
    }

    @Override
    public void startCell(ICellContent cell) {
        Grid.Cell collected = new Grid.Cell(cell);
        grids.getFirst().rows.getLast().cells().add(collected);
        cells.push(collected);
        blocks.push(collected.nodes);
    }

    @Override
    public void endCell(ICellContent cell) {
        cells.pop();
        blocks.pop();
    }

    @Override
    public void startAutoText(IAutoTextContent autoText) {
        // Page numbers mean nothing here.
    }

    @Override
    public void startText(ITextContent text) {
        String value = text.getText() == null ? "" : text.getText();
        List<Run> runs = Design.runs(text, value.strip());
        if (Design.breaksBefore(text)) {
            add(new PageBreak());
        }
        if (!runs.isEmpty()) {
            note(text);
            int level = Design.headingLevel(text);
            if (level > 0) {
                heading(text, level, plain(runs));
            } else {
                paragraph(text, runs);
            }
        }
        if (Design.breaksAfter(text)) {
            add(new PageBreak());
        }
    }

    private void paragraph(IContent content, List<Run> runs) {
        String style = Design.style(content);
        if (Design.tag(content).equals("LI") || style.equals("bullet") || style.equals("numbered")) {
            add(new ListNode(style.equals("numbered"), List.of(runs)));
        } else {
            add(new Paragraph(runs, paragraphStyle(style)));
        }
    }

    private void heading(IContent content, int level, List<Run> runs) {
        String bookmark = content.getBookmark() == null ? "" : content.getBookmark();
        add(new Heading(level, "", runs, bookmark));
    }

    /** Headings are bold by themselves. */
    private static List<Run> plain(List<Run> runs) {
        return runs.stream()
                .map(run -> new Run(run.text(), false, run.italic(), run.target()))
                .toList();
    }

    /** What the text of an item says about its cell. */
    private void note(IContent content) {
        Grid.Cell cell = cells.peek();
        if (cell != null) {
            cell.alignment = Design.alignment(content);
            if (cell.style.isEmpty()) {
                cell.style = Design.style(content);
            }
        }
    }

    /** What a paragraph is by the name of its style, without the name of its library; normal by default. */
    static Paragraph.Style paragraphStyle(String style) {
        return switch (style) {
            case "caption" -> Paragraph.Style.CAPTION;
            case "note" -> Paragraph.Style.NOTE;
            case "lead" -> Paragraph.Style.LEAD;
            case "cover-title", "title" -> Paragraph.Style.COVER_TITLE;
            case "cover-subtitle", "cover-year", "cover-name", "subtitle" -> Paragraph.Style.COVER_SUBTITLE;
            case "cover-text", "cover-note" -> Paragraph.Style.COVER_TEXT;
            default -> Paragraph.Style.NORMAL;
        };
    }

    @Override
    public void startForeign(IForeignContent foreign) {
        Object value = foreign.getRawValue();
        if (value == null) {
            return;
        }
        if (Design.breaksBefore(foreign)) {
            add(new PageBreak());
        }
        if (IForeignContent.HTML_TYPE.equals(foreign.getRawType())) {
            html(foreign, value.toString());
        } else {
            List<Run> runs = Design.runs(foreign, value.toString().strip());
            if (!runs.isEmpty()) {
                note(foreign);
                paragraph(foreign, runs);
            }
        }
    }

    private void html(IForeignContent foreign, String html) {
        List<Node> parsed = HtmlText.parse(html, paragraphStyle(Design.style(foreign)));
        if (parsed.isEmpty()) {
            return;
        }
        note(foreign);
        int level = Design.headingLevel(foreign);
        if (level > 0 && parsed.getFirst() instanceof Paragraph first) {
            heading(foreign, level, plain(first.runs()));
            parsed.subList(1, parsed.size()).forEach(this::add);
        } else {
            parsed.forEach(this::add);
        }
    }

    @Override
    public void startImage(IImageContent image) {
        drawings.figure(image).ifPresent(this::add);
    }
}
