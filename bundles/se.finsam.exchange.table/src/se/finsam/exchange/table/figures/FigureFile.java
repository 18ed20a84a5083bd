// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table.figures;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import se.finsam.api.Parameter;

/** How the bytes of a file become text and its lines fields. */
final class FigureFile {
    /** Encoding of the text. */
    enum Encoding {
        @Parameter(sv = "avgörs av filen", en = "told by the file")
        AUTO,
        @Parameter(sv = "UTF-8", en = "UTF-8")
        UTF_8,
        @Parameter(sv = "Windows-1252", en = "Windows-1252")
        WINDOWS_1252
    }

    /** What stands between fields. */
    enum Separator {
        @Parameter(sv = "avgörs av filen", en = "told by the file")
        AUTO('\0'),
        @Parameter(sv = "semikolon", en = "semicolon")
        SEMICOLON(';'),
        @Parameter(sv = "komma", en = "comma")
        COMMA(','),
        @Parameter(sv = "tabb", en = "tab")
        TAB('\t');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }
    }

    private FigureFile() {}

    /**
     * The text without a byte order mark. What is no UTF-8 is Windows-1252 unless the encoding is given.
     *
     * @throws CharacterCodingException if the bytes are not in the encoding given
     */
    static String text(byte[] content, Encoding encoding) throws CharacterCodingException {
        try {
            var charset = encoding == Encoding.WINDOWS_1252 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
            var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            if (encoding == Encoding.AUTO) {
                return new String(content, Charset.forName("windows-1252"));
            }
            throw e;
        }
    }

    /** The sign given, or the one of the three that the first line has most of. */
    static char separator(String text, Separator given) {
        if (given != Separator.AUTO) {
            return given.sign;
        }
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var found = Separator.SEMICOLON;
        for (var candidate : Separator.values()) {
            if (count(first, candidate.sign) > count(first, found.sign)) {
                found = candidate;
            }
        }
        return found.sign;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }
}
