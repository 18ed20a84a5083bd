// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.jspecify.annotations.Nullable;
import se.finsam.api.AppliesTo;

/**
 * A page as plugin.xml tells it; nothing of its class is loaded.
 *
 * @param order pages are shown from low to high
 * @param icon picture for the tab; null for none
 * @param bundle symbolic name of the bundle that brings it
 * @param appliesTo what there must be for it to apply; a page that does not says why in its place
 * @param deprecatedIds ids that it had before
 */
public record PageDescriptor(
        String id,
        String name,
        int order,
        @Nullable ImageDescriptor icon,
        String bundle,
        AppliesTo appliesTo,
        List<String> deprecatedIds,
        IConfigurationElement element) {
    /** Id of the extension point. */
    public static final String POINT = "se.finsam.ui.editorPages";

    /** Every contributed page, in the order in which they are shown. */
    public static List<PageDescriptor> read(IExtensionRegistry registry) {
        var pages = new ArrayList<PageDescriptor>();
        Arrays.stream(registry.getConfigurationElementsFor(POINT)).forEach(element -> pages.add(page(element)));
        pages.sort(Comparator.comparingInt(PageDescriptor::order).thenComparing(PageDescriptor::id));
        return pages;
    }

    private static PageDescriptor page(IConfigurationElement element) {
        var bundle = element.getContributor().getName();
        @Nullable String order = element.getAttribute("order");
        @Nullable String icon = element.getAttribute("icon");
        return new PageDescriptor(
                String.valueOf(element.getAttribute("id")),
                String.valueOf(element.getAttribute("name")),
                place(order),
                icon == null
                        ? null
                        : ResourceLocator.imageDescriptorFromBundle(bundle, icon)
                                .orElse(null),
                bundle,
                scope(element.getAttribute("appliesTo")),
                ids(element.getAttribute("deprecatedIds")),
                element);
    }

    /** A page with a word that is none applies always, as one without. */
    private static AppliesTo scope(@Nullable String word) {
        return Arrays.stream(AppliesTo.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(AppliesTo.YEAR);
    }

    private static List<String> ids(@Nullable String words) {
        return words == null || words.isBlank()
                ? List.of()
                : List.of(words.strip().split("\\s+"));
    }

    /** Whether this is its id, or one that it had before. */
    public boolean isCalled(String name) {
        return id.equals(name) || deprecatedIds.contains(name);
    }

    /** A page whose order is no number stands last, as one without. */
    private static int place(@Nullable String order) {
        return order != null && order.matches("\\d{1,9}") ? Integer.parseInt(order) : Integer.MAX_VALUE;
    }

    /**
     * A new page.
     *
     * @throws CoreException if the class cannot be made or is no page
     */
    public EditorPage make() throws CoreException {
        if (element.createExecutableExtension("class") instanceof EditorPage page) {
            return page;
        }
        throw new CoreException(org.eclipse.core.runtime.Status.error(
                "The page %s of %s is no %s".formatted(id, bundle, EditorPage.class.getName())));
    }
}
