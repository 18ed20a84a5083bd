// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbench;
import se.finsam.ui.view.ViewDescriptor;

/**
 * The views in the state of the window, which is that of the last session: since then plug-ins may have come and gone. To be run
 * before the window opens.
 */
final class RestoredViews {
    /** Before the id of each view that a perspective offers in the menu; written by the platform. */
    private static final String OFFERED = "persp.viewSC:";

    private static final String VIEW = "CompatibilityView";

    private final MApplication application;
    private final EModelService models;
    private final Predicate<String> isKnown;
    private final List<ViewDescriptor> views;

    /**
     * The views of a state.
     *
     * @param isKnown whether the workbench can show a view with an id
     * @param views those that are contributed
     */
    RestoredViews(
            MApplication application, EModelService models, Predicate<String> isKnown, List<ViewDescriptor> views) {
        this.application = application;
        this.models = models;
        this.isKnown = isKnown;
        this.views = views;
    }

    /** The views in the state of a workbench that is about to open its windows. */
    static RestoredViews of(IWorkbench workbench, List<ViewDescriptor> views) {
        return new RestoredViews(
                workbench.getService(MApplication.class),
                workbench.getService(EModelService.class),
                id -> workbench.getViewRegistry().find(id) != null,
                views);
    }

    /** Lets go of views that nobody brings any more, and adds those that are new to the perspectives where they belong. */
    void renew() {
        views.forEach(view -> view.deprecatedIds().forEach(old -> rename(old, view.id())));
        forget();
        all(MPerspective.class).forEach(this::place);
    }

    private <T> List<T> all(Class<T> type) {
        return all((EObject) application, type).toList();
    }

    private static <T> Stream<T> all(EObject element, Class<T> type) {
        Iterable<EObject> contents = element::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private void rename(String old, String id) {
        all(MUIElement.class).stream()
                .filter(element -> old.equals(element.getElementId()))
                .forEach(element -> element.setElementId(id));
        all(MPerspective.class)
                .forEach(perspective ->
                        perspective.getTags().replaceAll(tag -> tag.equals(OFFERED + old) ? OFFERED + id : tag));
    }

    /** Takes out what the workbench would show as a broken view. */
    private void forget() {
        var gone = all(MPart.class).stream()
                .filter(part -> isGone(part.getElementId(), part.getContributionURI()))
                .toList();
        all(MPlaceholder.class).stream()
                .filter(place -> place.getRef() instanceof MPart part && gone.contains(part))
                .forEach(place -> {
                    var around = place.getParent();
                    EcoreUtil.delete((EObject) place);
                    hideIfEmpty(around);
                });
        gone.forEach(part -> EcoreUtil.delete((EObject) part));
        application.getDescriptors().removeIf(each -> isGone(each.getElementId(), each.getContributionURI()));
        all(MPerspective.class).forEach(perspective -> perspective
                .getTags()
                .removeIf(tag -> tag.startsWith(OFFERED) && !isKnown.test(tag.substring(OFFERED.length()))));
    }

    private boolean isGone(String id, String contribution) {
        return contribution != null && contribution.endsWith(VIEW) && !isKnown.test(id.replaceFirst(":.*", ""));
    }

    private static void hideIfEmpty(MUIElement container) {
        if (container instanceof MElementContainer<?> around
                && !(container instanceof MPerspective)
                && around.getChildren().stream().noneMatch(MUIElement::isToBeRendered)) {
            around.setToBeRendered(false);
            hideIfEmpty(around.getParent());
        }
    }

    /** Offers every contributed view in a perspective, and opens a new one beside those that belong there with it. */
    private void place(MPerspective perspective) {
        for (var view : views) {
            if (isKnown.test(view.id()) && !perspective.getTags().contains(OFFERED + view.id())) {
                perspective.getTags().add(OFFERED + view.id());
                if (Perspectives.id(view.place()).equals(perspective.getElementId())) {
                    beside(perspective, view).ifPresent(stack -> open(stack, view.id()));
                }
            }
        }
    }

    private Optional<MElementContainer<MUIElement>> beside(MPerspective perspective, ViewDescriptor view) {
        var others = views.stream()
                .filter(other -> other.place() == view.place())
                .map(ViewDescriptor::id)
                .toList();
        return all((EObject) perspective, MPlaceholder.class)
                .filter(place -> others.contains(place.getElementId()))
                .map(MUIElement::getParent)
                .findFirst();
    }

    private void open(MElementContainer<MUIElement> stack, String id) {
        var window = models.getTopLevelWindowFor(stack);
        var place = models.createModelElement(MPlaceholder.class);
        place.setElementId(id);
        place.setCloseable(true);
        place.setRef(part(window, id));
        stack.getChildren().add(place);
    }

    private MPart part(MWindow window, String id) {
        return window.getSharedElements().stream()
                .filter(MPart.class::isInstance)
                .map(MPart.class::cast)
                .filter(part -> id.equals(part.getElementId()))
                .findFirst()
                .orElseGet(() -> {
                    var part = models.createPart(descriptor(id));
                    window.getSharedElements().add(part);
                    return part;
                });
    }

    private MPartDescriptor descriptor(String id) {
        return application.getDescriptors().stream()
                .filter(each -> id.equals(each.getElementId()))
                .findFirst()
                .orElseThrow();
    }
}
