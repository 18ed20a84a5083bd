// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.FactKind;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Plan;
import se.finsam.model.ScenarioAssumption;
import se.finsam.model.Subject;
import se.finsam.model.Unit;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;
import se.finsam.ui.analysis.plan.Field.Choice;
import se.finsam.ui.analysis.plan.Field.Option;

/** What can be chosen in the fields of the assumptions of a plan. */
final class FieldOptions {
    static final Texts TEXTS = Texts.of(FieldOptions.class);

    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final int YEARS_BEFORE = 2;

    private final Plan plan;

    FieldOptions(Plan plan) {
        this.plan = plan;
    }

    Choice fromYear(@Nullable Integer year) {
        return choice(P.getScenarioAssumption_FromYear(), years(TEXTS.get("option.planBegins")), year);
    }

    Choice toYear(@Nullable Integer year, boolean happensOnce) {
        var open = TEXTS.get(happensOnce ? "option.sameYear" : "option.planEnds");
        return choice(P.getScenarioAssumption_ToYear(), years(open), year);
    }

    private List<Option> years(Text open) {
        var options = new ArrayList<Option>();
        options.add(new Option(open, null));
        IntStream.rangeClosed(plan.getFirstYear(), plan.getLastYear())
                .forEach(year -> options.add(new Option(Text.same(Integer.toString(year)), year)));
        return options;
    }

    Choice costYear(int year) {
        var options = new ArrayList<Option>();
        IntStream.rangeClosed(plan.getBaseYear() - YEARS_BEFORE, plan.getLastYear())
                .forEach(each -> options.add(new Option(Text.same(Integer.toString(each)), each)));
        return choice(P.getProlongIntervention_CostYear(), options, year);
    }

    Choice month(EAttribute attribute, int month) {
        var options = Stream.of(Month.values())
                .map(each -> new Option(new Text(name(each, Language.SV), name(each, Language.EN)), each.getValue()))
                .toList();
        return choice(attribute, options, month);
    }

    private static String name(Month month, Language language) {
        return month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language.tag()));
    }

    Choice changeUnit(Unit unit) {
        var options = List.of(
                new Option(Text.same("%"), Unit.PERCENT),
                new Option(TEXTS.get("option.tkr"), Unit.TKR),
                new Option(TEXTS.get("option.kr"), Unit.KR));
        return choice(P.getChangeContribution_Unit(), options, unit);
    }

    Choice income(boolean income) {
        var options = List.of(
                new Option(TEXTS.get("option.cost"), Boolean.FALSE),
                new Option(TEXTS.get("option.income"), Boolean.TRUE));
        return choice(P.getOneOffEvent_Income(), options, income);
    }

    /** The subjects that a reference can lead to and that have a figure in the plan or its base year. */
    Choice subject(ScenarioAssumption assumption, EReference reference) {
        var options = new ArrayList<Option>();
        if (!reference.isRequired()) {
            options.add(new Option(
                    TEXTS.get("option.all." + reference.getEContainingClass().getName()), null));
        }
        var present = (Subject) assumption.eGet(reference);
        var subjects = new LinkedHashSet<>(subjects(reference));
        if (present != null) {
            subjects.add(present);
        }
        subjects.forEach(subject -> options.add(new Option(Names.of(subject), subject)));
        return choice(reference, options, present);
    }

    /** The subjects of a plan that a reference can lead to. */
    List<Subject> subjects(EReference reference) {
        var association = (Association) EcoreUtil.getRootContainer(plan);
        var counted = counted(association, reference);
        return Stream.of(association.getMembers(), association.getCostUnits(), association.getInterventions())
                .flatMap(List::stream)
                .map(Subject.class::cast)
                .filter(reference.getEReferenceType()::isInstance)
                .filter(counted::contains)
                .toList();
    }

    private Set<Subject> counted(Association association, EReference reference) {
        var counted = new LinkedHashSet<Subject>();
        if (P.getMember() == reference.getEReferenceType()) {
            counted.addAll(association.getMembers());
        }
        for (var year : association.getYears()) {
            for (var fact : year.getFacts()) {
                var planned = fact.getKind() == FactKind.PLAN && fact.getPlan() == plan;
                var base = fact.getKind() == FactKind.ACTUAL && year.getYear() == plan.getBaseYear();
                if ((planned || base)
                        && fact.getSubject() != null
                        && "operationCost".equals(fact.getItem().getCode())) {
                    counted.add(fact.getSubject());
                }
            }
        }
        return counted;
    }

    private static Choice choice(EStructuralFeature feature, List<Option> options, @Nullable Object value) {
        var all = new ArrayList<>(options);
        var selected = place(all, value);
        if (selected < 0) {
            all.add(new Option(Text.same(String.valueOf(value)), value));
            selected = all.size() - 1;
        }
        return new Choice(feature, all, selected);
    }

    private static int place(List<Option> options, @Nullable Object value) {
        for (var i = 0; i < options.size(); i++) {
            if (Objects.equals(options.get(i).value(), value)) {
                return i;
            }
        }
        return -1;
    }
}
