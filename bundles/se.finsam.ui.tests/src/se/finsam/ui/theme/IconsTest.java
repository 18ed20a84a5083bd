// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The icons are drawn anew for each size of the screen rather than stretched. */
class IconsTest {
    static List<String> names() {
        var files = Platform.getBundle("se.finsam.ui").findEntries("icons", "*.svg", false);
        return Collections.list(files).stream()
                .map(file -> file.getPath().replaceAll(".*/|\\.svg$", ""))
                .toList();
    }

    @Test
    void thereAreIcons() {
        assertTrue(names().size() > 50);
    }

    @ParameterizedTest
    @MethodSource("names")
    void anIconIsSharpAt100And150And200Percent(String name) {
        var plain = at(name, 100);
        for (var zoom : List.of(150, 200)) {
            var larger = at(name, zoom);
            assertEquals(plain.width * zoom / 100, larger.width);
            assertEquals(plain.height * zoom / 100, larger.height);
            var stretched = plain.scaledTo(larger.width, larger.height);
            assertFalse(Arrays.equals(stretched.data, larger.data), () -> name + " is only stretched at " + zoom);
        }
    }

    private static ImageData at(String name, int zoom) {
        var data = Icons.descriptor(name).getImageData(zoom);
        assertTrue(isDrawn(data), () -> name + " is empty at " + zoom);
        return data;
    }

    private static boolean isDrawn(ImageData data) {
        for (var y = 0; y < data.height; y++) {
            for (var x = 0; x < data.width; x++) {
                if (data.getAlpha(x, y) > 128) {
                    return true;
                }
            }
        }
        return false;
    }
}
