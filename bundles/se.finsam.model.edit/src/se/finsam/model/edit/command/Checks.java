// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.time.chrono.ChronoLocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Section;
import se.finsam.model.text.Names;

/** What several commands ask about the present state. */
final class Checks {
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final Set<EStructuralFeature> WITHIN_ASSOCIATION = Set.of(
            P.getSubject_Key(),
            P.getSubject_Code(),
            P.getLineItem_Code(),
            P.getParameter_Code(),
            P.getDataSeries_Code(),
            P.getPartyShare_Kind(),
            P.getFiscalYear_Year(),
            P.getGoalArea_Code(),
            P.getMeasure_Code());
    private static final Set<EStructuralFeature> WITHIN_OWNER =
            Set.of(P.getInterventionYear_Year(), P.getOutcome_Year(), P.getScenario_Key(), P.getDataPoint_Year());
    /** First and last day or year of what has both. */
    private static final List<Map.Entry<EAttribute, EAttribute>> PERIODS = List.of(
            Map.entry(P.getMember_FromDate(), P.getMember_ToDate()),
            Map.entry(P.getAppointment_FromDate(), P.getAppointment_ToDate()),
            Map.entry(P.getAlias_FromYear(), P.getAlias_ToYear()),
            Map.entry(P.getFiscalYear_StartDate(), P.getFiscalYear_EndDate()),
            Map.entry(P.getIntervention_StartDate(), P.getIntervention_EndDate()),
            Map.entry(P.getGrantDecision_FromYear(), P.getGrantDecision_ToYear()),
            Map.entry(P.getSigningCase_Created(), P.getSigningCase_Completed()));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.-]+");

    private Checks() {}

    /** A refusal if the text is empty. */
    static @Nullable Text filled(EStructuralFeature feature, @Nullable String text) {
        return text == null || text.isBlank() ? ModelText.of("refuse.missing", Names.of(feature)) : null;
    }

    /**
     * A refusal if a key or code is not one word, or is used by another element; an absent one is left to the caller.
     */
    static @Nullable Text free(
            EObject scope, EStructuralFeature feature, @Nullable Object value, @Nullable EObject except) {
        if (value == null || value.toString().isEmpty()) {
            return null;
        }
        if (value instanceof String word && !WORD.matcher(word).matches()) {
            return ModelText.of("refuse.notAWord", Names.of(feature), word);
        }
        var taken = elements(scope)
                .filter(other ->
                        other != except && feature.getEContainingClass().isInstance(other))
                .filter(other -> value.equals(other.eGet(feature)))
                .findFirst();
        var told = value instanceof Enumerator literal ? Names.of(literal) : value;
        return taken.map(other -> ModelText.of("refuse.taken", Names.of(feature), told, Names.of(other)))
                .orElse(null);
    }

    /** A refusal if the new value of a feature of an element would be a key that another element has. */
    static @Nullable Text free(EObject element, EStructuralFeature feature, @Nullable Object value) {
        if (WITHIN_ASSOCIATION.contains(feature)) {
            return free(EcoreUtil.getRootContainer(element), feature, value, element);
        }
        if (WITHIN_OWNER.contains(feature)) {
            return free(element.eContainer(), feature, value, element);
        }
        if (feature == P.getSection_Key()) {
            return free(reportOf(element), feature, value, element);
        }
        return null;
    }

    /** True for what names an element within the whole association. */
    static boolean isKeyOfAssociation(EStructuralFeature feature) {
        return WITHIN_ASSOCIATION.contains(feature);
    }

    /** A refusal if the period ends before it begins. */
    static <T extends Comparable<? super T>> @Nullable Text forwards(@Nullable T from, @Nullable T to) {
        return from != null && to != null && from.compareTo(to) > 0 ? ModelText.of("refuse.backwards", from, to) : null;
    }

    /** A refusal if a new value of an attribute would make the period that it begins or ends run backwards. */
    static @Nullable Text period(EObject element, EAttribute attribute, @Nullable Object value) {
        for (var period : PERIODS) {
            if (period.getKey() == attribute) {
                return inOrder(value, element.eGet(period.getValue()));
            }
            if (period.getValue() == attribute) {
                return inOrder(element.eGet(period.getKey()), value);
            }
        }
        return null;
    }

    private static @Nullable Text inOrder(@Nullable Object from, @Nullable Object to) {
        return from instanceof Integer first && to instanceof Integer last
                ? forwards(first, last)
                : from instanceof ChronoLocalDate begin && to instanceof ChronoLocalDate end
                        ? forwards(begin, end)
                        : null;
    }

    /** A refusal if the position is not within or directly after the list. */
    static @Nullable Text position(int index, int size) {
        return index < 0 || index > size ? ModelText.of("refuse.position", index) : null;
    }

    static @Nullable Text when(boolean refused, String key, Object... arguments) {
        return refused ? ModelText.of(key, arguments) : null;
    }

    /** The scope and everything in it. */
    static Stream<EObject> elements(EObject scope) {
        Iterable<EObject> contents = scope::eAllContents;
        return Stream.concat(Stream.of(scope), StreamSupport.stream(contents.spliterator(), false));
    }

    private static EObject reportOf(EObject section) {
        var owner = section;
        while (owner instanceof Section && owner.eContainer() != null) {
            owner = owner.eContainer();
        }
        return owner;
    }
}
