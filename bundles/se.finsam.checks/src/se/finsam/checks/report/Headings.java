// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.api.CheckInput;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.Section;

/** What stands over the parts of a report, and expressions that are looked for in it. */
final class Headings {
    private Headings() {}

    /** An expression that knows no upper and lower case; å, ä and ö are letters, and ^ and $ the ends of a heading. */
    static Pattern pattern(String expression) {
        return Pattern.compile(
                expression,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    }

    /** A section and everything below it, parents before children. */
    static List<Section> below(Section section) {
        var all = new ArrayList<Section>();
        section.sections().forEach(child -> {
            all.add(child);
            all.addAll(below(child));
        });
        return all;
    }

    /** True if the heading of a section, as it is or as it was adopted, has the expression. */
    static boolean has(Section section, Pattern pattern) {
        var adopted = section.adoptedTitle();
        return pattern.matcher(section.title()).find()
                || adopted != null && pattern.matcher(adopted).find();
    }

    /** Every heading: of the sections, of the tables in them and of the tables as they are printed. */
    static List<String> all(CheckInput input) {
        var sections = input.sections();
        return Stream.of(
                        sections.stream().map(Section::title),
                        sections.stream().flatMap(section -> Stream.ofNullable(section.adoptedTitle())),
                        sections.stream()
                                .flatMap(section -> section.blocks().stream())
                                .flatMap(block -> block instanceof Block.TableBlock table
                                        ? input.templates().find(table.content()).stream()
                                        : Stream.empty())
                                .map(template -> template.title().sv()),
                        input.report().stream()
                                .flatMap(report -> report.printed().stream())
                                .map(figure -> figure.table()))
                .flatMap(headings -> headings)
                .distinct()
                .toList();
    }
}
