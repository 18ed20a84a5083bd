// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.association;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import se.finsam.core.finding.Location;
import se.finsam.model.Association;
import se.finsam.model.Charter;
import se.finsam.model.DataPoint;
import se.finsam.model.DataSeries;
import se.finsam.model.Member;
import se.finsam.model.Parameter;
import se.finsam.model.PartyShare;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.Tabs;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;

/** The association: its name and charter, its members, their shares and the numbers from outside the accounts. */
public final class AssociationPage implements EditorPage {
    private static final Texts TEXTS = Texts.of(AssociationPage.class);
    private static final String GENERAL = "association.tab.general";
    private static final String MEMBERS = "association.tab.members";
    private static final String SHARES = "association.tab.shares";
    private static final String SERIES = "association.tab.series";

    private Tabs tabs;
    private GeneralPart general;
    private MembersPart members;
    private SharesPart shares;
    private SeriesPart series;

    @Override
    public void create(Composite parent, PageContext context) {
        tabs = new Tabs(parent);
        general = new GeneralPart(tabs.add(GENERAL, TEXTS.get("tab.general")), context.session());
        members = new MembersPart(tabs.add(MEMBERS, TEXTS.get("tab.members")), context.session());
        shares = new SharesPart(tabs.add(SHARES, TEXTS.get("tab.shares")), context.session());
        series = new SeriesPart(tabs.add(SERIES, TEXTS.get("tab.series")), context.session());
    }

    @Override
    public void refresh() {
        general.refresh();
        members.refresh();
        shares.refresh();
        series.refresh();
    }

    @Override
    public boolean shows(Object target) {
        return switch (target) {
            case Association a -> true;
            case Charter c -> true;
            case Member m -> true;
            case PartyShare s -> true;
            case Parameter p -> true;
            case DataSeries s -> true;
            case DataPoint p -> true;
            case EObject other -> other.eContainer() instanceof Member;
            case Location location ->
                location.object() != null && location.object().startsWith("interim.");
            default -> false;
        };
    }

    @Override
    public void reveal(Object target) {
        switch (target) {
            case Member member -> {
                tabs.select(MEMBERS);
                members.reveal(member);
            }
            case PartyShare share -> {
                tabs.select(SHARES);
                shares.reveal(share);
            }
            case Parameter parameter -> {
                tabs.select(SHARES);
                shares.reveal(parameter);
            }
            case DataSeries shown -> {
                tabs.select(SERIES);
                series.reveal(shown);
            }
            case DataPoint point -> {
                tabs.select(SERIES);
                series.reveal(point);
            }
            case EObject part
            when part.eContainer() instanceof Member member -> {
                tabs.select(MEMBERS);
                members.reveal(member);
            }
            default -> {
                tabs.select(GENERAL);
                general.reveal(target);
            }
        }
    }

    @Override
    public void setFocus() {
        tabs.setFocus();
    }
}
