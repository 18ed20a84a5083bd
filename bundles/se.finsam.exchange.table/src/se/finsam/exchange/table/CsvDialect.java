// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

/**
 * A dialect of CSV.
 *
 * @param separator between fields
 * @param decimal decimal sign of figures, which carry no thousands separator and an ASCII minus
 * @param byteOrderMark true if the file begins with U+FEFF, by which spreadsheets know UTF-8
 * @param lineEnd end of each record
 */
public record CsvDialect(char separator, char decimal, boolean byteOrderMark, String lineEnd) {
    /** What a Swedish spreadsheet opens without questions: semicolon, decimal comma, byte order mark. */
    public static final CsvDialect SWEDISH = new CsvDialect(';', ',', true, "\r\n");

    /** RFC 4180: comma, decimal point, no byte order mark. */
    public static final CsvDialect RFC_4180 = new CsvDialect(',', '.', false, "\r\n");

    /** Refuses dialects that cannot be read back. */
    public CsvDialect {
        if (separator == decimal || separator == '"') {
            throw new IllegalArgumentException(
                    "The separator must differ from the decimal sign and the quotation mark");
        }
    }
}
