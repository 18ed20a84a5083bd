// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Member;
import se.finsam.model.MemberKind;
import se.finsam.model.edit.command.AddMember;
import se.finsam.model.edit.command.RemoveMember;
import se.finsam.ui.Ids;

class TableOrderTest {
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private final FormFixture fixture = new FormFixture();
    private final Widgets widgets = fixture.widgets;
    private final MasterDetail<Member> both =
            new MasterDetail<>(fixture.shell, "member", Text.same("Medlemmar"), 40, fixture::execute);
    private final ElementTable<Member> table = both.table();

    @BeforeEach
    void fill() {
        fixture.execute(AddMember.create(fixture.association, "amal", "Åmåls kommun", MemberKind.MUNICIPALITY, null));
        fixture.execute(AddMember.create(fixture.association, "region", "Region Värmland", MemberKind.REGION, null));
        table.column(FieldKind.text(), Binding.of(P.getNamed_Name()), 3)
                .figures(
                        Text.same("Längd"),
                        1,
                        member -> Integer.toString(member.getName().length()))
                .filtering()
                .adding(
                        Text.same("Lägg till"),
                        () -> AddMember.create(
                                fixture.association, "hammaro", "Hammarö kommun", MemberKind.MUNICIPALITY, null))
                .removing(Text.same("Ta bort"), RemoveMember::create)
                .moving();
        fixture.document.listen(change -> both.show(fixture.association.getMembers()));
        both.show(fixture.association.getMembers());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<String> shown() {
        return Arrays.stream(table.table().getItems()).map(TableItem::getText).toList();
    }

    private void clickHeader(int column) {
        table.table().getColumn(column).notifyListeners(SWT.Selection, new Event());
    }

    private boolean isEnabled(String button) {
        return widgets.find(ToolItem.class, "member.list." + button).isEnabled();
    }

    @Test
    void aHeaderSortsTurnsAndTakesBackTheOrder() {
        var ofModel = shown();
        clickHeader(0);
        assertEquals(List.of("Grums kommun", "Karlstads kommun", "Region Värmland", "Åmåls kommun"), shown());
        assertEquals(table.table().getColumn(0), table.table().getSortColumn());
        assertEquals(SWT.UP, table.table().getSortDirection());
        clickHeader(0);
        assertEquals(List.of("Åmåls kommun", "Region Värmland", "Karlstads kommun", "Grums kommun"), shown());
        assertEquals(SWT.DOWN, table.table().getSortDirection());
        clickHeader(0);
        assertEquals(ofModel, shown());
        assertEquals(null, table.table().getSortColumn());
    }

    @Test
    void figuresAreSortedBySize() {
        clickHeader(1);
        clickHeader(1);
        assertEquals("Karlstads kommun", shown().getFirst());
    }

    @Test
    void theMenuOfTheTableSortsFromTheKeyboard() {
        var menu = table.table().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        var item = Arrays.stream(menu.getItems())
                .filter(each -> "member.list.sort.down.0".equals(each.getData(Ids.KEY)))
                .findFirst()
                .orElseThrow();
        assertEquals("Sortera efter Namn, fallande", item.getText());
        item.setSelection(true);
        item.notifyListeners(SWT.Selection, new Event());
        assertEquals("Åmåls kommun", shown().getFirst());
        menu.notifyListeners(SWT.Show, new Event());
        assertEquals(
                List.of("member.list.sort.down.0"),
                Arrays.stream(menu.getItems())
                        .filter(MenuItem::getSelection)
                        .map(each -> each.getData(Ids.KEY))
                        .toList());
    }

    @Test
    void onlyTheOrderOfTheModelIsMovedIn() {
        table.select(fixture.karlstad);
        assertTrue(isEnabled("up"));
        clickHeader(0);
        assertFalse(isEnabled("up"));
        assertFalse(isEnabled("down"));
        clickHeader(0);
        clickHeader(0);
        assertTrue(isEnabled("up"));
    }

    @Test
    void theSelectionStaysOnItsElementAndRemovalGoesToTheNextOneShown() {
        table.select(fixture.karlstad);
        clickHeader(0);
        assertEquals(Optional.of(fixture.karlstad), table.selected());
        widgets.press("member.list.remove");
        assertEquals("Region Värmland", table.selected().orElseThrow().getName());
    }

    @Test
    void rowsWithEveryWordAreShown() {
        widgets.type("member.list.filter", "KOMMUN gru");
        assertEquals(List.of("Grums kommun"), shown());
        assertFalse(isEnabled("down"));
        widgets.type("member.list.filter", "");
        assertEquals(4, shown().size());
    }

    @Test
    void whatIsAddedOrRevealedIsShownWhateverIsLookedFor() {
        widgets.type("member.list.filter", "region");
        widgets.press("member.list.add");
        assertEquals("Hammarö kommun", table.selected().orElseThrow().getName());
        assertEquals("", widgets.text("member.list.filter"));
        widgets.type("member.list.filter", "region");
        table.select(fixture.grums);
        assertEquals(Optional.of(fixture.grums), table.selected());
    }

    @Test
    void anEditedRowStaysInItsPlaceUntilTheTableIsSortedAnew() {
        clickHeader(0);
        fixture.execute(Binding.<Member, String>of(P.getNamed_Name()).write().apply(fixture.grums, "Östra Grums"));
        assertEquals("Östra Grums", shown().getFirst());
        clickHeader(0);
        assertEquals("Östra Grums", shown().getFirst());
        assertEquals(SWT.DOWN, table.table().getSortDirection());
    }
}
