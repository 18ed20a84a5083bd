// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.finding;

import java.util.List;
import se.finsam.core.text.Text;

/** An edit that would mend a finding, as data; the model's commands carry it out. */
public sealed interface Fix {
    /** What it does, for a menu. */
    Text label();

    /** Prints another text in a cell. */
    record PrintFigure(int reportYear, String statement, String line, String column, String text) implements Fix {
        @Override
        public Text label() {
            return new Text("Skriv " + text + " i cellen", "Print " + text + " in the cell");
        }
    }

    /** Replaces a piece of prose that stands once in a block, or in an explanation of a deviation. */
    record ReplaceText(String block, String old, String replacement) implements Fix {
        @Override
        public Text label() {
            return new Text(
                    "Byt ”%s” mot ”%s”".formatted(old, replacement),
                    "Replace “%s” by “%s”".formatted(old, replacement));
        }
    }

    /** Adds an explanation of a deviation, to be written. */
    record AddExplanation(int reportYear, List<String> subjects) implements Fix {
        /** Copies the keys. */
        public AddExplanation {
            subjects = List.copyOf(subjects);
        }

        @Override
        public Text label() {
            return new Text("Lägg till en förklaring", "Add an explanation");
        }
    }
}
