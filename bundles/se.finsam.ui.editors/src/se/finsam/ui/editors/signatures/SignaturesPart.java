// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.signatures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AnnualReport;
import se.finsam.model.Body;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Person;
import se.finsam.model.Role;
import se.finsam.model.Signature;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddElement;
import se.finsam.model.edit.command.AddSignatories;
import se.finsam.model.edit.command.RecordSignature;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Labels;
import se.finsam.ui.form.MasterDetail;
import se.finsam.ui.session.Session;

/** Those who are to sign, in the order of the signature page, and when they did. */
final class SignaturesPart {
    private static final Texts TEXTS = Texts.of(SignaturesPart.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final int LIST = 58;

    private final Session session;
    private final MasterDetail<Signature> signatures;
    private @Nullable AnnualReport report;

    SignaturesPart(Composite parent, Session session) {
        this.session = session;
        signatures = new MasterDetail<>(parent, "signature", TEXTS.get("signatures"), LIST, session::execute);
        signatures
                .table()
                .column(
                        Labels.of(P.getSignature_Person()),
                        5,
                        signature -> UiLanguage.in(Names.of(signature)),
                        signature -> signed(signature) == null ? "missing" : "ok")
                .column(Labels.of(P.getSignature_Role()), 4, signature -> Labels.of(signature.getRole()))
                .column(TEXTS.get("signed"), 4, SignaturesPart::time)
                .filtering()
                .adding(TEXTS.get("signature.add"), this::add)
                .removing(TEXTS.get("signature.remove"), RemoveElement::create)
                .moving()
                .action("sign", "signature", TEXTS.get("sign"), this::sign)
                .adding("fetch", "board", TEXTS.get("fetch"), this::fetch);
        var form = signatures.form();
        form.add(FieldKind.element(this::persons), P.getSignature_Person());
        form.add(FieldKind.literal(Body.VALUES), P.getSignature_Body());
        form.add(FieldKind.literal(Role.VALUES), P.getSignature_Role());
        form.add(FieldKind.text(), P.getSignature_OnBehalfOf());
        form.add(FieldKind.text(), P.getSignature_Organisation());
    }

    private static @Nullable Instant signed(Signature signature) {
        return signature.eContainer() instanceof AnnualReport owner
                ? new SigningState(owner).signed(signature.getPerson()).orElse(null)
                : null;
    }

    private static String time(Signature signature) {
        var signed = signed(signature);
        return signed == null ? UiLanguage.in(TEXTS.get("unsigned")) : SigningState.time(signed);
    }

    private List<Person> persons() {
        return session.association().getPersons();
    }

    private @Nullable ModelCommand add() {
        var of = report;
        if (of == null) {
            return null;
        }
        var dialog = new EntryDialog(signatures.control().getShell(), TEXTS.get("signature.add"));
        Predicate<Person> isThere = person -> of.getSignatures().stream().anyMatch(s -> s.getPerson() == person);
        var who = dialog.ask(
                "new.person",
                Labels.of(P.getSignature_Person()),
                FieldKind.element(
                        () -> persons().stream().filter(isThere.negate()).toList()),
                null);
        var body = dialog.ask("new.body", Labels.of(P.getSignature_Body()), FieldKind.literal(Body.VALUES), Body.BOARD);
        var role =
                dialog.ask("new.role", Labels.of(P.getSignature_Role()), FieldKind.literal(Role.VALUES), Role.MEMBER);
        var onBehalf = dialog.ask("new.onBehalfOf", Labels.of(P.getSignature_OnBehalfOf()), FieldKind.text(), null);
        return dialog.openWhen(() -> who.get() != null, () -> {
            var signature = FinsamFactory.eINSTANCE.createSignature();
            signature.setPerson(who.required());
            signature.setBody(body.required());
            signature.setRole(role.required());
            signature.setOnBehalfOf(onBehalf.get());
            return AddElement.create(
                    of,
                    P.getAnnualReport_Signatures(),
                    signature,
                    of.getSignatures().size());
        });
    }

    private @Nullable ModelCommand sign(Signature signature) {
        var of = report;
        if (of == null) {
            return null;
        }
        var dialog = new EntryDialog(signatures.control().getShell(), TEXTS.get("sign"), TEXTS.get("sign.do"));
        var when = dialog.ask("new.time", TEXTS.get("signed"), Moments.kind(), Instant.now());
        var source = dialog.ask("new.timeSource", Labels.of(P.getSigningEvent_TimeSource()), FieldKind.text(), null);
        return dialog.openWhen(
                () -> when.get() != null,
                () -> RecordSignature.create(of, signature.getPerson(), when.required(), source.get()));
    }

    private @Nullable ModelCommand fetch() {
        var of = report;
        if (of == null) {
            return null;
        }
        var dialog = new EntryDialog(signatures.control().getShell(), TEXTS.get("fetch"), TEXTS.get("fetch.do"));
        var day = dialog.ask(
                "new.day",
                TEXTS.get("fetch.day"),
                FieldKind.date(),
                of.getDecisionDate() == null ? LocalDate.now() : of.getDecisionDate());
        return dialog.openWhen(() -> day.get() != null, () -> AddSignatories.create(of, day.required()));
    }

    void show(@Nullable AnnualReport shown) {
        report = shown;
        signatures.table().setOpen(shown != null);
        signatures.show(shown == null ? List.of() : shown.getSignatures());
    }

    void reveal(Signature signature) {
        signatures.table().select(signature);
        signatures.table().table().setFocus();
    }
}
