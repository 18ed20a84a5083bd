// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

/** What follows begins on a new page. */
public record PageBreak() implements Node {}
