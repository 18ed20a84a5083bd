// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.help;

import java.util.List;
import se.finsam.core.text.Text;

/**
 * A text that a user may look up.
 *
 * @param name what it is called in the contents
 * @param file the name of its file in each language, the same in both where there is only one text
 * @param parts texts that belong to it, in the order of their names
 */
public record HelpTopic(Text name, Text file, List<HelpTopic> parts) {
    /** Copies the parts. */
    public HelpTopic {
        parts = List.copyOf(parts);
    }
}
