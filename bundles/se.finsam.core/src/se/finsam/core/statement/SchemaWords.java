// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.util.List;
import java.util.regex.Pattern;

/** What the parser of the JDK says of a file that does not follow its schema, in Swedish where it is something usual. */
final class SchemaWords {
    private static final Pattern CODE = Pattern.compile("^cvc-[^:]*: ");

    /** A message of the parser and the same in Swedish, with its parts. */
    private record Known(Pattern message, String swedish) {
        Known(String message, String swedish) {
            this(Pattern.compile(message, Pattern.DOTALL), swedish);
        }
    }

    private static final List<Known> KNOWN = List.of(
            new Known(
                    "Invalid content was found starting with element '(?:\\{?[^']*:)?(\\w+)\\}?'.*expected\\.",
                    "elementet <$1> står på fel plats eller finns inte"),
            new Known(
                    "The content of element '(\\w+)' is not complete\\..*",
                    "elementet <$1> är inte fullständigt; något saknas i det"),
            new Known(
                    "Attribute '([^']+)' is not allowed to appear in element '([^']+)'\\.",
                    "attributet $1 är inte tillåtet i elementet <$2>"),
            new Known(
                    "Attribute '([^']+)' must appear on element '([^']+)'\\.", "attributet $1 saknas i elementet <$2>"),
            new Known(
                    "Value '([^']*)' is not facet-valid with respect to enumeration '\\[([^]]*)\\]'.*",
                    "”$1” är inget av orden $2"),
            new Known(
                    "Value '([^']*)' is not facet-valid with respect to pattern.*", "”$1” är inte skrivet som det ska"),
            new Known("'([^']*)' is not a valid value for '([^']*)'\\.", "”$1” är inget giltigt värde ($2)"),
            new Known(
                    "The element type \"([^\"]+)\" must be terminated by the matching end-tag.*",
                    "elementet <$1> avslutas inte"),
            new Known(
                    "XML document structures must start and end within the same entity\\.",
                    "filen slutar mitt i ett element"));

    private SchemaWords() {}

    static String english(String message) {
        return CODE.matcher(message).replaceFirst("");
    }

    /** In Swedish; what is not known stays as it is. */
    static String swedish(String message) {
        var plain = english(message);
        for (var known : KNOWN) {
            var matcher = known.message().matcher(plain);
            if (matcher.matches()) {
                return matcher.replaceFirst(known.swedish());
            }
        }
        return plain;
    }
}
