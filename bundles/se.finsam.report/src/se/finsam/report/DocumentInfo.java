// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report;

import java.time.Instant;

/**
 * What a document says about itself in its properties.
 *
 * @param title title, shown by readers in the window's title bar
 * @param author author
 * @param subject one line on what it is about; may be empty
 * @param created creation time written into the files, whole seconds; the same value gives the same bytes
 */
public record DocumentInfo(String title, String author, String subject, Instant created) {}
