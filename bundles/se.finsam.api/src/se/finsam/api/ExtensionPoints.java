// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

/** Ids of the extension points that plug-ins contribute to. */
public final class ExtensionPoints {
    /** Statement templates; see {@code schema/statementTemplates.exsd}. */
    public static final String STATEMENT_TEMPLATES = "se.finsam.api.statementTemplates";

    /** Report designs; see {@code schema/reportDesigns.exsd}. */
    public static final String REPORT_DESIGNS = "se.finsam.api.reportDesigns";

    /** Checks; see {@code schema/checks.exsd}. */
    public static final String CHECKS = "se.finsam.api.checks";

    /** Forecast drivers; see {@code schema/forecastDrivers.exsd}. */
    public static final String FORECAST_DRIVERS = "se.finsam.api.forecastDrivers";

    /** Indicators; see {@code schema/indicators.exsd}. */
    public static final String INDICATORS = "se.finsam.api.indicators";

    /** Analyses; see {@code schema/analyses.exsd}. */
    public static final String ANALYSES = "se.finsam.api.analyses";

    /** Importers; see {@code schema/importers.exsd}. */
    public static final String IMPORTERS = "se.finsam.api.importers";

    /** Exporters; see {@code schema/exporters.exsd}. */
    public static final String EXPORTERS = "se.finsam.api.exporters";

    private ExtensionPoints() {}
}
