// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.view;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.Nullable;

/**
 * A view as plugin.xml tells it; nothing of its class is loaded.
 *
 * @param name in the language of the window
 * @param description in the language of the window; empty when there is none
 * @param icon address of a picture
 * @param order views are shown from low to high
 * @param place perspective that opens with it
 * @param deprecatedIds ids that it had before
 * @param bundle symbolic name of the bundle that brings it
 */
public record ViewDescriptor(
        String id,
        String name,
        String description,
        String icon,
        int order,
        Place place,
        List<String> deprecatedIds,
        String bundle,
        IConfigurationElement element) {
    /** Id of the extension point. */
    public static final String POINT = "se.finsam.ui.analysisViews";

    private static final String ICON = "platform:/plugin/se.finsam.ui/icons/compare.svg";

    private static final Comparator<ViewDescriptor> ORDER =
            Comparator.comparingInt(ViewDescriptor::order).thenComparing(ViewDescriptor::id);

    /** The perspective that opens with a view. */
    public enum Place {
        /** Analys. */
        ANALYSIS,
        /** Budget. */
        BUDGET
    }

    /** Every contributed view, in the order in which they are shown; one whose id another has already is left out. */
    public static List<ViewDescriptor> read(IExtensionRegistry registry) {
        Set<String> ids = new HashSet<>();
        return written(registry)
                .filter(view -> ids.add(view.id()))
                .sorted(ORDER)
                .toList();
    }

    /** The views as they are written. */
    static Stream<ViewDescriptor> written(IExtensionRegistry registry) {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT)).map(ViewDescriptor::view);
    }

    private static ViewDescriptor view(IConfigurationElement element) {
        var bundle = element.getContributor().getName();
        return new ViewDescriptor(
                String.valueOf(element.getAttribute("id")),
                String.valueOf(element.getAttribute("name")),
                Objects.requireNonNullElse(element.getAttribute("description"), ""),
                icon(bundle, element.getAttribute("icon")),
                rank(element.getAttribute("order")),
                "budget".equals(element.getAttribute("perspective")) ? Place.BUDGET : Place.ANALYSIS,
                words(element.getAttribute("deprecatedIds")),
                bundle,
                element);
    }

    private static String icon(String bundle, @Nullable String path) {
        if (path == null) {
            return ICON;
        }
        return path.startsWith("platform:/") ? path : "platform:/plugin/%s/%s".formatted(bundle, path);
    }

    /** A view whose order is no number stands last, as one without. */
    private static int rank(@Nullable String order) {
        return order != null && order.matches("\\d{1,9}") ? Integer.parseInt(order) : Integer.MAX_VALUE;
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.asList(text.strip().split("\\s+"));
    }

    /**
     * A new view.
     *
     * @throws CoreException if the class cannot be made or is no view
     */
    public AnalysisView make() throws CoreException {
        if (element.createExecutableExtension("class") instanceof AnalysisView view) {
            return view;
        }
        throw new CoreException(
                Status.error("The view %s of %s is no %s".formatted(id, bundle, AnalysisView.class.getName())));
    }
}
