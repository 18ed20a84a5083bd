// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.model.CostUnit;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Member;
import se.finsam.model.MemberKind;
import se.finsam.model.Parameter;

class FormTest {
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final String NAME = "member.name";

    private final FormFixture fixture = new FormFixture();
    private final Widgets widgets = fixture.widgets;
    private final Form<Member> form = new Form<>(fixture.shell, "member", fixture::execute);

    @BeforeEach
    void fill() {
        form.add(FieldKind.text(), P.getNamed_Name());
        form.add(FieldKind.text(), P.getSubject_Key());
        form.add(FieldKind.literal(MemberKind.VALUES), P.getMember_Kind());
        form.add(FieldKind.date(), P.getMember_FromDate());
        form.show(fixture.grums);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aFieldShowsWhatTheElementHas() {
        assertEquals("Grums kommun", widgets.text(NAME));
        assertEquals("", widgets.text("member.fromDate"));
    }

    @Test
    void whatIsTypedHoldsOnEnterAsOneNamedStep() {
        widgets.type(NAME, "  Grums ");
        assertFalse(fixture.document.isDirty());
        widgets.enter(NAME);
        widgets.leave(NAME);

        assertEquals("Grums", fixture.grums.getName());
        assertEquals("Grums", widgets.text(NAME));
        assertEquals(List.of("Ändra namn Grums kommun"), fixture.undoAll());
        form.refresh();
        assertEquals("Grums kommun", widgets.text(NAME));
    }

    @Test
    void whatIsTypedHoldsWhenTheFieldIsLeft() {
        widgets.type(NAME, "Grums");
        widgets.leave(NAME);
        assertEquals("Grums", fixture.grums.getName());
    }

    @Test
    void escapeTakesBackWhatIsTyped() {
        widgets.type(NAME, "Grums");
        assertTrue(widgets.escape(NAME));
        widgets.leave(NAME);

        assertEquals("Grums kommun", widgets.text(NAME));
        assertEquals("Grums kommun", fixture.grums.getName());
        assertFalse(widgets.escape(NAME), "with nothing to take back Escape is for others");
    }

    @Test
    void whyItCannotHoldIsSaidWhileTyping() {
        widgets.type("member.key", "karlstad");
        assertTrue(widgets.message("member.key").orElseThrow().contains("Karlstads kommun"));
        widgets.leave("member.key");
        assertEquals("grums", fixture.grums.getKey());
        assertEquals("karlstad", widgets.text("member.key"), "left as it is, to be mended");

        widgets.type("member.key", "grums-kommun");
        assertEquals(Optional.empty(), widgets.message("member.key"));
        widgets.leave("member.key");
        assertEquals("grums-kommun", fixture.grums.getKey());
    }

    @Test
    void whatMustBeThereCannotBeEmptied() {
        widgets.type(NAME, " ");
        widgets.enter(NAME);
        assertTrue(widgets.message(NAME).isPresent());
        assertEquals("Grums kommun", fixture.grums.getName());
    }

    @Test
    void refreshingLeavesWhatIsBeingTyped() {
        widgets.type(NAME, "Grum");
        fixture.grums.setName("Annat namn");
        fixture.grums.setFromDate(LocalDate.of(2025, 1, 1));
        form.refresh();
        assertEquals("Grum", widgets.text(NAME));
        assertEquals("2025-01-01", widgets.text("member.fromDate"));
    }

    @Test
    void showingAnotherElementMakesHoldWhatIsTypedForTheFormer() {
        widgets.type(NAME, "Grums");
        form.show(fixture.karlstad);
        assertEquals("Grums", fixture.grums.getName());
        assertEquals("Karlstads kommun", widgets.text(NAME));
        assertEquals("Karlstads kommun", fixture.karlstad.getName());
    }

    @Test
    void whatCannotHoldForTheFormerIsForgotten() {
        widgets.type("member.key", "två ord");
        form.show(fixture.karlstad);
        assertEquals("grums", fixture.grums.getKey());
        assertEquals("karlstad", widgets.text("member.key"));
        assertEquals(Optional.empty(), widgets.message("member.key"));
    }

    @Test
    void whatIsTypedForAnElementThatIsGoneIsForgotten() {
        widgets.type(NAME, "Grums");
        fixture.association.getMembers().remove(fixture.grums);
        form.show(fixture.karlstad);
        assertEquals("Grums kommun", fixture.grums.getName());
        assertFalse(fixture.document.isDirty());
    }

    @Test
    void choosingHoldsAtOnceAndConstantsAreNotShown() {
        var combo = widgets.find(Combo.class, "member.kind");
        assertEquals("Kommun", combo.getText());
        widgets.choose("member.kind", 0);
        assertEquals(MemberKind.STATE, fixture.grums.getKind());
        assertEquals(1, fixture.undoAll().size());
    }

    @Test
    void aDateIsTypedWithOrWithoutHyphens() {
        widgets.type("member.fromDate", "2025-02-30");
        assertTrue(widgets.message("member.fromDate").isPresent());
        widgets.type("member.fromDate", "20250228");
        widgets.enter("member.fromDate");
        assertEquals(LocalDate.of(2025, 2, 28), fixture.grums.getFromDate());
        assertEquals("2025-02-28", widgets.text("member.fromDate"));
    }

    @Test
    void whatIsAroundIsToldWhenTypingBeginsAndEnds() {
        var told = new ArrayList<Boolean>();
        var field = widgets.find(Text.class, NAME);
        fixture.shell.addListener(Form.TYPING, event -> told.add(Form.isTyping(field)));
        widgets.type(NAME, "Grum");
        widgets.type(NAME, "Grums");
        widgets.enter(NAME);
        widgets.type(NAME, "Gr");
        widgets.escape(NAME);
        assertEquals(List.of(true, false, true, false), told);
    }

    @Test
    void savingMakesHoldWhatIsBeingTyped() {
        widgets.type(NAME, "Grums");
        Form.enterTyped(widgets.find(Text.class, NAME));
        assertEquals("Grums", fixture.grums.getName());
    }

    @Test
    void aNumberThatIsWorthTheSameIsNoChange() {
        var amounts = new Form<Parameter>(fixture.shell, "parameter", fixture::execute);
        amounts.add(FieldKind.number(), P.getParameter_Value());
        amounts.show(fixture.buffer);
        widgets.type("parameter.value", "700,0");
        widgets.enter("parameter.value");
        assertFalse(fixture.document.isDirty());
        widgets.type("parameter.value", "−1 234,5");
        widgets.enter("parameter.value");
        assertEquals(new BigDecimal("-1234.5"), fixture.buffer.getValue());
    }

    @Test
    void tickingHoldsAtOnce() {
        var unit = FinsamFactory.eINSTANCE.createCostUnit();
        unit.setKey("styrelse");
        unit.setName("Styrelse");
        fixture.association.getCostUnits().add(unit);
        var units = new Form<CostUnit>(fixture.shell, "unit", fixture::execute);
        units.add(FieldKind.tick(), P.getCostUnit_Administrative());
        units.show(unit);
        widgets.find(Button.class, "unit.administrative").setSelection(true);
        widgets.press("unit.administrative");
        assertTrue(unit.isAdministrative());
    }
}
