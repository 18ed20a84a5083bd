// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import se.finsam.testing.ReportDesignContract;

class BoardReportTest extends ReportDesignContract {
    @Override
    protected String id() {
        return "se.finsam.example.inhouse.board";
    }
}
