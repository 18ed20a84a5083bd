// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.core.statement.Prose;

/**
 * Prose as it is typed, with the places of its figure references.
 *
 * @param tokens the references in order, also those that cannot be read
 */
public record SourceText(String source, List<Token> tokens) {
    /**
     * A reference, braces included.
     *
     * @param start its first character
     * @param end the one after its last
     * @param part a reference, or one that cannot be read
     */
    public record Token(int start, int end, Prose.Part part) {}

    /** Copies the tokens. */
    public SourceText {
        tokens = List.copyOf(tokens);
    }

    /** Finds the references of a text. */
    public static SourceText of(String source) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        for (var part : Prose.read(source).parts()) {
            var end =
                    switch (part) {
                        case Prose.Literal literal -> at + literal.text().length();
                        case Prose.Malformed malformed -> at + malformed.text().length();
                        case Prose.Reference reference -> source.indexOf("}}", at) + 2;
                    };
            if (!(part instanceof Prose.Literal)) {
                tokens.add(new Token(at, end, part));
            }
            at = end;
        }
        return new SourceText(source, tokens);
    }

    /** The reference that a place lies inside, if any; its ends are outside. */
    public Optional<Token> inside(int place) {
        return tokens.stream()
                .filter(token -> token.start() < place && place < token.end())
                .findFirst();
    }

    /** The reference that a place lies inside or next to, if any. */
    public Optional<Token> touching(int place) {
        return tokens.stream()
                .filter(token -> token.start() <= place && place <= token.end())
                .findFirst();
    }
}
