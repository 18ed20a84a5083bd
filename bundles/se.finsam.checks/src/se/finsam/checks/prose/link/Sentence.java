// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence of a text. What follows after a dash belongs to it: "Målet är 20 %. – Utfall 33 %."
 *
 * @param start index of its first character in the text
 * @param stems its words, placed in the text
 */
public record Sentence(int start, String text, List<Stems.At> stems) {
    private static final Pattern END = Pattern.compile(
            "(?<=[.!?])(?<!\\b(?:kap|ca|bl\\.a|t\\.ex|nr|resp|dvs|kl|d\\.v\\.s|inkl|exkl|jmf)\\.)\\s+(?=[\\p{Lu}\\d\u2022])");

    /** Splits a text. */
    public static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        var ends = END.matcher(text);
        var start = 0;
        while (ends.find()) {
            sentences.add(sentence(text, start, ends.start()));
            start = ends.end();
        }
        sentences.add(sentence(text, start, text.length()));
        return sentences;
    }

    private static Sentence sentence(String text, int start, int end) {
        var part = text.substring(start, end);
        return new Sentence(
                start,
                part,
                Stems.in(part).stream()
                        .map(at -> new Stems.At(at.stem(), at.start() + start, at.end() + start))
                        .toList());
    }

    /** Index after its last character in the text. */
    public int end() {
        return start + text.length();
    }

    /** Its different stems. */
    public Set<String> words() {
        return stems.stream().map(Stems.At::stem).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The part of it before an index of the whole text. */
    public String before(int index) {
        return text.substring(0, index - start);
    }
}
