// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.function.Executable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.finsam.model.Association;
import se.finsam.model.create.NewAssociation;
import se.finsam.testing.PluginProject;
import se.finsam.testing.Samples;

/** What the contracts of the window put around a contribution. */
final class Surroundings {
    private Surroundings() {}

    /** A display; without one the test is skipped with that reason. */
    static Display display() {
        try {
            return Display.getDefault();
        } catch (SWTError | SWTException | LinkageError e) {
            return Assumptions.abort(
                    "What is seen needs a display; on Linux run the build under xvfb-run. " + e.getMessage());
        }
    }

    /** A new object of the class that plugin.xml names at an element with an id. */
    static Object make(Class<?> test, String element, String id) throws IOException, ReflectiveOperationException {
        var type = Class.forName(className(test, element, id), true, test.getClassLoader());
        return type.getConstructor().newInstance();
    }

    private static String className(Class<?> test, String element, String id) throws IOException {
        try (var in = Files.newInputStream(PluginProject.read(test).folder().resolve("plugin.xml"))) {
            var all = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName(element);
            for (var i = 0; i < all.getLength(); i++) {
                var each = (Element) all.item(i);
                if (each.getAttribute("id").equals(id)) {
                    return each.getAttribute("class");
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
        throw new AssertionError("No %s %s in plugin.xml".formatted(element, id));
    }

    /** The sample, a new association and one without a year. */
    static List<Association> associations() throws IOException {
        return List.of(Samples.association(), fresh(), NewAssociation.create("Nytt"));
    }

    /** The sample and a new association. */
    static List<Association> associationsOfAYear() throws IOException {
        return List.of(Samples.association(), fresh());
    }

    private static Association fresh() {
        return NewAssociation.create("Samordningsförbundet Nytt", Samples.YEAR);
    }

    /** What is opened first may be shared and kept; what each opening leaves behind is a leak. */
    static void assertNothingLeft(Display display, Executable opening) throws Exception {
        var tracked = display.isTracking();
        display.setTracking(true);
        try {
            run(opening);
            var before = resources(display);
            run(opening);
            var left = resources(display);
            left.removeAll(before);
            assertEquals(Set.of(), left, "images, fonts and the like that are not disposed of");
        } finally {
            display.setTracking(tracked);
        }
    }

    private static void run(Executable opening) throws Exception {
        try {
            opening.execute();
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static Set<Object> resources(Display display) {
        Set<Object> resources = Collections.newSetFromMap(new IdentityHashMap<>());
        Arrays.stream(display.getDeviceData().objects)
                .filter(resource -> resource != null && !(resource instanceof Color))
                .forEach(resources::add);
        return resources;
    }
}
