// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.FileLocator;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.finsam.sdk.Kind;
import se.finsam.sdk.NewPlugin;
import se.finsam.sdk.SdkRepository;

/** Writes the project of a new plug-in. */
@Command(name = "new-plugin")
final class NewPluginCommand implements Callable<Integer> {
    private static final String LIBRARY = "designs/finsam.rptlibrary";

    @Option(names = "--id", paramLabel = "ID", required = true)
    private String id = "";

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--with", paramLabel = "KIND", split = ",", required = true)
    private List<String> with = List.of();

    @Option(names = "--dir", paramLabel = "DIR")
    private @Nullable Path dir;

    private final Environment environment;

    NewPluginCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        if (!NewPlugin.isId(id)) {
            throw new CommandException(ExitCode.USAGE, environment.text("badPluginId", id));
        }
        var folder = (dir == null ? Path.of(id) : dir).toAbsolutePath();
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new CommandException(ExitCode.USAGE, environment.text("folderExists", folder));
        }
        var kinds = kinds();
        new NewPlugin(id, name == null ? id : name, kinds)
                .write(folder, libraries(kinds.stream().anyMatch(Kind::needsWindow)), extra(kinds));
        environment.out().println(environment.text("pluginWritten", folder));
        return ExitCode.OK;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private Set<Kind> kinds() {
        var kinds = EnumSet.noneOf(Kind.class);
        for (var word : with) {
            try {
                kinds.add(Kind.of(word));
            } catch (IllegalArgumentException e) {
                throw new CommandException(
                        ExitCode.USAGE,
                        environment.text(
                                "noSuchKind",
                                word,
                                Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "))));
            }
        }
        return kinds;
    }

    private static Map<String, Bundle> installed() {
        var installed = new HashMap<String, Bundle>();
        for (var bundle : FrameworkUtil.getBundle(NewPluginCommand.class)
                .getBundleContext()
                .getBundles()) {
            installed.put(bundle.getSymbolicName(), bundle);
        }
        return installed;
    }

    /** The bundles that run, wherever they lie. */
    private SdkRepository libraries(boolean window) throws IOException {
        var installed = installed();
        if (window && !installed.containsKey("se.finsam.ui")) {
            throw new CommandException(ExitCode.USAGE, environment.text("pageNeedsWindow"));
        }
        var files = new LinkedHashMap<String, Path>();
        for (var name : SdkRepository.bundles(window)) {
            var bundle = installed.get(name);
            if (bundle != null) {
                FileLocator.getBundleFileLocation(bundle).ifPresent(file -> files.put(name, file.toPath()));
            }
        }
        return new SdkRepository(installed.get("se.finsam.api").getVersion().toString(), window, files);
    }

    /** The library of styles and pages that a design builds on. */
    private static Map<String, byte[]> extra(Set<Kind> kinds) throws IOException {
        if (!kinds.contains(Kind.REPORT)) {
            return Map.of();
        }
        try (var in = installed().get("se.finsam.report").getEntry(LIBRARY).openStream()) {
            return Map.of("src/main/resources/" + LIBRARY, in.readAllBytes());
        }
    }
}
