// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

/**
 * A drawing such as a chart.
 *
 * @param svg SVG document without scripts and references to other files
 * @param alternative what it shows, in words, for those who do not see it; never blank
 * @param caption text under it; may be empty
 * @param width width in points
 * @param height height in points
 */
public record Figure(String svg, String alternative, String caption, double width, double height) implements Node {}
