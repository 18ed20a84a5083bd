// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.plugins;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;
import se.finsam.engine.ExtensionFolders;
import se.finsam.model.text.Texts;
import se.finsam.plugins.PluginStatus;
import se.finsam.plugins.PluginStatus.State;
import se.finsam.plugins.Plugins;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.UserFiles;

/** Brings the plug-ins into the start of the window, and sees to it that none of them can keep the window shut. */
public final class WindowPlugins {
    private static final Texts TEXTS = Texts.of(WindowPlugins.class);
    private static @Nullable Plugins user;

    private WindowPlugins() {}

    /** The plug-ins of whoever uses the window. */
    static synchronized Plugins plugins() {
        var plugins = user;
        if (plugins == null) {
            plugins =
                    Plugins.ofUser(FrameworkUtil.getBundle(WindowPlugins.class).getBundleContext());
            user = plugins;
        }
        return plugins;
    }

    /**
     * Loads the plug-ins before the workbench is made, and says where extensions without code lie. A design among these is
     * examined when it is used. When the last start did not come to its end, the user is asked first.
     *
     * @param safe true to load none
     */
    public static void load(Display display, boolean safe) {
        plugins().safe(plugins().lastWindowDidNotOpen() && !safe ? asked(display) : safe);
        plugins().windowOpens();
        var folders = new ExtensionFolders(
                plugins().extensionFolders(), plugins().trustedDesigns()::trusts, design -> List.of());
        var context = FrameworkUtil.getBundle(WindowPlugins.class).getBundleContext();
        context.registerService(ExtensionFolders.class, folders, null);
        context.registerService(
                UserFiles.Place.class,
                new UserFiles.Place(plugins().presetFile(), plugins().checkSettingsFile()),
                null);
    }

    private static boolean asked(Display display) {
        var shell = new Shell(display);
        try {
            return MessageDialog.open(
                            MessageDialog.QUESTION,
                            shell,
                            UiLanguage.in(TEXTS.get("title")),
                            UiLanguage.in(TEXTS.get("lastStart")),
                            0,
                            UiLanguage.in(TEXTS.get("startSafe")),
                            UiLanguage.in(TEXTS.get("startAll")))
                    != 1;
        } finally {
            shell.dispose();
        }
    }

    /** The window is there: notes it, and tells of plug-ins that could not be loaded. */
    public static void opened(Shell window) {
        ended();
        var failed = failed();
        failed.forEach(
                plugin -> ILog.of(WindowPlugins.class).warn(plugin.problem().en()));
        if (!failed.isEmpty()) {
            var told = failed.stream()
                    .map(plugin -> UiLanguage.in(plugin.problem()))
                    .collect(Collectors.joining("\n\n"));
            window.getDisplay()
                    .asyncExec(() -> MessageDialog.openWarning(
                            window, UiLanguage.in(TEXTS.get("title")), UiLanguage.in(TEXTS.get("failedStart", told))));
        }
    }

    private static List<PluginStatus> failed() {
        return plugins().load().stream()
                .filter(plugin -> plugin.state() == State.FAILED)
                .toList();
    }

    /** The process ends in an orderly way, whether the window came up or not. */
    public static void ended() {
        plugins().windowOpened();
    }

    /** True if this start leaves plug-ins out that are installed. */
    public static boolean isSafe() {
        return plugins().load().stream().anyMatch(plugin -> plugin.state() == State.SAFE);
    }
}
