// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckedFinding;

/** Findings for a terminal. */
public final class TextFindings {
    private static final int WIDTH = 100;

    private TextFindings() {}

    /** The findings, a summary and the checks that could not finish. */
    public static String of(CheckReport report, Language language) {
        var findings = report.findings();
        var out = new StringBuilder();
        for (var found : findings) {
            out.append(finding(found, language)).append('\n');
        }
        for (var result : report.failures()) {
            var failure = result.failure();
            out.append("! ").append(failure == null ? "" : failure.in(language)).append("\n\n");
        }
        return out.append(summary(findings, language)).append('\n').toString();
    }

    /** One finding with all that is known of it. */
    public static String finding(CheckedFinding found, Language language) {
        var finding = found.finding();
        var out = new StringBuilder();
        var severity = found.severity().label().in(language);
        out.append("%s: %s%n"
                .formatted(capital(severity), finding.location().place().in(language)));
        for (var part : found.parts()) {
            paragraph(out, part.lead().in(language), part.text().in(language));
        }
        out.append("    [").append(found.id()).append("]\n");
        return out.toString();
    }

    private static String summary(List<CheckedFinding> findings, Language language) {
        var open = findings.stream().filter(found -> found.waiver().isEmpty()).toList();
        var counts = Arrays.stream(Severity.values())
                .map(severity -> {
                    var count = (int) open.stream()
                            .filter(found -> found.severity() == severity)
                            .count();
                    return count + " " + severity.label(count).in(language);
                })
                .collect(Collectors.joining(", "));
        var accepted = findings.size() - open.size();
        return accepted == 0 ? counts : counts + ", " + accepted + " " + new Text("godtagna", "accepted").in(language);
    }

    private static void paragraph(StringBuilder out, String lead, String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder("    " + lead);
        for (var word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder("    ");
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        lines.forEach(each -> out.append(each).append('\n'));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
