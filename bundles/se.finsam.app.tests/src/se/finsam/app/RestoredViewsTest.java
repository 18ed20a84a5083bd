// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.ui.view.ViewDescriptor;
import se.finsam.ui.view.ViewDescriptor.Place;

/** Views that have come or gone since the window was left are added, renamed or let go of, and nothing else is touched. */
class RestoredViewsTest {
    private static final String COMPATIBLE =
            "bundleclass://org.eclipse.ui.workbench/org.eclipse.ui.internal.e4.compatibility.CompatibilityView";

    private final EModelService models = PlatformUI.getWorkbench().getService(EModelService.class);
    private final MApplication application = models.createModelElement(MApplication.class);
    private final MWindow window = models.createModelElement(MWindow.class);
    private final MPerspective analysis = models.createModelElement(MPerspective.class);
    private final MPartStack stack = models.createModelElement(MPartStack.class);
    private final MPartStack aside = models.createModelElement(MPartStack.class);

    @BeforeEach
    void left() {
        var perspectives = models.createModelElement(MPerspectiveStack.class);
        application.getChildren().add(window);
        window.getChildren().add(perspectives);
        perspectives.getChildren().add(analysis);
        analysis.setElementId(Perspectives.ANALYSIS);
        analysis.getChildren().add(stack);
        analysis.getChildren().add(aside);
        open(stack, "ours");
        analysis.getTags().add("persp.viewSC:ours");
    }

    private void open(MPartStack in, String id) {
        describe(id);
        var part = models.createModelElement(MPart.class);
        part.setElementId(id);
        part.setContributionURI(COMPATIBLE);
        window.getSharedElements().add(part);
        var place = models.createModelElement(MPlaceholder.class);
        place.setElementId(id);
        place.setRef(part);
        in.getChildren().add(place);
        in.setSelectedElement(place);
    }

    private void describe(String id) {
        var descriptor = models.createModelElement(MPartDescriptor.class);
        descriptor.setElementId(id);
        descriptor.setContributionURI(COMPATIBLE);
        application.getDescriptors().add(descriptor);
    }

    private static ViewDescriptor view(String id, Place place, String... before) {
        return new ViewDescriptor(
                id,
                id,
                "",
                "",
                0,
                place,
                List.of(before),
                "in.house",
                Platform.getExtensionRegistry().getConfigurationElementsFor(ViewDescriptor.POINT)[0]);
    }

    private void renew(Set<String> known, ViewDescriptor... views) {
        new RestoredViews(application, models, known::contains, List.of(views)).renew();
    }

    private static List<String> ids(List<? extends MUIElement> elements) {
        return elements.stream().map(MUIElement::getElementId).toList();
    }

    @Test
    void aNewViewIsOpenedBesideTheOthersOfItsPerspective() {
        describe("new");
        renew(Set.of("ours", "new"), view("ours", Place.ANALYSIS), view("new", Place.ANALYSIS));
        assertEquals(List.of("ours", "new"), ids(stack.getChildren()));
        assertTrue(analysis.getTags().contains("persp.viewSC:new"));
        var place = (MPlaceholder) stack.getChildren().getLast();
        assertSame(window.getSharedElements().getLast(), place.getRef());
        assertEquals(COMPATIBLE, ((MPart) place.getRef()).getContributionURI());
        assertEquals("ours", stack.getSelectedElement().getElementId());
    }

    @Test
    void aViewThatTheUserHasClosedStaysClosed() {
        analysis.getTags().add("persp.viewSC:closed");
        renew(Set.of("ours", "closed"), view("ours", Place.ANALYSIS), view("closed", Place.ANALYSIS));
        assertEquals(List.of("ours"), ids(stack.getChildren()));
    }

    @Test
    void aNewViewOfAnotherPerspectiveIsOnlyOffered() {
        describe("new");
        renew(Set.of("ours", "new"), view("ours", Place.ANALYSIS), view("new", Place.BUDGET));
        assertEquals(List.of("ours"), ids(stack.getChildren()));
        assertTrue(analysis.getTags().contains("persp.viewSC:new"));
    }

    @Test
    void aViewWhosePluginIsGoneIsLetGoOf() {
        open(stack, "gone");
        open(aside, "gone.too");
        analysis.getTags().add("persp.viewSC:gone");
        renew(Set.of("ours"), view("ours", Place.ANALYSIS));
        assertEquals(List.of("ours"), ids(stack.getChildren()));
        assertEquals(List.of("ours"), ids(window.getSharedElements()));
        assertEquals(List.of("persp.viewSC:ours"), analysis.getTags());
        assertEquals(
                List.of("ours"),
                application.getDescriptors().stream()
                        .map(MPartDescriptor::getElementId)
                        .toList());
        assertFalse(aside.isToBeRendered());
        assertTrue(stack.isToBeRendered());
    }

    @Test
    void aViewWithANewIdIsShownWhereItWas() {
        open(stack, "old");
        describe("new");
        analysis.getTags().add("persp.viewSC:old");
        renew(Set.of("ours", "new"), view("ours", Place.ANALYSIS), view("new", Place.ANALYSIS, "old"));
        assertEquals(List.of("ours", "new"), ids(stack.getChildren()));
        assertEquals(List.of("ours", "new"), ids(window.getSharedElements()));
        assertEquals(List.of("persp.viewSC:ours", "persp.viewSC:new"), analysis.getTags());
    }
}
