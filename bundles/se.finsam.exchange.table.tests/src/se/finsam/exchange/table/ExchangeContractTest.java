// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import se.finsam.testing.ExporterContract;
import se.finsam.testing.ImporterContract;

/** Our exporters and our importer keep what those of plug-ins are to keep. */
class ExchangeContractTest {
    @Nested
    class OfTheText extends ExporterContract {
        @Override
        protected String id() {
            return "statements-csv";
        }
    }

    @Nested
    class OfTheWorkbook extends ExporterContract {
        @Override
        protected String id() {
            return "statements-xlsx";
        }
    }

    @Nested
    class OfTheJson extends ExporterContract {
        @Override
        protected String id() {
            return "statements-json";
        }
    }

    @Nested
    class OfTheFigures extends ImporterContract {
        @Override
        protected String id() {
            return "figures-csv";
        }

        @Override
        protected byte[] goodFile() {
            return "år;rad;slag;belopp\n2025;operationCost;utfall;1 000\n".getBytes(StandardCharsets.UTF_8);
        }
    }
}
