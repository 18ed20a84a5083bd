// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.pivot;

import se.finsam.ui.testing.AnalysisViewContract;

class PivotViewContractTest extends AnalysisViewContract {
    @Override
    protected String id() {
        return "se.finsam.ui.analysis.pivot";
    }
}
