// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table.figures;

import java.util.ArrayList;
import java.util.List;
import se.finsam.api.ImportRemark;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Text;

/** Collects what there is to say of a file. */
final class FigureRemarks {
    private final List<ImportRemark> remarks = new ArrayList<>();

    List<ImportRemark> all() {
        return List.copyOf(remarks);
    }

    private void add(Severity severity, int line, int column, Text what, String sv, String en) {
        remarks.add(new ImportRemark(severity, line, column, what, new Text(sv, en)));
    }

    void notInEncoding(String encoding) {
        add(
                Severity.ERROR,
                0,
                0,
                new Text("Filen är inte i %s.".formatted(encoding), "The file is not in %s.".formatted(encoding)),
                "Låt filen avgöra kodningen, eller välj en annan.",
                "Let the file tell its encoding, or choose another.");
    }

    void openQuote(int line) {
        add(
                Severity.ERROR,
                line,
                0,
                new Text("Ett citattecken avslutas aldrig.", "A quotation mark is never closed."),
                "Avsluta texten med ett citattecken, eller ta bort det första.",
                "Close the text with a quotation mark, or remove the first one.");
    }

    void empty() {
        add(
                Severity.ERROR,
                0,
                0,
                new Text("Filen är tom.", "The file is empty."),
                "Första raden ska innehålla rubriker.",
                "Its first line should hold headings.");
    }

    void noColumn(int line, String heading) {
        add(
                Severity.ERROR,
                line,
                0,
                new Text("Det finns ingen kolumn %s.".formatted(heading), "There is no column %s.".formatted(heading)),
                "Ge kolumnen den rubriken på första raden.",
                "Give the column that heading on the first line.");
    }

    void columnTwice(int line, int column, String heading) {
        add(
                Severity.ERROR,
                line,
                column,
                new Text(
                        "Kolumnen \"%s\" finns två gånger.".formatted(heading),
                        "The column \"%s\" is there twice.".formatted(heading)),
                "Ta bort den ena.",
                "Remove one of them.");
    }

    void columnNotRead(int line, int column, String heading) {
        add(
                Severity.HINT,
                line,
                column,
                new Text(
                        "Kolumnen \"%s\" läses inte.".formatted(heading),
                        "The column \"%s\" is not read.".formatted(heading)),
                "",
                "");
    }

    void tooManyFields(int line, int column) {
        add(
                Severity.ERROR,
                line,
                column,
                new Text("Raden har fler fält än rubrikraden.", "The line has more fields than the headings."),
                "Sätt citattecken kring tal med decimalkomma när fälten skiljs åt med komma.",
                "Quote figures with a decimal comma when commas separate the fields.");
    }

    void noAmount(int line, int column) {
        add(
                Severity.HINT,
                line,
                column,
                new Text("Raden har inget belopp och hoppas över.", "The line has no amount and is skipped."),
                "",
                "");
    }

    void badField(int line, int column, String text, String sv, String en) {
        add(
                Severity.ERROR,
                line,
                column,
                new Text("\"%s\" är %s.".formatted(text, "inget " + sv), "\"%s\" is no %s.".formatted(text, en)),
                "",
                "");
    }

    void unknown(boolean skipped, int line, int column, String text, String sv, String en) {
        add(
                skipped ? Severity.WARNING : Severity.ERROR,
                line,
                column,
                new Text(
                        "Förbundet har %s \"%s\".".formatted(sv, text),
                        "The association has no %s \"%s\".".formatted(en, text)),
                skipped
                        ? "Raden hoppas över."
                        : "Rätta texten, lägg till det som saknas i förbundet eller hoppa över okända rader.",
                skipped
                        ? "The line is skipped."
                        : "Correct the text, add what is missing to the association or skip unknown lines.");
    }

    void ambiguous(int line, int column, String text, String codes) {
        add(
                Severity.ERROR,
                line,
                column,
                new Text("\"%s\" kan betyda %s.".formatted(text, codes), "\"%s\" may mean %s.".formatted(text, codes)),
                "Skriv koden i stället för namnet.",
                "Write the code instead of the name.");
    }

    void noUnit(int line, String item) {
        add(
                Severity.ERROR,
                line,
                0,
                new Text(
                        "Raden %s gäller inte pengar.".formatted(item),
                        "The line item %s is no money.".formatted(item)),
                "Ange enheten i en kolumn enhet: personer, antal eller %.",
                "Give the unit in a column unit: persons, count or %.");
    }
}
