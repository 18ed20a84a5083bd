// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

import java.time.Instant;

/**
 * What a report says about itself.
 *
 * @param title title, never blank in a finished report
 * @param subtitle second line of the title; may be empty
 * @param author author; may be empty
 * @param subject one line on what it is about; may be empty
 * @param language BCP 47 language tag, such as {@code sv-SE}
 * @param created creation time written into files, whole seconds; the same value gives the same bytes
 * @param header text at the top of each page but the first; may be empty
 * @param footer text at the foot of each page but the first, before the page number; may be empty
 */
public record Metadata(
        String title,
        String subtitle,
        String author,
        String subject,
        String language,
        Instant created,
        String header,
        String footer) {}
