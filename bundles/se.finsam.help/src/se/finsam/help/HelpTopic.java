// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.help;

import se.finsam.core.text.Text;

/**
 * A text that a user may look up.
 *
 * @param name what it is called in the contents
 * @param file the name of its file in each language, the same in both where there is only one text
 */
public record HelpTopic(Text name, Text file) {}
