// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.plugins.FolderState.Disabled;
import se.finsam.plugins.PluginStatus.State;

/** Brings plug-ins into the running framework and takes them out of it. */
final class PluginLoader {
    private static final Texts TEXTS = Texts.of(PluginLoader.class);
    /** Begins the location of every bundle that is not of the product. */
    private static final String LOCATION = "finsam-plugin:";

    private final BundleContext context;
    private final PluginFolder folder;
    private final Duration limit;
    private final StartMark mark;
    private boolean hanging;

    /**
     * @param limit how long a plug-in may take to start
     */
    PluginLoader(BundleContext context, PluginFolder folder, Duration limit) {
        this.context = context;
        this.folder = folder;
        this.limit = limit;
        mark = StartMark.ofPlugin(folder.path());
    }

    /** Ids of the bundles of the product. */
    Set<String> product() {
        var ids = new TreeSet<String>();
        bundles(false).forEach(bundle -> ids.add(bundle.getSymbolicName()));
        return ids;
    }

    /** What the bundles of the product offer. */
    Offer offer() {
        var offer =
                new Offer(new HashMap<>(), new HashMap<>(), Runtime.version().feature());
        for (var bundle : bundles(false)) {
            var revision = bundle.adapt(BundleRevision.class);
            offer.bundles()
                    .computeIfAbsent(bundle.getSymbolicName(), id -> new ArrayList<>())
                    .add(bundle.getVersion());
            for (var capability : revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)) {
                var attributes = capability.getAttributes();
                offer.packages()
                        .computeIfAbsent(
                                "" + attributes.get(PackageNamespace.PACKAGE_NAMESPACE), id -> new ArrayList<>())
                        .add((Version) attributes.get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE));
            }
        }
        return offer;
    }

    private List<Bundle> bundles(boolean ours) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getLocation().startsWith(LOCATION) == ours)
                .filter(bundle -> bundle.getSymbolicName() != null)
                .toList();
    }

    /** Takes out of the framework what a process that was killed may have left there. */
    void clean() {
        bundles(true).forEach(PluginLoader::uninstall);
    }

    /** Loads those that wait to be, and tells of each how it went. */
    List<PluginStatus> load(List<PluginStatus> known) {
        clean();
        var result = new LinkedHashMap<String, PluginStatus>();
        known.forEach(status -> result.put(status.id(), status));
        var installed = new LinkedHashMap<String, Bundle>();
        var waiting = known.stream()
                .filter(status -> status.state() == State.WAITING)
                .flatMap(status -> Stream.ofNullable(status.jar()))
                .toList();
        var windowOnly = waiting.isEmpty() ? Set.of() : Fit.windowOnly(waiting, offer());
        for (var status : known) {
            var jar = status.jar();
            if (windowOnly.contains(status.id())) {
                result.put(status.id(), status.with(State.WINDOW, TEXTS.get("window")));
            } else if (status.state() == State.WAITING && jar != null) {
                try {
                    installed.put(status.id(), install(jar));
                } catch (BundleException | IOException e) {
                    result.put(status.id(), status.with(State.FAILED, Text.same(String.valueOf(e.getMessage()))));
                }
            }
        }
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkWiring.class)
                .resolveBundles(installed.values());
        var jars = known.stream()
                .filter(status -> installed.containsKey(status.id()))
                .flatMap(status -> Stream.ofNullable(status.jar()))
                .toList();
        for (var entry : installed.entrySet()) {
            result.compute(entry.getKey(), (id, status) -> start(status, entry.getValue(), jars));
        }
        mark.remove();
        return List.copyOf(result.values());
    }

    private Bundle install(PluginJar jar) throws BundleException, IOException {
        var url = URI.create("reference:" + jar.file().toUri()).toURL();
        try (var reference = url.openStream()) {
            return context.installBundle(LOCATION + jar.file() + "#" + jar.sha256(), reference);
        }
    }

    private PluginStatus start(PluginStatus status, Bundle bundle, List<PluginJar> jars) {
        var jar = Objects.requireNonNull(status.jar());
        if (bundle.getState() < Bundle.RESOLVED) {
            var failed = status.with(State.FAILED, unresolved(jar, bundle, offer().with(jars)));
            uninstall(bundle);
            return failed;
        }
        if (jar.host() != null) {
            return status.with(State.LOADED, Text.EMPTY);
        }
        try {
            if (jar.runsAtStart()) {
                mark.put(jar.id());
                startInTime(bundle);
            } else {
                start(bundle);
            }
            return status.with(State.LOADED, Text.EMPTY);
        } catch (TimeoutException e) {
            return status.with(State.FAILED, hung(jar));
        } catch (BundleException e) {
            uninstall(bundle);
            return status.with(State.FAILED, TEXTS.get("startFailed", root(e)));
        }
    }

    private static void start(Bundle bundle) throws BundleException {
        bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
    }

    private void startInTime(Bundle bundle) throws BundleException, TimeoutException {
        var task = new FutureTask<Boolean>(() -> {
            start(bundle);
            return true;
        });
        var thread = new Thread(task, "Start of " + bundle.getSymbolicName());
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BundleException cause
                    ? cause
                    : new BundleException(String.valueOf(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BundleException(String.valueOf(e), e);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw e;
        }
    }

    /** True if the start of a plug-in has not ended, for which an orderly end of the process would wait too. */
    boolean isHanging() {
        return hanging;
    }

    /** Sees to it that the next start leaves the plug-in out. */
    private Text hung(PluginJar jar) {
        hanging = true;
        try {
            folder.disable(jar.id(), Disabled.HUNG);
            return TEXTS.get("hung", limit.toSeconds(), jar.id());
        } catch (IOException e) {
            return TEXTS.get("hungKept", limit.toSeconds(), String.valueOf(e.getMessage()));
        }
    }

    private static Text unresolved(PluginJar jar, Bundle bundle, Offer offer) {
        var problems = Fit.problems(jar, offer);
        if (!problems.isEmpty()) {
            return new Text(
                    problems.stream().map(Text::sv).collect(Collectors.joining(". ")),
                    problems.stream().map(Text::en).collect(Collectors.joining(". ")));
        }
        try {
            start(bundle);
            return Text.EMPTY;
        } catch (BundleException e) {
            return TEXTS.get("unresolved", String.valueOf(e.getMessage()).strip());
        }
    }

    /** What the code of a plug-in has thrown, without what the framework has wrapped around it. */
    private static Throwable root(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            // It hangs; the process takes it along when it ends, and the next start does not have it.
        }
    }
}
