// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.edit.Fixture;
import se.finsam.model.edit.ModelCommand;

/** Walks every command class through execute, undo and redo, and through a state in which it must refuse. */
class CommandWalkTest {
    /** One command that can be executed on the fixture, and one of the same class that cannot. */
    record Walk(
            Class<? extends ModelCommand> type,
            Function<Fixture, ModelCommand> possible,
            Function<Fixture, ModelCommand> refused) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static List<Walk> walks() {
        return CommandWalks.ALL;
    }

    @ParameterizedTest
    @MethodSource("walks")
    void executingUndoingAndDoingAgainGivesTheSameFiles(Walk walk) {
        var fixture = new Fixture();
        var command = walk.possible().apply(fixture);
        assertEquals(walk.type(), command.getClass());
        assertNull(command.refusal());

        var before = fixture.bytes();
        fixture.document.execute(command);
        var after = fixture.bytes();
        assertNotEquals(before, after);
        fixture.document.undo();
        assertEquals(before, fixture.bytes());
        assertFalse(fixture.document.isDirty());
        fixture.document.redo();
        assertEquals(after, fixture.bytes());
        fixture.document.undo();
        assertEquals(before, fixture.bytes());
    }

    @ParameterizedTest
    @MethodSource("walks")
    void anUndoStepHasANameInBothLanguages(Walk walk) {
        var title = walk.possible().apply(new Fixture()).title();
        assertFalse(title.sv().isBlank());
        assertFalse(title.en().isBlank());
        assertFalse(title.sv().contains("{") && !title.sv().contains("@"), title.sv());
    }

    @ParameterizedTest
    @MethodSource("walks")
    void whatCannotBeDoneIsRefusedWithAReasonAndChangesNothing(Walk walk) {
        var fixture = new Fixture();
        var command = walk.refused().apply(fixture);
        var before = fixture.bytes();
        assertEquals(walk.type(), command.getClass());
        var reason = command.refusal();
        assertNotNull(reason);
        assertFalse(reason.sv().isBlank() || reason.en().isBlank());
        assertFalse(command.canExecute());
        assertThrows(IllegalStateException.class, () -> fixture.document.execute(command));
        assertEquals(before, fixture.bytes());
        assertTrue(fixture.document.undoTitle().isEmpty());
    }

    @Test
    void everyCommandClassIsWalked() throws IOException, URISyntaxException {
        var walked = walks().stream().map(walk -> walk.type().getSimpleName()).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(commandClasses()), new TreeSet<>(walked));
        assertTrue(walked.size() > 35);
    }

    private static Set<String> commandClasses() throws IOException, URISyntaxException {
        var location = Path.of(ModelCommand.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(location)) {
            return commandClasses(location);
        }
        try (var jar = FileSystems.newFileSystem(location)) {
            return commandClasses(jar.getPath("/"));
        }
    }

    private static Set<String> commandClasses(Path root) throws IOException {
        var folder = SetAttribute.class.getPackageName().replace('.', '/');
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(Path::toString)
                    .filter(name -> name.contains(folder) && name.endsWith(".class") && !name.contains("$"))
                    .map(name -> name.substring(name.lastIndexOf(folder) + folder.length() + 1))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(CommandWalkTest::isCommand)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isCommand(String simpleName) {
        if (simpleName.equals("package-info")) {
            return false;
        }
        try {
            var type = Class.forName(SetAttribute.class.getPackageName() + '.' + simpleName);
            return ModelCommand.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
