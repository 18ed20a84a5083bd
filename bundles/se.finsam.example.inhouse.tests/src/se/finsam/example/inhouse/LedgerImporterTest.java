// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.api.ImportResult;
import se.finsam.api.ImportedFact;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.testing.ImporterContract;

class LedgerImporterTest extends ImporterContract {
    private static final String HEADINGS = "objekt;period;belopp\n";

    @Override
    protected String id() {
        return "se.finsam.example.inhouse.ledger";
    }

    @Override
    protected byte[] goodFile() {
        return (HEADINGS + "800;202501;1 000,50\n822;202501;70 000\n800;202502;-0,50\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theMonthsOfAnObjectBecomeOneFigureAtItsFirstLine() throws Exception {
        assertEquals(
                List.of(fact("administration", "1000.00", 2), fact("stegen-kristinehamn", "70000", 3)),
                read(goodFile()).facts());
    }

    private static ImportedFact fact(String subject, String kronor, int line) {
        var quantity = new Quantity(new BigDecimal(kronor), Unit.KR);
        return new ImportedFact("operationCost", subject, 2025, FactKind.ACTUAL, quantity, line);
    }

    @Test
    void whatIsWrongIsToldWithItsLineAndField() throws Exception {
        assertEquals("0:0 Filen är tom.", error(""));
        assertEquals("2:0 Raden ska ha tre fält: objekt, period och belopp.", error(HEADINGS + "800;202501\n"));
        assertEquals("2:1 Förbundet har inget objekt \"7\".", error(HEADINGS + "7;202501;1\n"));
        assertEquals("2:2 \"202513\" är ingen period; skriv år och månad, 202501.", error(HEADINGS + "800;202513;1\n"));
        assertEquals("2:3 \"1,005\" är inget belopp i kronor.", error(HEADINGS + "800;202501;1,005\n"));
    }

    private String error(String text) throws Exception {
        return only(read(text.getBytes(Charset.forName("windows-1252"))));
    }

    private static String only(ImportResult result) {
        assertEquals(1, result.remarks().size());
        var remark = result.remarks().getFirst();
        return "%d:%d %s"
                .formatted(remark.line(), remark.column(), remark.what().sv());
    }
}
