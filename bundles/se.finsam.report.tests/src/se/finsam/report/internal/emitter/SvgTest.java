// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.emitter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SvgTest {
    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="400" height="200"
                onload="start()">
              <script>alert(1)</script>
              <defs><clipPath id="clip7f3"><rect id="r9" width="10" height="10"/></clipPath></defs>
              <g clip-path="url(#clip7f3)"><use xlink:href="#r9"/></g>
              <rect id="spot" style="fill-opacity:0.0;" onclick="go()"/>
              <image xlink:href="https://example.org/x.png"/>
              <rect fill="url(https://example.org/x.svg#p)" width="7"/>
              <text>Resultat</text>
            </svg>
            """;

    @Test
    void scriptsHandlersHotSpotsAndOtherFilesAreGone() {
        String text = Svg.clean(DRAWING, "g1-").text();
        for (String unwanted : new String[] {"script", "alert", "onload", "onclick", "spot", "example.org"}) {
            assertFalse(text.contains(unwanted), unwanted + " in " + text);
        }
        assertTrue(text.contains("<text>Resultat</text>"), text);
    }

    @Test
    void idsAreRenamedWithTheirReferences() {
        String text = Svg.clean(DRAWING, "g1-").text();
        assertTrue(text.contains("<clipPath id=\"g1-1\">"), text);
        assertTrue(text.contains("clip-path=\"url(#g1-1)\""), text);
        assertTrue(text.contains("xlink:href=\"#g1-2\""), text);
        assertEquals(
                text, Svg.clean(DRAWING.replace("clip7f3", "clip000"), "g1-").text());
    }

    @Test
    void theSizeIsKnownAndScales() {
        Svg svg = Svg.clean(DRAWING, "g1-");
        assertEquals(400, svg.width());
        assertEquals(200, svg.height());
        assertTrue(svg.text().contains("viewBox=\"0 0 400 200\""), svg.text());
    }

    @Test
    void entitiesOfOtherFilesAreNotRead() {
        String evil = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>";
        assertFalse(Svg.clean(evil, "g").text().matches("(?s).*<text>\\S+</text>.*"));
    }

    @Test
    void brokenMarkupIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Svg.clean("<svg>", "g"));
    }
}
