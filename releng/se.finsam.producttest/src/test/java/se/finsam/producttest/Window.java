// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.producttest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** The built product with its window, worked by keyboard from outside its process. */
final class Window implements AutoCloseable {
    private static final Path PRODUCT =
            Workbench.ROOT.resolve("releng/se.finsam.product/target/products/se.finsam.workbench/linux/gtk/x86_64");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final Process process;

    /** A condition that becomes true. */
    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    /**
     * Starts the window.
     *
     * @param folder an existing folder for its state and log
     */
    Window(Path folder, String... arguments) throws IOException {
        this.folder = folder;
        var command = new ArrayList<>(command(PRODUCT, folder));
        command.addAll(List.of(
                "-application",
                "se.finsam.app.window",
                "-nosplash",
                "-nl",
                "sv",
                "-data",
                folder.resolve("state").toString()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("window.txt").toFile())
                .start();
    }

    /** The start of a command line of the product with its window. */
    private static List<String> command(Path product, Path folder) throws IOException {
        Path launcher;
        try (var plugins = Files.newDirectoryStream(product.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            launcher = plugins.iterator().next();
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Djava.awt.headless=true",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dfinsam.plugins=" + folder.resolve("plugins"),
                "-jar",
                launcher.toString(),
                "-configuration",
                folder.resolve("configuration").toString(),
                "-install",
                product.toString());
    }

    /** Runs the command line of the product with the window and gives its exit code. */
    static int runCommand(Path folder, List<String> arguments, String last) throws IOException, InterruptedException {
        var command = new ArrayList<>(command(PRODUCT, folder));
        command.addAll(List.of("-application", "se.finsam.cli.workbench", "-nosplash", "-data", "@none"));
        command.addAll(arguments);
        command.add(last);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("command.txt").toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), () -> "still running: " + command);
        return process.exitValue();
    }

    /** Waits until a condition holds. */
    void until(String what, Condition condition) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < deadline, () -> "Not within " + PATIENCE + ": " + what + "\n" + said());
            assertTrue(process.isAlive(), () -> "The window has ended before: " + what + "\n" + said());
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    /** Brings the window with a title to the front and presses keys. */
    void press(String title, String... keys) throws IOException, InterruptedException {
        focus(title);
        var command = new ArrayList<>(List.of("key", "--delay", "60"));
        command.addAll(List.of(keys));
        tool(command);
    }

    /** Types a text into the window with a title. */
    void type(String title, String text) throws IOException, InterruptedException {
        focus(title);
        tool(List.of("type", "--delay", "40", text));
    }

    private void focus(String title) throws IOException, InterruptedException {
        until("a window " + title, () -> !find(title).isEmpty());
        tool(List.of("windowfocus", "--sync", find(title)));
    }

    /** True if a window with this in its title is shown. */
    boolean shows(String title) throws IOException, InterruptedException {
        return !find(title).isEmpty();
    }

    /** What the screen shows, which is kept in a file. */
    Picture picture(Path file) throws IOException {
        try {
            var screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
            var image = new Robot().createScreenCapture(screen);
            ImageIO.write(image, "png", file.toFile());
            return new Picture(image);
        } catch (AWTException e) {
            throw new IOException(e);
        }
    }

    /** A picture of the screen. */
    record Picture(BufferedImage image) {
        /** How many of its points have a colour. */
        long count(int colour) {
            return IntStream.range(0, image.getHeight())
                    .mapToLong(y -> IntStream.range(0, image.getWidth())
                            .filter(x -> (image.getRGB(x, y) & 0xFFFFFF) == colour)
                            .count())
                    .sum();
        }
    }

    private String find(String title) throws IOException, InterruptedException {
        return tool(List.of("search", "--onlyvisible", "--name", title))
                .lines()
                .findFirst()
                .orElse("");
    }

    private static String tool(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("xdotool"));
        command.addAll(arguments);
        var tool = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        tool.waitFor();
        return said;
    }

    /** Ends the process as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits for the process to end by itself. */
    int exitCode() throws InterruptedException {
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), () -> "still running\n" + said());
        return process.exitValue();
    }

    /** What the platform has logged. */
    String log() throws IOException {
        var log = folder.resolve("state/.metadata/.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("window.txt")) + "\n" + log();
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
