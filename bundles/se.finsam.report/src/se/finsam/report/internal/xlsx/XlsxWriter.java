// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.finsam.core.file.StableZip;
import se.finsam.report.OutputFormat;
import se.finsam.report.document.DocumentWriter;
import se.finsam.report.document.Heading;
import se.finsam.report.document.Metadata;
import se.finsam.report.document.Node;
import se.finsam.report.document.ReportDocument;
import se.finsam.report.document.TableNode;
import se.finsam.report.document.TableNode.Scope;
import se.finsam.report.internal.document.Words;

/**
 * Writes the tables of a report that hold figures, each on a worksheet of its own, its numbers as numbers. A report without
 * such tables becomes one worksheet with its title.
 */
public final class XlsxWriter implements DocumentWriter {
    @Override
    public OutputFormat format() {
        return OutputFormat.XLSX;
    }

    private record Titled(TableNode table, String title) {}

    @Override
    public void write(ReportDocument document, OutputStream output) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Figures figures = new Figures(document.metadata().language());
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            describe(workbook, document.metadata());
            Styles styles = new Styles(workbook);
            SheetNames names = new SheetNames();
            String sheetName = new Words(document.metadata().language()).sheet();
            for (Titled titled : tables(document, figures)) {
                TableNode table = titled.table();
                XSSFSheet sheet = workbook.createSheet(names.next(titled.title(), sheetName));
                new TableSheet(sheet, styles, figures, table.columns().size()).fill(table, titled.title());
            }
            if (workbook.getNumberOfSheets() == 0) {
                String title = document.metadata().title();
                workbook.createSheet(names.next(title, sheetName))
                        .createRow(0)
                        .createCell(0)
                        .setCellValue(title);
            }
            workbook.write(bytes);
        }
        StableZip.write(bytes.toByteArray(), output);
    }

    /** Tables with figures; one without caption and name is known by the heading above it. */
    private static List<Titled> tables(ReportDocument document, Figures figures) {
        List<Titled> tables = new ArrayList<>();
        String heading = document.metadata().title();
        for (Node node : document.nodes()) {
            if (node instanceof Heading next) {
                heading = next.text();
            } else if (node instanceof TableNode table && holdsFigures(table, figures)) {
                String title = Stream.of(table.caption(), table.name(), heading)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("");
                tables.add(new Titled(table, title));
            }
        }
        return tables;
    }

    private static boolean holdsFigures(TableNode table, Figures figures) {
        return table.body().stream()
                .flatMap(row -> row.cells().stream().skip(1))
                .anyMatch(cell ->
                        cell.scope() == Scope.NONE && figures.parse(cell.text()).isPresent());
    }

    private static void describe(XSSFWorkbook workbook, Metadata metadata) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(metadata.title());
        core.setCreator(metadata.author());
        core.setDescription(metadata.subject());
        Optional<Date> created = Optional.of(Date.from(metadata.created()));
        core.setCreated(created);
        core.setModified(created);
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Finsam Workbench");
    }
}
