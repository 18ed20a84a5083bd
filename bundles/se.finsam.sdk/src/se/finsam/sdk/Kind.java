// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.sdk;

import java.util.List;
import java.util.Locale;

/** What a new plug-in can begin with: one small contribution that works. */
public enum Kind {
    /** A check: the equity against a limit. */
    CHECK(List.of("src/main/java/@path@/EquityCheck.java", "src/test/java/@path@/EquityCheckTest.java")),
    /** An indicator: the revenue per member. */
    INDICATOR(List.of("src/main/java/@path@/RevenuePerMember.java", "src/test/java/@path@/RevenuePerMemberTest.java")),
    /** A report design of one page. */
    REPORT(List.of(
            "src/main/resources/designs/overview.rptdesign",
            "src/main/resources/designs/messages.properties",
            "src/main/resources/designs/messages_sv.properties",
            "src/test/java/@path@/OverviewReportTest.java")),
    /** A statement template: income, expense and result. */
    STATEMENT(List.of(
            "src/main/resources/statements/short.statement.xml", "src/test/java/@path@/ShortStatementTest.java")),
    /** A forecast driver: the mean of what is known. */
    DRIVER(List.of("src/main/java/@path@/MeanDriver.java", "src/test/java/@path@/MeanDriverTest.java")),
    /** An analysis: the net of three years. */
    ANALYSIS(List.of("src/main/java/@path@/NetAnalysis.java", "src/test/java/@path@/NetAnalysisTest.java")),
    /** An importer of amounts by year. */
    IMPORTER(List.of("src/main/java/@path@/AmountImporter.java", "src/test/java/@path@/AmountImporterTest.java")),
    /** An exporter of the members. */
    EXPORTER(List.of("src/main/java/@path@/MemberExporter.java", "src/test/java/@path@/MemberExporterTest.java")),
    /** A page of the editor: the income statement of the newest year. */
    PAGE(List.of("src/main/java/@path@/AccountsPage.java", "src/test/java/@path@/AccountsPageTest.java")),
    /** A view in the perspective for analysis: the net of each year. */
    VIEW(List.of("src/main/java/@path@/NetView.java", "src/test/java/@path@/NetViewTest.java"));

    private final List<String> files;

    Kind(List<String> files) {
        this.files = files;
    }

    /** Files of the project that the kind brings, with {@code @path@} for the folder of the package. */
    List<String> files() {
        return files;
    }

    /** True for what is built against the window. */
    public boolean needsWindow() {
        return this == PAGE || this == VIEW;
    }

    /** The word for it on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with a word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT));
    }
}
