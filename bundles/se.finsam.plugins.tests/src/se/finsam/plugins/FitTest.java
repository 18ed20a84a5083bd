// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import se.finsam.core.text.Text;

class FitTest {
    private static final Offer OFFER = new Offer(
            Map.of("se.finsam.api", List.of(new Version("1.4.0.v1"))),
            Map.of("se.finsam.api", List.of(new Version("1.0.0"))),
            21);

    @TempDir
    Path folder;

    @Test
    void whatIsThereInTheRightVersionFits() throws Exception {
        assertEquals(
                List.of(),
                problems("Require-Bundle: se.finsam.api;bundle-version=\"[1.4,2)\",other;resolution:=optional\n"
                        + "Import-Package: se.finsam.api;version=\"1.0\",elsewhere;resolution:=optional\n"
                        + "Bundle-RequiredExecutionEnvironment: JavaSE-21\n"));
    }

    @Test
    void whatIsMissingOrOfAnotherVersionIsSaid() throws Exception {
        assertEquals(
                List.of(
                        "It needs Java 25; this is Java 21",
                        "It is made for se.finsam.api [1.5,2); this workbench has 1.4.0",
                        "It needs the plug-in other, which is not there; install it too",
                        "It needs the package a.b [1,2), which nothing here offers",
                        "It is made for the package se.finsam.api 2; this workbench has 1.0.0"),
                problems("Require-Capability: osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=25))\"\n"
                        + "Require-Bundle: se.finsam.api;bundle-version=\"[1.5,2)\",other\n"
                        + "Import-Package: a.b;version=\"[1,2)\",se.finsam.api;version=2\n"));
    }

    @Test
    void pluginsThatComeTogetherCountOnEachOther() throws Exception {
        var library = Jars.plugin(folder, "se.kommun.library", "1.0.0", "Export-Package: lib;version=1.1\n");
        var user = Jars.plugin(
                folder,
                "se.kommun.user",
                "1.0.0",
                "Require-Bundle: se.kommun.library\nImport-Package: lib;version=\"[1,2)\"\n");
        assertEquals(2, Fit.problems(user, OFFER).size());
        assertEquals(List.of(), Fit.problems(user, OFFER.with(List.of(library, user))));
    }

    /** The command line of a server shares the folder with a window elsewhere. */
    @Test
    void whatNeedsTheWindowIsLeftToAProductThatHasOne() throws Exception {
        var page = Jars.plugin(folder, "se.kommun.page", "1", "Require-Bundle: se.finsam.ui,se.finsam.api\n");
        var more = Jars.plugin(folder, "se.kommun.more", "1", "Require-Bundle: se.kommun.page\n");
        var rule = Jars.plugin(folder, "se.kommun.rule", "1", "Import-Package: org.eclipse.swt;resolution:=optional\n");
        var all = List.of(more, page, rule);
        assertEquals(Set.of("se.kommun.page", "se.kommun.more"), Fit.windowOnly(all, OFFER));
        assertEquals(List.of(), Fit.problems(page, OFFER));
        var window = OFFER.with(List.of(Jars.plugin(folder, "org.eclipse.ui", "3.200", "")));
        assertEquals(Set.of(), Fit.windowOnly(all, window));
        assertEquals(1, Fit.problems(page, window).size(), "a window without our bundles");
    }

    private List<String> problems(String lines) throws Exception {
        return Fit.problems(Jars.plugin(folder, "se.kommun.a", "1.0.0", lines), OFFER).stream()
                .map(Text::en)
                .toList();
    }
}
