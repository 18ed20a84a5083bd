// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.ExtensionFolders;
import se.finsam.engine.InstalledBundles;
import se.finsam.plugins.PluginException;
import se.finsam.plugins.Plugins;
import se.finsam.plugins.Proposal;
import se.finsam.ui.Ids;

/** Plug-ins from a server of this computer, one of whose addresses begins an answer and never ends it. */
class InstallFromAddressTest {
    private static final String FOLDER = "finsam.plugins";
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final CountDownLatch asked = new CountDownLatch(1);
    private HttpServer server;
    private PluginsPresenter presenter;
    private @Nullable String before;

    @BeforeEach
    void serve() throws IOException {
        var site = Files.createDirectory(folder.resolve("site")).toRealPath();
        try (var out = new JarOutputStream(Files.newOutputStream(site.resolve("regler.jar")))) {
            out.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
            out.write("""
                    Manifest-Version: 1.0
                    Bundle-ManifestVersion: 2
                    Bundle-SymbolicName: se.kommun.regler
                    Bundle-Version: 1.0.0
                    """.getBytes(StandardCharsets.UTF_8));
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", SimpleFileServer.createFileHandler(site));
        server.createContext("/silent", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            asked.countDown();
        });
        server.start();
        before = System.getProperty(FOLDER);
        System.setProperty(FOLDER, folder.resolve("plugins").toString());
        var context = FrameworkUtil.getBundle(PluginsPresenter.class).getBundleContext();
        presenter = new PluginsPresenter(
                Plugins.ofUser(context),
                ContributionRegistry.read(
                        Platform.getExtensionRegistry(),
                        new InstalledBundles(context),
                        new ExtensionFolders(List.of(), design -> false, design -> List.of()).read()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
        if (before == null) {
            System.clearProperty(FOLDER);
        } else {
            System.setProperty(FOLDER, before);
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    /** What a job has told. */
    private static final class Heard implements DownloadJob.Told {
        private @Nullable Proposal proposal;
        private @Nullable PluginException refusal;

        @Override
        public void proposed(DownloadJob job, Proposal told) {
            proposal = told;
        }

        @Override
        public void refused(DownloadJob job, PluginException told) {
            refusal = told;
        }
    }

    private final Heard heard = new Heard();

    private DownloadJob job(String path) {
        return new DownloadJob("test", address(path), presenter::propose, heard);
    }

    @Test
    void anAddressIsJudgedWhileItIsWritten() {
        for (var beginning : List.of("", "  ", "htt", "https://")) {
            assertEquals(
                    "", PluginsPresenter.addressProblem(beginning).orElseThrow().sv(), beginning);
        }
        assertEquals(Optional.empty(), PluginsPresenter.addressProblem(" https://plugins.example.org/site/ "));
        assertEquals(Optional.empty(), PluginsPresenter.addressProblem(address("")));
        var plain = PluginsPresenter.addressProblem("http://example.org/").orElseThrow();
        assertTrue(plain.sv().contains("utan https"), plain.sv());
        var none = PluginsPresenter.addressProblem("example.org").orElseThrow();
        assertTrue(none.sv().contains("ingen adress"), none.sv());
    }

    @Test
    void whatAnAddressOffersIsProposedAndInstalledLikeAFile() throws Exception {
        assertTrue(job("regler.jar").run(new NullProgressMonitor()).isOK());
        try (var proposal = heard.proposal) {
            assertTrue(PluginsPresenter.question(proposal).sv().contains("se.kommun.regler 1.0.0"));
            presenter.install(proposal);
        }
        assertEquals(address("regler.jar"), presenter.plugins().getFirst().source());
        assertFalse(Files.exists(heard.proposal.scratch()));
    }

    @Test
    void anAddressWithNothingIsRefusedWithTheReason() {
        assertTrue(job("nowhere.jar").run(new NullProgressMonitor()).isOK());
        assertNull(heard.proposal);
        assertTrue(heard.refusal.text().sv().contains("Det finns inget på " + address("nowhere.jar")));
    }

    @Test
    void aDownloadThatIsCalledOffEndsAtOnceAndTellsNothing() throws Exception {
        var job = job("silent.jar");
        job.schedule();
        assertTrue(asked.await(DEADLINE.toSeconds(), TimeUnit.SECONDS));
        job.cancel();
        assertTrue(job.join(DEADLINE.toMillis(), new NullProgressMonitor()));
        assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
        assertNull(heard.proposal);
        assertNull(heard.refusal);
    }

    @Test
    void theDialogStaysAwakeWhileItDownloadsAndAsksInTheEnd() {
        var parent = new Shell(Display.getDefault());
        var dialog = new PluginsDialog(parent, presenter);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            var row = find(dialog.getShell(), "plugins.download");
            assertFalse(row.isVisible());

            dialog.download(address("silent.jar"));
            until(() -> asked.getCount() == 0);
            assertTrue(row.isVisible() && row.getSize().y > 0);
            find(dialog.getShell(), "plugins.stop").notifyListeners(SWT.Selection, new Event());
            assertFalse(row.isVisible());

            var refusal = answered(dialog, "nowhere.jar", IDialogConstants.OK_ID);
            assertTrue(refusal.contains(address("nowhere.jar")), refusal);
            assertEquals(List.of(), presenter.plugins());

            var question = answered(dialog, "regler.jar", 0);
            assertTrue(question.contains("se.kommun.regler 1.0.0"), question);
            assertEquals("se.kommun.regler", presenter.plugins().getFirst().id());
            assertFalse(row.isVisible());
        } finally {
            dialog.close();
            parent.dispose();
        }
    }

    /** Downloads, presses a button of the message that then comes, and says what this has said. */
    private String answered(PluginsDialog dialog, String path, int button) {
        var said = new StringBuilder();
        dialog.download(address(path));
        dialog.getShell().getDisplay().timerExec(20, new Runnable() {
            @Override
            public void run() {
                var messages = dialog.getShell().getShells();
                if (messages.length == 0) {
                    dialog.getShell().getDisplay().timerExec(20, this);
                } else {
                    all(messages[0])
                            .filter(Label.class::isInstance)
                            .forEach(label -> said.append(((Label) label).getText()));
                    all(messages[0])
                            .filter(control -> control instanceof Button
                                    && Integer.valueOf(button).equals(control.getData()))
                            .findFirst()
                            .orElseThrow()
                            .notifyListeners(SWT.Selection, new Event());
                }
            }
        });
        until(() -> !said.isEmpty());
        return said.toString();
    }

    private static void until(BooleanSupplier met) {
        var end = Instant.now().plus(DEADLINE);
        var display = Display.getDefault();
        while (!met.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "it does not come");
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {});
                display.sleep();
            }
        }
    }

    private static Control find(Composite parent, String id) {
        return all(parent)
                .filter(control -> id.equals(control.getData(Ids.KEY)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Control> all(Composite parent) {
        return Arrays.stream(parent.getChildren())
                .flatMap(child -> Stream.concat(
                        Stream.of(child), child instanceof Composite composite ? all(composite) : Stream.empty()));
    }
}
