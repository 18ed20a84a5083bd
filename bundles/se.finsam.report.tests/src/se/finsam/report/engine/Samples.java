// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.engine;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.report.DesignSource;
import se.finsam.report.DocumentInfo;
import se.finsam.report.OutputFormat;
import se.finsam.report.Relation;
import se.finsam.report.Relation.Column;
import se.finsam.report.Relation.Type;
import se.finsam.report.ReportData;
import se.finsam.report.ReportDataException;
import se.finsam.report.ReportRequest;

/** Designs and data that several tests render. */
final class Samples {
    static final Path DESIGNS = Path.of("designs").toAbsolutePath();
    static final DocumentInfo INFO = new DocumentInfo(
            "Årsredovisning 2025", "Samspelet", "Årets resultat", Instant.parse("2026-02-01T10:00:00Z"));

    private static final List<Column> LINES =
            List.of(new Column("label", Type.STRING), new Column("amount", Type.DECIMAL));
    private static final List<Column> YEARS = List.of(
            new Column("year", Type.STRING), new Column("amount", Type.DECIMAL), new Column("result", Type.DECIMAL));
    private static final List<Column> TOC = List.of(
            new Column("level", Type.INTEGER),
            new Column("title", Type.STRING),
            new Column("page", Type.INTEGER),
            new Column("bookmark", Type.STRING));

    private Samples() {}

    /** Folder for PDF files that the PDF/UA check reads later. */
    static Path pdfFolder() throws IOException {
        return Files.createDirectories(Path.of("target", "pdf").toAbsolutePath());
    }

    /** A feed with {@code lines} of the given length, {@code years} and {@code toc}. */
    static ReportData data(int lineCount) {
        return (name, arguments) -> switch (name) {
            case "lines" -> lines(lineCount, arguments);
            case "years" ->
                new Relation(YEARS, List.of(year("2023", 300, 10), year("2024", 120, 20), year("2025", -660, 30)));
            case "toc" ->
                new Relation(
                        TOC,
                        List.of(
                                entry(1, "Förvaltningsberättelse", "chapter-1"),
                                entry(2, "Verksamheten", "chapter-1-1"),
                                entry(1, "Resultaträkning", "chapter-2"),
                                entry(2, "Utveckling", "chapter-2-1")));
            default -> throw new ReportDataException("There is no relation " + name + "; there are lines, years, toc.");
        };
    }

    private static Relation lines(int count, Map<String, String> arguments) {
        if (!"rr".equals(arguments.get("statement"))) {
            throw new ReportDataException("There is no statement " + arguments.get("statement") + "; there is rr.");
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(List.of("Rad " + (i + 1), new BigDecimal(i == 0 ? "10006" : i == 1 ? "-660" : "1")));
        }
        return new Relation(LINES, rows);
    }

    private static List<@Nullable Object> year(String year, int amount, int result) {
        return List.of(year, new BigDecimal(amount), new BigDecimal(result));
    }

    private static List<@Nullable Object> entry(int level, String title, String bookmark) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(level);
        row.add(title);
        row.add(null);
        row.add(bookmark);
        return row;
    }

    /** A request for a PDF of one of the test designs. */
    static ReportRequest pdf(DesignSource design, ReportData data, Path folder, String baseName) {
        return new ReportRequest(
                design, data, EnumSet.of(OutputFormat.PDF), folder, baseName, ReportRequest.SWEDISH, INFO, Map.of());
    }
}
