// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import se.finsam.core.text.Language;

/** What the window remembers of its user, and what it is started with. */
class SettingsTest {
    private static final String NODE = "se.finsam.app.tests";

    @TempDir
    private Path folder;

    private final RecentFiles recent = new RecentFiles(InstanceScope.INSTANCE.getNode(NODE));

    @AfterEach
    void forget() throws BackingStoreException {
        InstanceScope.INSTANCE.getNode(NODE).removeNode();
    }

    private Path file(int number) throws IOException {
        return Files.writeString(folder.resolve(number + ".finsam"), "");
    }

    @Test
    void theFileOpenedLastStandsFirstAndOnce() throws IOException {
        recent.add(file(1));
        recent.add(file(2));
        recent.add(file(1));
        assertEquals(List.of(file(1), file(2)), recent.files());
    }

    @Test
    void aFileThatIsGoneIsNotOffered() throws IOException {
        recent.add(file(1));
        recent.add(file(2));
        Files.delete(folder.resolve("2.finsam"));
        assertEquals(List.of(folder.resolve("1.finsam")), recent.files());
    }

    @Test
    void onlyTheNineLastAreKept() throws IOException {
        for (var number : IntStream.range(0, 12).toArray()) {
            recent.add(file(number));
        }
        assertEquals(9, recent.files().size());
        assertEquals(file(11), recent.files().getFirst());
    }

    @Test
    void aChosenLanguageIsKeptWhereTheStartScriptReadsIt() throws IOException {
        new LanguageSetting(folder).put(Language.EN);
        assertEquals("en\n", Files.readString(folder.resolve(LanguageSetting.FILE)));
    }

    @Test
    void onlyFilesOfAssociationsAreOpened() {
        var arguments = Arguments.of(new String[] {"-perspective", "x", "a.finsam", "-other", "b.txt", "c.finsam"});
        assertEquals(List.of(Path.of("a.finsam"), Path.of("c.finsam")), arguments.files());
        assertEquals("", arguments.page());
    }

    @Test
    void aPageIsOpenedByItsId() {
        var arguments = Arguments.of(new String[] {"a.finsam", "--page", "se.finsam.page.statements"});
        assertEquals("se.finsam.page.statements", arguments.page());
        assertEquals("", Arguments.of(new String[] {"a.finsam", "--page"}).page());
    }
}
