// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report;

/** File formats a report can be written in. */
public enum OutputFormat {
    /** Tagged PDF that follows PDF/UA-1. */
    PDF,
    /** Office Open XML text document. */
    DOCX,
    /** One self-contained web page. */
    HTML,
    /** Office Open XML workbook. */
    XLSX;

    /** File name extension without the dot, such as {@code pdf}. */
    public String extension() {
        return switch (this) {
            case PDF -> "pdf";
            case DOCX -> "docx";
            case HTML -> "html";
            case XLSX -> "xlsx";
        };
    }
}
