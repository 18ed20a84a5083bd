// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.finsam.report.DesignSource;
import se.finsam.report.DocumentInfo;
import se.finsam.report.OutputFormat;
import se.finsam.report.Relation;
import se.finsam.report.ReportRenderer;
import se.finsam.report.ReportRequest;

class PdfReportTest {
    @Test
    void aTableShowsTheRowsOfItsRelation() throws Exception {
        Relation lines = new Relation(
                List.of(
                        new Relation.Column("label", Relation.Type.STRING),
                        new Relation.Column("amount", Relation.Type.DECIMAL)),
                List.of(List.of("Intäkter", new BigDecimal("10006")), List.of("Årets resultat", new BigDecimal("-660"))));
        Path folder = Files.createDirectories(Path.of("target", "pdf"));
        try (ReportRenderer renderer = new ReportRenderer()) {
            var result = renderer.render(new ReportRequest(
                    DesignSource.untrusted(Path.of("designs", "simple.rptdesign")),
                    (name, arguments) -> lines,
                    Set.of(OutputFormat.PDF),
                    folder,
                    "simple",
                    ReportRequest.SWEDISH,
                    new DocumentInfo("Resultaträkning", "Samspelet", "", Instant.parse("2026-01-01T00:00:00Z")),
                    Map.of()));
            assertEquals(1, result.pages());
            try (var pdf = Loader.loadPDF(result.files().get(OutputFormat.PDF).toFile())) {
                String text = new PDFTextStripper().getText(pdf);
                assertTrue(text.contains("10\u00a0006"), text);
            }
        }
    }
}
