// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.jmh;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The same plans computed by a process of ours and by LibreOffice Calc without a window. Both must come to the same equity, to
 * the öre. A time is that of the whole process, the fastest of three.
 */
final class OfficeComparison {
    private static final int RUNS = 3;
    private static final long MINUTES = 5;
    private static final List<Integer> SIZES = List.of(1, 75, 750);

    private OfficeComparison() {}

    /** The lines of the comparison. */
    static List<String> run() throws IOException, InterruptedException {
        var told = new ArrayList<String>();
        told.add("%-38s %10s %10s %8s".formatted("whole process, fastest of three", "ours, s", "Calc, s", "ratio"));
        if (!isInstalled()) {
            told.add("LibreOffice (soffice) is not installed; the comparison with it is left out");
            return told;
        }
        var folder = Files.createTempDirectory("plans");
        try {
            compare(folder, told);
        } finally {
            delete(folder);
        }
        return told;
    }

    private static void compare(Path folder, List<String> told) throws IOException, InterruptedException {
        var office = List.of(
                "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless");
        var plans = new ManyPlans();
        for (var size : SIZES) {
            var workbook = folder.resolve("plan" + size + ".fods");
            var formulas = PlanWorkbook.write(plans, size, workbook);
            var ours = folder.resolve("ours" + size + ".csv");
            var mine = seconds(java(size, ours), folder);
            var calc = seconds(
                    join(office, List.of("--convert-to", "csv", "--outdir", folder.toString(), workbook.toString())),
                    folder);
            var theirs = folder.resolve("plan" + size + ".csv");
            Answer.require("equity by Calc", Files.readAllLines(ours), Files.readAllLines(theirs));
            told.add(line("%d plans, %d formulas".formatted(size, formulas), mine, calc));
            if (size == 1) {
                told.add(line("… by the command plan of the product", seconds(command(), folder), calc));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String line(String what, double ours, double calc) {
        return String.format(Locale.ROOT, "%-38s %10.2f %10.2f %8.2f", what, ours, calc, calc / ours);
    }

    private static List<String> command() {
        return List.of(
                Project.ROOT.resolve("workbench").toString(),
                "plan",
                Project.SAMPLE.toString(),
                "--scenario",
                "plan,prolong-all,fewer-contributions,pot-even",
                "--format",
                "csv");
    }

    private static List<String> java(int size, Path answers) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfinsam.root=" + Project.ROOT,
                "-cp",
                System.getProperty("java.class.path"),
                ManyPlans.class.getName(),
                Integer.toString(size),
                answers.toString());
    }

    private static List<String> join(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static boolean isInstalled() {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    private static double seconds(List<String> command, Path folder) throws IOException, InterruptedException {
        var best = Double.MAX_VALUE;
        for (var run = 0; run < RUNS; run++) {
            var output = folder.resolve("output").toFile();
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
            builder.environment().put("LC_ALL", "C.UTF-8");
            var begun = System.nanoTime();
            var process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("%s has not ended in %d minutes".formatted(command.getFirst(), MINUTES));
            }
            best = Math.min(best, (System.nanoTime() - begun) / 1e9);
            Answer.require(
                    "exit code of " + command + ": " + Files.readString(output.toPath()), 0, process.exitValue());
        }
        return best;
    }
}
