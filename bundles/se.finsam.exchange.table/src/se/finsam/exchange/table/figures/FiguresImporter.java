// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table.figures;

import java.nio.charset.CharacterCodingException;
import java.util.List;
import se.finsam.api.ImportInput;
import se.finsam.api.ImportResult;
import se.finsam.api.Importer;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;

/**
 * Reads text files with headings on the first line and one figure on each of the others: year, line item, subject, kind,
 * amount and unit. The user's guide describes the format.
 */
public final class FiguresImporter implements Importer<FiguresImporter.Settings> {
    /** Unit of amounts when the file has no column for it. */
    enum Money {
        @Parameter(sv = "kronor", en = "kronor")
        KR,
        @Parameter(sv = "tusental kronor", en = "thousands of kronor")
        TKR,
        @Parameter(sv = "miljoner kronor", en = "millions of kronor")
        MKR
    }

    /**
     * Conventions of the file.
     *
     * @param year year of all figures when the file has no column for it; 0 for none
     * @param skipUnknown whether lines about what the association does not hold are passed over
     */
    record Settings(
            @Parameter(
                    sv = "Enhet",
                    en = "Unit",
                    helpSv = "Enhet för belopp när filen saknar en kolumn för den.",
                    helpEn = "Unit of amounts when the file has no column for it.")
            Money unit,

            @Parameter(
                    sv = "År",
                    en = "Year",
                    helpSv = "År för alla belopp när filen saknar en kolumn för det; 0 för inget.",
                    helpEn = "Year of all amounts when the file has no column for it; 0 for none.",
                    min = "0",
                    max = "2200")
            int year,

            @Parameter(
                    sv = "Hoppa över okända rader",
                    en = "Skip unknown lines",
                    helpSv =
                            "Hoppar över rader, insatser och medlemmar som förbundet saknar i stället för att vägra filen.",
                    helpEn =
                            "Passes over line items and subjects that the association lacks instead of refusing the file.")
            boolean skipUnknown,

            @Parameter(
                    sv = "Skiljetecken",
                    en = "Separator",
                    helpSv = "Tecken mellan fälten.",
                    helpEn = "Sign between fields.")
            FigureFile.Separator separator,

            @Parameter(
                    sv = "Teckenkodning",
                    en = "Encoding",
                    helpSv = "Filens kodning.",
                    helpEn = "Encoding of the file.")
            FigureFile.Encoding encoding) {}

    @Override
    public Settings defaults() {
        return new Settings(Money.KR, 0, false, FigureFile.Separator.AUTO, FigureFile.Encoding.AUTO);
    }

    @Override
    public ImportResult read(ImportInput input, Settings settings, Progress progress) {
        var remarks = new FigureRemarks();
        try {
            var text = FigureFile.text(input.bytes(), settings.encoding());
            var lines = CsvRecords.read(text, FigureFile.separator(text, settings.separator()));
            return new FigureLines(new Words(input.snapshot()), settings, remarks).read(lines, progress);
        } catch (CharacterCodingException e) {
            remarks.notInEncoding(settings.encoding() == FigureFile.Encoding.UTF_8 ? "UTF-8" : "Windows-1252");
        } catch (CsvRecords.OpenQuote e) {
            remarks.openQuote(e.line());
        }
        return new ImportResult(List.of(), remarks.all());
    }
}
