// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.ChartBlock;
import se.finsam.model.FactKind;
import se.finsam.model.FiscalYear;
import se.finsam.model.Section;
import se.finsam.model.TableBlock;
import se.finsam.model.YearStatus;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.command.NewFiscalYear;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;

/** The year that is to be opened, and what it takes over from those before. */
final class NewYearModel {
    private static final Texts TEXTS = Texts.of(NewYearModel.class);
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private final Association association;
    private String year;

    /** One thing that the new year takes over. */
    record Carried(Text what, Text which) {}

    /** Proposes the year after the newest that is more than planned. */
    NewYearModel(Association association) {
        this.association = association;
        year = Integer.toString(1
                + association.getYears().stream()
                        .filter(present -> present.getStatus() != YearStatus.PLANNED)
                        .mapToInt(FiscalYear::getYear)
                        .max()
                        .orElse(LocalDate.now().getYear() - 1));
    }

    String year() {
        return year;
    }

    void setYear(String typed) {
        year = typed.strip();
    }

    /** Why the year cannot be opened; null if it can. */
    @Nullable
    Text problem() {
        return YEAR.matcher(year).matches() ? command().refusal() : TEXTS.get("year.form");
    }

    NewFiscalYear command() {
        return NewFiscalYear.create(association, Integer.parseInt(year));
    }

    /** What the year takes over, found out on a copy; empty as long as it cannot be opened. */
    List<Carried> carried() {
        if (problem() != null) {
            return List.of();
        }
        var number = Integer.parseInt(year);
        var copy = EcoreUtil.copy(association);
        Document.of(copy).execute(NewFiscalYear.create(copy, number));
        var opened = new AssociationQuery(copy).year(number).orElseThrow();
        var carried = new ArrayList<Carried>();
        carried.add(new Carried(
                TEXTS.get("year.lines"),
                TEXTS.get(
                        "year.lines.which",
                        new AssociationQuery(copy).lineItems().count(),
                        copy.getCostUnits().size())));
        carried.add(interventions(copy, number));
        carried.add(signatories(opened));
        carried.add(sections(opened));
        carried.add(plan(copy, opened));
        return carried;
    }

    private static Carried interventions(Association copy, int number) {
        var running = copy.getInterventions().stream()
                .filter(intervention -> intervention.getResults().stream().anyMatch(r -> r.getYear() == number))
                .toList();
        return new Carried(TEXTS.get("year.interventions", running.size()), names(running));
    }

    private static Carried signatories(FiscalYear opened) {
        var signatures = opened.getReport().getSignatures();
        return new Carried(TEXTS.get("year.board", signatures.size()), names(signatures));
    }

    private static Carried sections(FiscalYear opened) {
        var sections = 0;
        var tables = 0;
        for (TreeIterator<EObject> parts = opened.getReport().eAllContents(); parts.hasNext(); ) {
            var part = parts.next();
            sections += part instanceof Section ? 1 : 0;
            tables += part instanceof TableBlock || part instanceof ChartBlock ? 1 : 0;
        }
        return new Carried(TEXTS.get("year.sections"), TEXTS.get("year.sections.which", sections, tables));
    }

    private static Carried plan(Association copy, FiscalYear opened) {
        var number = opened.getYear();
        var planned = opened.getFacts().stream()
                .filter(fact -> fact.getKind() == FactKind.PLAN)
                .count();
        return new Carried(
                TEXTS.get("year.plan"),
                copy.getPlans().stream()
                        .filter(plan -> plan.getFirstYear() <= number && number <= plan.getLastYear())
                        .reduce((first, second) -> second)
                        .map(plan -> TEXTS.get("year.plan.which", plan.getName(), planned))
                        .orElse(TEXTS.get("year.plan.none", number)));
    }

    private static Text names(List<? extends EObject> elements) {
        var joined = elements.stream().map(element -> Names.of(element).sv()).collect(Collectors.joining(", "));
        return joined.isEmpty() ? TEXTS.get("year.none") : Text.same(joined);
    }
}
