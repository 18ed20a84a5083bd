// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
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
import se.finsam.plugins.PluginStatus.State;
import se.finsam.plugins.Plugins;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

class PluginsDialogTest {
    private static final String FOLDER = "finsam.plugins";

    @TempDir
    Path folder;

    private PluginsPresenter presenter;
    private @Nullable String before;

    @BeforeEach
    void makePresenter() {
        before = System.getProperty(FOLDER);
        System.setProperty(FOLDER, folder.resolve("plugins").toString());
        presenter = presenter(List.of());
    }

    private static PluginsPresenter presenter(List<Path> extensions) {
        var context = FrameworkUtil.getBundle(PluginsPresenter.class).getBundleContext();
        var folders = new ExtensionFolders(extensions, design -> false, design -> List.of()).read();
        return new PluginsPresenter(
                Plugins.ofUser(context),
                ContributionRegistry.read(Platform.getExtensionRegistry(), new InstalledBundles(context), folders));
    }

    @AfterEach
    void forgetFolder() {
        if (before == null) {
            System.clearProperty(FOLDER);
        } else {
            System.setProperty(FOLDER, before);
        }
    }

    private Path jar(String lines) throws IOException {
        var file = folder.resolve("regler.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
            out.write(
                    "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: se.kommun.regler\nBundle-Version: 1.0.0\nBundle-Name: Våra regler\n%s"
                            .formatted(lines)
                            .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private void install() throws IOException, PluginException {
        try (var proposal = presenter.propose(jar("").toString())) {
            presenter.install(proposal);
        }
    }

    @Test
    void theUserIsToldWhatItIsAndMayDoBeforeItIsInstalled() throws Exception {
        try (var proposal = presenter.propose(jar("Bundle-Vendor: Kommunen\n").toString())) {
            var asked = PluginsPresenter.question(proposal).sv();
            assertTrue(asked.contains("se.kommun.regler 1.0.0  Våra regler"), asked);
            assertTrue(asked.contains("Leverantör: Kommunen (enligt egen uppgift)"), asked);
            assertTrue(asked.contains(proposal.jars().getFirst().sha256()), asked);
            assertTrue(asked.contains("Signerat av: ingen") && asked.contains("körs med dina rättigheter"), asked);
        }
        assertFalse(presenter.isChanged());
        assertTrue(presenter.plugins().isEmpty());
    }

    @Test
    void whatDoesNotFitIsRefused() throws Exception {
        var jar = jar("Require-Bundle: se.finsam.api;bundle-version=\"[2.0,3)\"\n");
        var refusal = assertThrows(PluginException.class, () -> presenter.propose(jar.toString()));
        assertTrue(refusal.text().sv().contains("Det är gjort för se.finsam.api [2.0,3)"), refusal.text()::sv);
    }

    @Test
    void whatIsInstalledWaitsForTheNextStart() throws Exception {
        install();
        assertEquals(State.WAITING, presenter.plugins().getFirst().state());
        assertTrue(presenter.isChanged());
    }

    @Test
    void aPluginIsTurnedOffAndOnInTheDialog() throws Exception {
        install();
        var dialog = new PluginsDialog(new Shell(Display.getDefault()), presenter);
        dialog.setBlockOnOpen(false);
        dialog.open();
        var table = find(dialog.getShell(), Table.class, "plugins.table");
        assertEquals("Våra regler", table.getItem(0).getText(0));
        table.setSelection(0);
        send(table);
        var details = find(dialog.getShell(), Text.class, "plugins.details").getText();
        assertTrue(details.startsWith("se.kommun.regler") && details.contains("regler.jar"), details);
        var turn = find(dialog.getShell(), Button.class, "plugins.turnOff");
        send(turn);
        assertEquals(UiLanguage.in(State.DISABLED.text()), table.getItem(0).getText(3));
        send(turn);
        assertEquals(UiLanguage.in(State.WAITING.text()), table.getItem(0).getText(3));
        assertTrue(find(dialog.getShell(), Button.class, "plugins.uninstall").isEnabled());
        dialog.close();
        presenter.uninstall(presenter.plugins().getFirst());
        assertFalse(Files.exists(folder.resolve("plugins")));
    }

    @Test
    void aFolderOfExtensionsIsALineWithWhatItContributesAndWhatIsWrongInIt() throws Exception {
        var own = Files.createDirectories(folder.resolve("kommunen"));
        Files.writeString(own.resolve("kassa.indicators.xml"), """
                <indicators xmlns="urn:se.finsam:indicators:1">
                  <indicator id="kommunen.cash">
                    <name sv="Kassa" en="Cash"/>
                    <formula>percent(cash, cost)</formula>
                  </indicator>
                </indicators>
                """);
        Files.writeString(own.resolve("fel.indicators.xml"), "<indicators>");
        Files.writeString(own.resolve("styrelsen.rptdesign"), "<report/>");
        var lines = presenter(List.of(own)).lines();
        assertEquals(1, lines.size());
        var line = lines.getFirst();
        assertEquals("kommunen", line.name().sv());
        assertEquals("mapp, 1 fel", line.state().sv());
        var details = line.details().sv();
        assertTrue(details.startsWith("Mapp med egna tillägg: " + own), details);
        assertTrue(details.contains("Nyckeltal: Kassa (kommunen.cash)"), details);
        assertTrue(details.contains("• ") && details.contains("fel.indicators.xml"), details);
        assertTrue(details.contains("Rapportmallen styrelsen får räkna, men inte använda Java"), details);
    }

    private static void send(Control control) {
        control.notifyListeners(SWT.Selection, new Event());
    }

    private static <T extends Control> T find(Composite parent, Class<T> type, String id) {
        return type.cast(search(parent, id));
    }

    private static @Nullable Control search(Composite parent, String id) {
        for (var child : parent.getChildren()) {
            if (id.equals(child.getData(Ids.KEY))) {
                return child;
            }
            var deeper = child instanceof Composite composite ? search(composite, id) : null;
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }
}
