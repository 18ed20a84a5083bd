// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComboItemsTest {
    private final Shell shell = new Shell();
    private final Combo combo = new Combo(shell, SWT.READ_ONLY);
    private final ComboItems items = new ComboItems(combo);

    private static List<String> words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "word " + i).toList();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void aShortListIsThereAtOnce() {
        items.show(words(3), 1);
        assertEquals(3, combo.getItemCount());
        assertEquals("word 1", combo.getText());
        combo.select(2);
        assertEquals(2, items.selected());
    }

    @Test
    void aLongListShowsWhatIsChosenAndIsFilledWhenTheUserTurnsToIt() {
        items.show(words(1000), 700);
        assertEquals(1, combo.getItemCount());
        assertEquals("word 700", combo.getText());
        assertEquals(700, items.selected());
        combo.notifyListeners(SWT.FocusIn, new Event());
        assertEquals(1000, combo.getItemCount());
        assertEquals("word 700", combo.getText());
        combo.select(3);
        assertEquals(3, items.selected());
    }

    @Test
    void aLongListOfWhichNothingIsChosenIsEmptyUntilThen() {
        items.show(words(1000), -1);
        assertEquals(-1, items.selected());
        combo.notifyListeners(SWT.MouseDown, new Event());
        assertEquals(1000, combo.getItemCount());
        assertEquals(-1, items.selected());
    }
}
