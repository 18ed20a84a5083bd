// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Section;
import se.finsam.core.text.Text;

/**
 * R14: headings that differ from the table of contents, and levels that do not follow the order of the text. Levels that
 * are all shifted alike follow it.
 */
public final class HeadingsCheck implements Check<Check.None> {
    private static final int SHOWN = 5;

    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        var findings = new ArrayList<Finding>();
        var levels = new ArrayList<Text>();
        var shifts =
                input.sections().stream().map(HeadingsCheck::shift).distinct().count();
        for (var section : input.sections()) {
            var printed = section.adoptedTitle() == null ? section.title() : section.adoptedTitle();
            var entry = section.adoptedContentsTitle();
            if (entry != null && !plain(entry).equals(plain(printed))) {
                findings.add(Finding.at(
                                Location.section(section, null),
                                Say.format(
                                        "Innehållsförteckningen skriver ”%s” men rubriken är ”%s”.",
                                        "The table of contents has “%s” but the heading is “%s”.", entry, printed))
                        .because(new Text(
                                "Innehållsförteckningen är skriven för hand. Låt den skapas av rubrikerna.",
                                "The table of contents is written by hand. Let it be made from the headings.")));
            }
            var level = section.adoptedLevel();
            if (level != null && level != section.level() && shifts > 1) {
                levels.add(
                        Say.format("%s (%d, ska vara %d)", "%s (%d, should be %d)", printed, level, section.level()));
            }
        }
        if (!levels.isEmpty()) {
            findings.add(Finding.at(
                            Location.object(new Text("Rubriknivåer", "Heading levels"), "headings." + input.year()),
                            Say.format(
                                    "%d rubriker har fel nivå: %s.",
                                    "%d headings have the wrong level: %s.", levels.size(), shortened(levels)))
                    .because(new Text(
                            "Nivåerna är valda efter utseende. Den som lyssnar sig fram i dokumentet hittar då inte.",
                            "The levels are chosen by their looks. Who listens through the document loses the way.")));
        }
        return findings.stream();
    }

    /** How much deeper than its place a heading was printed; the same for all when the title takes the first level. */
    private static int shift(Section section) {
        var level = section.adoptedLevel();
        return level == null ? 0 : level - section.level();
    }

    /** A heading without its number, the page it refers to and what only its looks are made of. */
    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("^[\\d.]+\\s+", "")
                .replaceAll("[\\s.\u00A0]+\\d{1,3}$", "")
                .replaceAll("[-–—]", "-")
                .replaceAll("[\\s.:\u00A0]+", " ")
                .strip();
    }

    private static Text shortened(List<Text> levels) {
        var shown = levels.subList(0, Math.min(SHOWN, levels.size()));
        var first = new Text(
                shown.stream().map(Text::sv).collect(Collectors.joining(", ")),
                shown.stream().map(Text::en).collect(Collectors.joining(", ")));
        return levels.size() <= SHOWN
                ? first
                : Say.format("%s och %d till", "%s and %d more", first, levels.size() - SHOWN);
    }
}
