// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckedFinding;
import se.finsam.model.BulletList;
import se.finsam.model.Element;
import se.finsam.model.Explanation;
import se.finsam.model.ListItem;
import se.finsam.model.Section;

/** The open findings of a report that stand in its texts, by where they stand. */
public final class TextFindings {
    /** No findings. */
    public static final TextFindings NONE = new TextFindings(List.of());

    private final List<CheckedFinding> open;

    /**
     * A piece of prose to mark.
     *
     * @param start its first character
     * @param end the one after its last
     * @param message what is wrong with it
     */
    public record Mark(int start, int end, Severity severity, Text message) {}

    private TextFindings(List<CheckedFinding> open) {
        this.open = List.copyOf(open);
    }

    /** Those of the report of a year; none while the checks have not come to it. */
    public static TextFindings of(Optional<CheckReport> report, int year) {
        return report.filter(checked -> checked.input().year() == year)
                .map(checked -> new TextFindings(checked.open(Severity.HINT)))
                .orElse(NONE);
    }

    /** The word by which a finding names a section: its key, or its identity when it has none. */
    public static String key(Section section) {
        var key = section.getKey();
        return key == null || key.isEmpty() ? section.getId() : key;
    }

    /** The name by which a finding tells a paragraph, a point of a list or an explanation from others. */
    public static String passage(EObject element) {
        return element instanceof ListItem item && item.eContainer() instanceof BulletList list
                ? list.getId() + "." + (list.getItems().indexOf(item) + 1)
                : ((Element) element).getId();
    }

    /** All in a section, also those of its prose; the gravest first. */
    public List<CheckedFinding> in(Section section) {
        var key = key(section);
        return open.stream()
                .filter(found -> key.equals(found.finding().location().section()))
                .toList();
    }

    /** Those about a section as a whole. */
    public List<CheckedFinding> about(Section section) {
        return in(section).stream()
                .filter(found -> found.finding().location().object() == null)
                .toList();
    }

    /** Those of a paragraph, of a point or of an explanation. */
    public List<CheckedFinding> at(EObject element) {
        var passage = passage(element);
        return open.stream()
                .filter(found -> passage.equals(found.finding().location().object()))
                .toList();
    }

    /** How grave the gravest is. */
    public static Optional<Severity> worst(List<CheckedFinding> findings) {
        return findings.stream().map(CheckedFinding::severity).min(Comparator.naturalOrder());
    }

    /** Everything that findings say, a paragraph each. */
    public static Text messages(List<CheckedFinding> findings) {
        return new Text(messages(findings, Text::sv), messages(findings, Text::en));
    }

    private static String messages(List<CheckedFinding> findings, java.util.function.Function<Text, String> language) {
        return findings.stream().map(found -> language.apply(message(found))).collect(Collectors.joining("\n\n"));
    }

    private static Text message(CheckedFinding found) {
        return new Text(message(found, Text::sv), message(found, Text::en));
    }

    private static String message(CheckedFinding found, java.util.function.Function<Text, String> language) {
        return found.parts().stream()
                .map(part -> language.apply(part.lead()) + language.apply(part.text()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * What to mark in the prose of a block: what its own findings quote, and what those of its whole section do.
     *
     * @param prose the prose as it is typed
     */
    public List<Mark> marks(Section section, EObject element, String prose) {
        return marks(Stream.concat(at(element).stream(), about(section).stream()), prose);
    }

    /** What to mark in the prose of an explanation. */
    public List<Mark> marks(Explanation explanation, String prose) {
        return marks(at(explanation).stream(), prose);
    }

    private static List<Mark> marks(Stream<CheckedFinding> findings, String prose) {
        var marks = new ArrayList<Mark>();
        findings.forEach(found -> quotes(found).forEach(quote -> {
            for (var at = find(prose, quote, 0); at >= 0; at = find(prose, quote, at + quote.length())) {
                marks.add(new Mark(at, at + quote.length(), found.severity(), message(found)));
            }
        }));
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    private static Stream<String> quotes(CheckedFinding found) {
        var printed = found.finding().printed();
        return printed == null
                ? Stream.empty()
                : Arrays.stream(printed.split("; "))
                        .filter(quote -> !quote.isBlank())
                        .distinct();
    }

    /** The next place of a quote as whole words, from a place on; -1 for none. */
    static int find(String prose, String quote, int from) {
        for (var at = prose.indexOf(quote, from); at >= 0; at = prose.indexOf(quote, at + 1)) {
            if (!joins(prose, at) && !joins(prose, at + quote.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean joins(String prose, int place) {
        return place > 0
                && place < prose.length()
                && Character.isLetterOrDigit(prose.charAt(place - 1))
                && Character.isLetterOrDigit(prose.charAt(place));
    }
}
