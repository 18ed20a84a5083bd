// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.association;

import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Member;
import se.finsam.model.MemberKind;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AcceptRename;
import se.finsam.model.edit.command.AddMember;
import se.finsam.model.edit.command.RemoveMember;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.text.Texts;
import se.finsam.ui.editors.names.AliasTable;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Keys;
import se.finsam.ui.form.Labels;
import se.finsam.ui.form.MasterDetail;
import se.finsam.ui.session.Session;

/** The members and, of the selected one, its details and former names. */
final class MembersPart {
    private static final Texts TEXTS = Texts.of(MembersPart.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final int LIST = 50;

    private final Session session;
    private final MasterDetail<Member> members;
    private final AliasTable aliases;

    MembersPart(Composite parent, Session session) {
        this.session = session;
        members = new MasterDetail<>(parent, "member", TEXTS.get("members"), LIST, session::execute);
        members.table()
                .column(Labels.of(P.getNamed_Name()), 5, Member::getName)
                .column(Labels.of(P.getMember_Kind()), 3, member -> Labels.of(member.getKind()))
                .column(TEXTS.get("period"), 4, member -> Labels.period(member.getFromDate(), member.getToDate()))
                .filtering()
                .adding(TEXTS.get("add"), this::add)
                .removing(TEXTS.get("remove"), RemoveMember::create)
                .moving()
                .action("rename", "rename", TEXTS.get("rename"), this::rename);
        var form = members.form();
        form.add(FieldKind.text(), P.getNamed_Name());
        form.add(FieldKind.text(), P.getSubject_ShortName());
        form.add(FieldKind.literal(MemberKind.VALUES), P.getMember_Kind());
        form.add(FieldKind.text(), P.getMember_Authority());
        form.add(FieldKind.date(), P.getMember_FromDate());
        form.add(FieldKind.date(), P.getMember_ToDate());
        form.add(FieldKind.text(), P.getSubject_Key());
        aliases = new AliasTable(members.details(), "member.aliases", P.getSubject_Aliases(), session::execute);
        members.table().onSelect(member -> aliases.show(member.orElse(null)));
    }

    private @Nullable ModelCommand add() {
        var association = session.association();
        var query = new AssociationQuery(association);
        var dialog = new EntryDialog(members.control().getShell(), TEXTS.get("add"));
        var name = dialog.ask("new.name", Labels.of(P.getNamed_Name()), FieldKind.text(), null);
        var kind = dialog.ask(
                "new.kind",
                Labels.of(P.getMember_Kind()),
                FieldKind.literal(MemberKind.VALUES),
                MemberKind.MUNICIPALITY);
        var from = dialog.ask("new.fromDate", Labels.of(P.getMember_FromDate()), FieldKind.date(), null);
        return dialog.open(() -> AddMember.create(
                association,
                Keys.of(name.text(), "medlem", key -> query.subject(key).isPresent()),
                name.text(),
                kind.required(),
                from.get()));
    }

    private @Nullable ModelCommand rename(Member member) {
        var dialog = new EntryDialog(members.control().getShell(), TEXTS.get("rename"), TEXTS.get("rename.do"));
        var name = dialog.ask("new.name", TEXTS.get("rename.name"), FieldKind.text(), member.getName());
        var year = dialog.ask(
                "new.year",
                TEXTS.get("rename.year"),
                FieldKind.year(),
                session.reportYear().map(last -> last + 1).orElse(null));
        return dialog.open(() -> AcceptRename.create(member, name.text(), year.get() == null ? 0 : year.required()));
    }

    void refresh() {
        members.show(session.association().getMembers());
        aliases.refresh();
    }

    void reveal(Member member) {
        members.table().select(member);
        members.table().table().setFocus();
    }
}
