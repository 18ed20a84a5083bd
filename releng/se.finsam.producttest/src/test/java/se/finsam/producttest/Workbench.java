// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.producttest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built product as a command. */
final class Workbench {
    static final Path ROOT = Path.of(System.getProperty("finsam.root"));
    static final Path SAMPLE = ROOT.resolve("bundles/se.finsam.sample/samspelet.finsam");
    private static final Path PRODUCT =
            ROOT.resolve("releng/se.finsam.product.headless/target/products/se.finsam.headless/linux/gtk/x86_64");

    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private List<String> prefix = List.of();
    private Path product = PRODUCT;

    /**
     * A command whose traces are kept in a folder.
     *
     * @param folder an existing folder for the log and what is printed
     */
    Workbench(Path folder) {
        this.folder = folder;
    }

    /** What a run leaves. */
    record Outcome(int exitCode, String out, String err) {}

    /**
     * The same command in a world of its own where a folder is a file system of 200 kB, its names written to a
     * file when the command has ended. Where the machine allows no such world, no file may grow beyond the size.
     *
     * @param small the folder
     * @param names where the names in the folder are written
     */
    Workbench onSmallDisk(Path small, Path names) throws Exception {
        Files.createDirectories(small);
        var confined = new Workbench(folder);
        boolean namespaces =
                new ProcessBuilder("unshare", "-rm", "true").start().waitFor() == 0;
        var limit = namespaces ? "mount -t tmpfs -o size=200k tmpfs '%s'".formatted(small) : "ulimit -f 400";
        var script = "%s && \"$@\"; status=$?; ls -A '%s' >'%s'; exit $status".formatted(limit, small, names);
        confined.prefix =
                namespaces ? List.of("unshare", "-rm", "sh", "-c", script, "sh") : List.of("sh", "-c", script, "sh");
        return confined;
    }

    /** The same command of a product elsewhere that has the same bundles. */
    Workbench of(Path other) throws IOException {
        Files.createDirectories(other);
        for (var shared : List.of("plugins", "features", "p2")) {
            Files.createSymbolicLink(other.resolve(shared), PRODUCT.resolve(shared));
        }
        var configuration = PRODUCT.resolve("configuration");
        for (var file : List.of("config.ini", "org.eclipse.equinox.simpleconfigurator/bundles.info")) {
            var copy = other.resolve("configuration").resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(configuration.resolve(file), copy);
        }
        product = other;
        return this;
    }

    /** The same command with an option of the Java runtime. */
    Workbench with(String option) {
        options.add(option);
        return this;
    }

    /** Bundles of the product as a class path. */
    static String bundles(String... prefixes) throws IOException {
        try (var plugins = Files.list(PRODUCT.resolve("plugins"))) {
            return plugins.filter(jar -> Stream.of(prefixes)
                            .anyMatch(prefix -> jar.getFileName().toString().startsWith(prefix)))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** Runs the product with the memory that it promises to be content with. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        Path launcher;
        try (var plugins = Files.newDirectoryStream(PRODUCT.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            launcher = plugins.iterator().next();
        }
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "-Duser.language=en",
                "-Duser.country=GB",
                "-Dfinsam.logs=" + folder.resolve("logs"),
                "-Dfinsam.plugins=" + folder.resolve("plugins")));
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                launcher.toString(),
                "-application",
                "se.finsam.cli.workbench",
                "-nosplash",
                "-data",
                "@none",
                "-configuration",
                folder.resolve("configuration").toString(),
                "-install",
                product.toString()));
        command.addAll(List.of(arguments));
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        try {
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), () -> "still running: " + command);
        } finally {
            process.destroyForcibly();
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
