// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * Reads indicators that are formulas ({@code *.indicators.xml}). The XML is checked against the schema
 * {@code indicators.xsd} beside this class; document type declarations and external entities are refused.
 */
public final class IndicatorReader {
    /** How the names of files with indicators end. */
    public static final String SUFFIX = ".indicators.xml";

    private static final int MAX_BYTES = 1 << 20;

    private IndicatorReader() {}

    /**
     * Reads the indicators of a file.
     *
     * @throws IOException if the file cannot be read
     * @throws StatementException if one of them is wrong; the message gives file, line, column and what to do
     */
    public static List<IndicatorFormula> read(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            throw new StatementException(new Text(
                    "%s är större än %d byte; dela upp nyckeltalen på flera filer".formatted(file, MAX_BYTES),
                    "%s is larger than %d bytes; divide the indicators among several files"
                            .formatted(file, MAX_BYTES)));
        }
        return TemplateXml.parse(new ByteArrayInputStream(bytes), file.toString(), TemplateXml.Grammar.INDICATORS)
                .children("indicator")
                .map(element -> indicator(element, "%s:%s".formatted(file, element.position())))
                .toList();
    }

    private static IndicatorFormula indicator(TemplateXml.Element element, String place) {
        var formula = element.child("formula");
        return new IndicatorFormula(
                element.attribute("id"),
                text(element.child("name")),
                element.find("description").map(IndicatorReader::text).orElse(Text.EMPTY),
                element.attribute("category"),
                Unit.valueOf(element.attribute("unit").toUpperCase(Locale.ROOT)),
                Integer.parseInt(element.attribute("decimals")),
                element.attribute("good"),
                element.attribute("target"),
                element.find("source").map(IndicatorReader::text).orElse(Text.EMPTY),
                formula(
                        formula.text().strip(),
                        place.substring(0, place.length() - element.position().length()) + formula.position()),
                place);
    }

    private static String formula(String text, String place) {
        try {
            Formula.parse(text).walk(part -> {
                if (part instanceof Formula.Line || part instanceof Formula.Measure) {
                    throw StatementException.at(
                            place,
                            "@ och # hör till uppställningar; skriv poster i formeln i stället",
                            "@ and # belong to statements; write line items in the formula instead");
                }
            });
            return text;
        } catch (FormulaSyntaxException e) {
            throw StatementException.at(place, e.text().sv(), e.text().en());
        }
    }

    private static Text text(TemplateXml.Element element) {
        return new Text(element.attribute("sv"), element.attribute("en"));
    }
}
