// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.finsam.core.text.Text;
import se.finsam.model.Gender;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddPerson;

class EntryDialogTest {
    private final FormFixture fixture = new FormFixture();
    private final EntryDialog dialog = new EntryDialog(fixture.shell, Text.same("Ny person"));
    private final EntryDialog.Entry<String> first =
            dialog.ask("person.first", Text.same("Förnamn"), FieldKind.text(), "Bo");
    private final EntryDialog.Entry<String> last =
            dialog.ask("person.last", Text.same("Efternamn"), FieldKind.text(), null);

    @AfterEach
    void close() {
        fixture.close();
    }

    private ModelCommand command() {
        return AddPerson.create(fixture.association, text(first.get()), text(last.get()), Gender.UNKNOWN);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Test
    void aCommandIsMadeOfWhatIsEntered() {
        var seen = new ArrayList<String>();
        var command = during(shown -> {
            var ok = shown.find(Button.class, "dialog.ok");
            assertFalse(ok.isEnabled());
            shown.type("person.last", "P");
            shown.type("person.last", "");
            seen.add(shown.message("dialog").orElse(""));
            shown.type("person.last", "Prov");
            assertTrue(ok.isEnabled());
            shown.press("dialog.ok");
        });
        assertNotNull(command);
        assertFalse(seen.getFirst().isBlank(), "an empty name is refused");
        fixture.document.execute(command);
        assertEquals("Prov", fixture.association.getPersons().getFirst().getLastName());
        assertEquals("Bo", fixture.association.getPersons().getFirst().getFirstName());
    }

    @Test
    void aUserCanThinkBetterOfIt() {
        assertNull(during(shown -> shown.press("dialog.cancel")));
        assertEquals(List.of(), fixture.association.getPersons());
    }

    private @Nullable ModelCommand during(Consumer<Widgets> user) {
        var failures = new ArrayList<Throwable>();
        Display.getCurrent().asyncExec(() -> {
            var shell = shell();
            try {
                user.accept(new Widgets(shell));
            } catch (RuntimeException | AssertionError e) {
                failures.add(e);
                shell.close();
            }
        });
        var command = dialog.open(this::command);
        failures.forEach(failure -> {
            throw new AssertionError(failure);
        });
        return command;
    }

    private Shell shell() {
        var shells = fixture.shell.getShells();
        assertEquals(1, shells.length);
        return shells[0];
    }
}
