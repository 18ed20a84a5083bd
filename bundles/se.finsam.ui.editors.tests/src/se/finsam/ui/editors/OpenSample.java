// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.InstalledBundles;
import se.finsam.model.Association;
import se.finsam.model.edit.Document;
import se.finsam.model.file.AssociationFileException;
import se.finsam.ui.session.Session;
import se.finsam.ui.session.UserFiles;

/** The sample as a session on the thread of the tests. */
public final class OpenSample {
    /** Contributions of the bundles that are shipped. */
    public static final ContributionRegistry REGISTRY = ContributionRegistry.read(
            Platform.getExtensionRegistry(),
            new InstalledBundles(FrameworkUtil.getBundle(OpenSample.class).getBundleContext()));

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path SAMPLE = Path.of("..", "se.finsam.sample", "samspelet.finsam");

    private OpenSample() {}

    /** A session of a copy of the sample in a folder, with its findings. */
    public static Session checked(Path folder) throws IOException, AssociationFileException {
        var session = in(folder);
        until("findings", () -> session.findings().isPresent());
        return session;
    }

    /** A session of a copy of the sample in a folder; its findings are on their way. */
    public static Session in(Path folder) throws IOException, AssociationFileException {
        var file = Files.copy(SAMPLE, folder.resolve("samspelet.finsam"));
        return new Session(
                Document.open(file),
                REGISTRY,
                UserFiles.of(UserFiles.Place.in(folder), REGISTRY),
                Display.getCurrent()::asyncExec);
    }

    /** A session of an association that has no file. */
    public static Session of(Association association) {
        return new Session(Document.of(association), REGISTRY, Display.getCurrent()::asyncExec);
    }

    /** Lets the window work until a condition holds. */
    public static void until(String what, BooleanSupplier condition) {
        var display = Display.getCurrent();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        Runnable wake = () -> {};
        display.timerExec((int) PATIENCE.toMillis(), wake);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() >= deadline) {
                fail("Waited in vain for " + what);
            }
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.timerExec(-1, wake);
    }
}
