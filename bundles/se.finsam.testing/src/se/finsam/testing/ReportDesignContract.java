// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.finsam.api.DesignContribution;

/** What holds for every report design without making a document; extend it with the id of yours. */
public abstract class ReportDesignContract extends Contract<DesignContribution> {
    private static final Pattern KEY = Pattern.compile("<text-property name=\"[^\"]+\" key=\"([^\"]+)\"");
    private static final Pattern LIBRARY =
            Pattern.compile("<property name=\"fileName\">([^<]+\\.rptlibrary)</property>");

    /** A contract to extend. */
    protected ReportDesignContract() {
        super(DesignContribution.class);
    }

    private Path design() throws IOException {
        return plugin().file(contribution().file());
    }

    @Test
    final void itsLibrariesLieBesideIt() throws Exception {
        var found = LIBRARY.matcher(Files.readString(design()));
        while (found.find()) {
            assertTrue(Files.exists(design().resolveSibling(found.group(1))), found.group(1));
        }
    }

    @Test
    final void itsTextsAreInBothLanguages() throws Exception {
        var keys = new TreeSet<String>();
        KEY.matcher(Files.readString(design())).results().forEach(found -> keys.add(found.group(1)));
        assertEquals(new TreeSet<>(), missing(keys, "messages.properties"), "English");
        assertEquals(new TreeSet<>(), missing(keys, "messages_sv.properties"), "Swedish");
    }

    private TreeSet<String> missing(TreeSet<String> keys, String file) throws IOException {
        var missing = new TreeSet<>(keys);
        missing.removeAll(plugin().words(plugin().folder()
                        .relativize(design().resolveSibling(file))
                        .toString())
                .keySet());
        return missing;
    }
}
