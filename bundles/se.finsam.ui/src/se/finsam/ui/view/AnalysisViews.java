// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.view;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** Makes the contributed views known to the workbench, as views of its own extension point that {@link ContributedView} holds. */
public final class AnalysisViews {
    private static final String POINT = "org.eclipse.ui.views";

    private AnalysisViews() {}

    /**
     * Adds every contributed view, until the application ends; to be called once, before the workbench starts. The registry must
     * have been started with {@code eclipse.registry.nulltoken=true}, which lets an application add to it. A view whose id is taken
     * is left out, and the log names it.
     */
    public static void register(IExtensionRegistry registry) {
        var taken = Arrays.stream(registry.getConfigurationElementsFor(POINT))
                .map(view -> view.getAttribute("id"))
                .collect(Collectors.toSet());
        var told = ViewDescriptor.written(registry).collect(Collectors.partitioningBy(view -> taken.add(view.id())));
        told.get(false).forEach(AnalysisViews::refuse);
        var views = told.get(true);
        try {
            registry.addContribution(
                    new ByteArrayInputStream(xml(views).getBytes(StandardCharsets.UTF_8)),
                    ContributorFactoryOSGi.createContributor(FrameworkUtil.getBundle(AnalysisViews.class)),
                    false,
                    ViewDescriptor.POINT,
                    null,
                    null);
        } catch (IllegalArgumentException | XMLStreamException e) {
            ILog.of(AnalysisViews.class).error("The contributed views cannot be shown", e);
        }
    }

    private static void refuse(ViewDescriptor view) {
        ILog.of(AnalysisViews.class)
                .warn("The id of the view %s of %s is already taken; choose another"
                        .formatted(view.id(), view.bundle()));
    }

    private static String xml(List<ViewDescriptor> views) throws XMLStreamException {
        var text = new StringWriter();
        var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        xml.writeStartElement("plugin");
        xml.writeStartElement("extension");
        xml.writeAttribute("point", POINT);
        for (var view : views) {
            xml.writeStartElement("view");
            xml.writeAttribute("id", view.id());
            xml.writeAttribute("name", view.name());
            xml.writeAttribute("icon", view.icon());
            xml.writeAttribute("class", ContributedView.class.getName());
            xml.writeStartElement("description");
            xml.writeCharacters(view.description());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        return text.toString();
    }
}
