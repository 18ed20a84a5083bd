// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.producttest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user installs plug-ins of the own organisation into the product as shipped. */
class PluginsTest {
    private static final String ID = "se.kommun.regler";
    private static final String SAMPLE = Workbench.SAMPLE.toString();

    @TempDir
    Path folder;

    private Path data;
    private Path jars;

    @BeforeEach
    void makeFolders() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        jars = Files.createDirectory(folder.resolve("jars"));
    }

    @Test
    void aPluginIsInstalledListedUsedAndLeavesNoTrace() throws Exception {
        run(0, "list", "checks");
        var before = tree(folder.resolve("configuration"));
        var jar = new PluginMaker(ID, "1.0.0").write(jars.resolve("regler.jar"));
        var installed = run(0, "install", jar.toString(), "--yes").out();
        assertTrue(installed.contains("runs with your rights"), installed);
        assertTrue(installed.contains("Signed by: nobody") && installed.contains("Provider: Kommunen"), installed);

        var listed = run(0, "plugins").out();
        assertTrue(listed.matches("(?s)se\\.kommun\\.regler +1\\.0\\.0 +loaded +Kommunen\n.*"), listed);
        assertTrue(listed.contains("se.finsam.api.checks:" + ID + ".rule"), listed);
        assertTrue(run(0, "list", "checks").out().contains("Kommunens regel"));
        var checked = run(1, "check", SAMPLE, "--only", ID + ".rule").out();
        assertTrue(checked.contains("Found by se.kommun.regler 1.0.0"), checked);
        assertFalse(run(0, "--safe", "list", "checks").out().contains(ID));

        run(0, "uninstall", ID);
        assertFalse(run(0, "list", "checks").out().contains(ID));
        assertEquals(new TreeMap<>(), tree(data));
        assertEquals(before, tree(folder.resolve("configuration")));
    }

    @Test
    void aNewerVersionReplacesAnOlderOne() throws Exception {
        run(0, "install", made(new PluginMaker(ID, "1.0.0")), "--yes");
        run(0, "install", made(new PluginMaker(ID, "1.1.0")), "--yes");
        var checked = run(1, "check", SAMPLE, "--only", ID + ".rule").out();
        assertTrue(checked.contains("Found by se.kommun.regler 1.1.0"), checked);
        try (var files = Files.list(data.resolve("finsam-workbench/plugins"))) {
            assertEquals(2, files.count(), "one jar and the state");
        }
    }

    @Test
    void whatDoesNotFitIsRefusedWithEveryReason() throws Exception {
        var wrong = Map.of(
                "It is made for se.finsam.api [2.0,3); this workbench has 1.0.0",
                Map.entry("Require-Bundle", "se.finsam.api;bundle-version=\"[2.0,3)\""),
                "It needs the package se.grannkommun.lib [1.0,2), which nothing here offers",
                Map.entry("Import-Package", "se.grannkommun.lib;version=\"[1.0,2)\""),
                "It needs Java 99",
                Map.entry("Bundle-RequiredExecutionEnvironment", "JavaSE-99"),
                "It is a fragment of se.finsam.core",
                Map.entry("Fragment-Host", "se.finsam.core"));
        for (var header : wrong.values()) {
            var id = ID + "." + header.getKey().charAt(0);
            new PluginMaker(id, "1.0.0")
                    .header(header.getKey(), header.getValue())
                    .write(jars.resolve(id + ".jar"));
        }
        new PluginMaker(ID, "1.0.0").header("Bundle-SymbolicName", ID).write(jars.resolve("regler.jar"));
        var refused = run(3, "install", jars.toString(), "--yes").err();
        wrong.keySet().forEach(reason -> assertTrue(refused.contains(reason), refused));
        assertTrue(refused.contains("is no singleton"), refused);

        var ours = run(3, "install", made(new PluginMaker("se.finsam.checks", "9.0.0")), "--yes");
        assertTrue(ours.err().contains("The workbench itself has a bundle of this name"), ours.err());
        assertEquals(new TreeMap<>(), tree(data));
    }

    /** All or nothing: of two plug-ins the one that would fit is not installed either. */
    @Test
    void aRepositoryIsInstalledAsAWholeOrNotAtAll() throws Exception {
        var repository = Files.createDirectory(jars.resolve("site"));
        var plugins = Files.createDirectory(repository.resolve("plugins"));
        Files.writeString(repository.resolve("content.jar"), "an index");
        new PluginMaker(ID, "1.0.0").write(plugins.resolve(ID + "_1.0.0.jar"));
        var other = new PluginMaker("se.kommun.annat", "1.0.0");
        other.header("Require-Bundle", "se.finsam.api,se.kommun.saknas")
                .write(plugins.resolve("se.kommun.annat_1.jar"));
        var refused = run(3, "install", repository.toString(), "--yes");
        assertTrue(refused.err().contains("It needs the plug-in se.kommun.saknas"), refused.err());
        assertEquals(new TreeMap<>(), tree(data));

        other.header("Require-Bundle", "se.finsam.api," + ID).write(plugins.resolve("se.kommun.annat_1.jar"));
        run(0, "install", zipped(repository).toString(), "--yes");
        var listed = run(0, "plugins").out();
        assertTrue(listed.contains(ID + " ") && listed.contains("se.kommun.annat "), listed);
    }

    /** The next version of the workbench is another folder with a configuration of its own. */
    @Test
    void aPluginOutlivesTheProductItWasInstalledInto() throws Exception {
        run(0, "install", made(new PluginMaker(ID, "1.0.0")), "--yes");
        var product = folder.resolve("next");
        var next = new Workbench(Files.createDirectory(folder.resolve("run")))
                .of(product)
                .with("-Dfinsam.plugins=" + data.resolve("finsam-workbench/plugins"));
        var dropins = Files.createDirectories(product.resolve("dropins/kommunen/plugins"));
        new PluginMaker("se.kommun.dropin", "1.0.0").write(dropins.resolve("dropin.jar"));
        var listed = next.run("plugins").out();
        assertTrue(listed.matches("(?s).*" + ID + " +1\\.0\\.0 +loaded.*"), listed);
        assertTrue(listed.matches("(?s).*se\\.kommun\\.dropin +1\\.0\\.0 +loaded.*"), listed);
        var refused = next.run("uninstall", "se.kommun.dropin");
        assertEquals(3, refused.exitCode(), refused.err());
        assertTrue(refused.err().contains("remove its file there, or disable it"), refused.err());

        Files.writeString(product.resolve("configuration/finsam-policy.properties"), "plugins.signatures=required\n");
        var judged = next.run("plugins").out();
        assertEquals(2, judged.split("It is not signed", -1).length - 1, judged);
    }

    @Test
    void aPolicyThatDemandsSignaturesIsKept() throws Exception {
        var policy = Files.writeString(folder.resolve("policy.properties"), "plugins.signatures=required\n");
        var jar = new PluginMaker(ID, "1.0.0").write(jars.resolve("regler.jar"));
        var refused = workbench().with("-Dfinsam.policy=" + policy).run("install", jar.toString(), "--yes");
        assertEquals(3, refused.exitCode(), refused.err());
        assertTrue(refused.err().contains("It is not signed"), refused.err());

        var fingerprint = sign(jar);
        var installed = workbench().with("-Dfinsam.policy=" + policy).run("install", jar.toString(), "--yes");
        assertEquals(0, installed.exitCode(), installed.err());
        assertTrue(installed.out().contains("Signed by: Kommunens IT (" + fingerprint), installed.out());

        Files.writeString(policy, "plugins.trusted=" + "0".repeat(64) + "\n");
        var listed = workbench().with("-Dfinsam.policy=" + policy).run("plugins");
        assertEquals(1, listed.exitCode(), listed.err());
        assertTrue(listed.out().contains("It is signed by Kommunens IT, whom the policy"), listed.out());
        Files.writeString(policy, "plugins.trusted=" + fingerprint.toUpperCase(Locale.ROOT) + "\n");
        assertEquals(
                0, workbench().with("-Dfinsam.policy=" + policy).run("plugins").exitCode());
    }

    @Test
    void aPluginWhoseStartThrowsIsNamedAndStopsNobody() throws Exception {
        run(
                0,
                "install",
                made(new PluginMaker(ID, "1.0.0").starting("throw new IllegalStateException(\"oj\");")),
                "--yes");
        var listed = run(0, "list", "checks");
        assertFalse(listed.out().contains(ID), listed.out());
        assertTrue(listed.err().contains(ID + ": its start failed: java.lang.IllegalStateException: oj"), listed.err());
        assertTrue(run(1, "plugins").out().contains("not loaded"));
    }

    @Test
    void aPluginThatEndsTheProcessIsLeftOutOfTheNextStart() throws Exception {
        run(0, "install", made(new PluginMaker(ID, "1.0.0").starting("Runtime.getRuntime().halt(77);")), "--yes");
        run(77, "list", "checks");
        var next = run(0, "list", "checks");
        assertTrue(next.err().contains(ID + ": the workbench ended while it was being started"), next.err());
        assertEquals("", run(0, "list", "checks").err());
        run(0, "enable", ID);
        run(77, "list", "checks");
        run(0, "uninstall", ID);
        assertEquals(new TreeMap<>(), tree(data));
    }

    @Test
    void aPluginWhoseStartHangsIsLeftOut() throws Exception {
        run(
                0,
                "install",
                made(new PluginMaker(ID, "1.0.0").starting("while (true) { Thread.onSpinWait(); }")),
                "--yes");
        var first = workbench().with("-Dfinsam.plugins.seconds=1").run("list", "checks");
        assertEquals(0, first.exitCode(), first.err());
        assertTrue(first.err().contains("its start had not ended after 1 seconds"), first.err());
        assertEquals("", run(0, "list", "checks").err());
    }

    @Test
    void aDisabledPluginIsThereAgainWhenItIsEnabled() throws Exception {
        run(0, "install", made(new PluginMaker(ID, "1.0.0")), "--yes");
        run(0, "disable", ID);
        var listed = run(0, "plugins").out();
        assertTrue(listed.contains("disabled") && listed.contains("disabled by you"), listed);
        assertFalse(run(0, "list", "checks").out().contains(ID));
        run(0, "enable", ID);
        assertTrue(run(0, "list", "checks").out().contains(ID));
        assertTrue(run(3, "disable", "se.kommun.okand").err().contains("installed are " + ID));
    }

    @Test
    void nobodyIsAskedWhoCannotAnswer() throws Exception {
        var jar = made(new PluginMaker(ID, "1.0.0"));
        assertTrue(run(2, "install", jar).err().contains("add --yes"));
        var no = workbench().with("-Dfinsam.ask=true").run("install", jar);
        assertEquals(1, no.exitCode(), no.err());
        assertTrue(no.out().contains("Install? [y/N] Nothing was installed"), no.out());
        assertEquals(new TreeMap<>(), tree(data));
    }

    /** Each in a folder of its own for what it prints; they share the folder of the plug-ins. */
    @Test
    void processesInstallAndLoadAtOnce() throws Exception {
        run(0, "install", made(new PluginMaker(ID, "1.0.0")), "--yes");
        var runs = new ArrayList<Callable<Workbench.Outcome>>();
        for (var i = 0; i < 4; i++) {
            var own = Files.createDirectory(folder.resolve("process" + i));
            var jar = new PluginMaker(ID + i, "1.0.0").write(own.resolve("plugin.jar"));
            var command =
                    i % 2 == 0 ? new String[] {"install", jar.toString(), "--yes"} : new String[] {"list", "checks"};
            runs.add(() -> new Workbench(own)
                    .with("-Dfinsam.plugins=" + data.resolve("finsam-workbench/plugins"))
                    .run(command));
        }
        try (var threads = Executors.newFixedThreadPool(runs.size())) {
            for (var outcome : threads.invokeAll(runs)) {
                assertEquals(0, outcome.get().exitCode(), outcome.get().err());
            }
        }
        var listed = run(0, "plugins").out();
        assertEquals(3, listed.split(" loaded ", -1).length - 1, listed);
    }

    private String made(PluginMaker plugin) throws IOException {
        return plugin.write(jars.resolve("plugin.jar")).toString();
    }

    private Workbench workbench() {
        return new Workbench(folder).with("-Dfinsam.plugins=" + data.resolve("finsam-workbench/plugins"));
    }

    private Workbench.Outcome run(int exitCode, String... arguments) throws Exception {
        var run = workbench().run(arguments);
        assertEquals(exitCode, run.exitCode(), run.err());
        return run;
    }

    /** The files in a folder, each with whether the name of the plug-in is in it. What counts its changes is left out. */
    private static SortedMap<String, Boolean> tree(Path root) throws IOException {
        var tree = new TreeMap<String, Boolean>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                tree.put(root.relativize(file).toString().replaceFirst("\\.\\d+$", ""), text.contains("se.kommun"));
            }
        }
        return tree;
    }

    private static Path zipped(Path repository) throws IOException {
        var zip = repository.resolveSibling("site.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(repository)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(repository.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return zip;
    }

    /** Signs a jar with a key made for it and gives the SHA-256 of the certificate. */
    private String sign(Path jar) throws Exception {
        var store = folder.resolve("keys.p12").toString();
        tool(
                "keytool",
                "-genkeypair",
                "-alias",
                "it",
                "-keyalg",
                "EC",
                "-dname",
                "CN=Kommunens IT",
                "-keystore",
                store,
                "-storepass",
                "hemligt");
        tool("jarsigner", "-keystore", store, "-storepass", "hemligt", jar.toString(), "it");
        var keys = KeyStore.getInstance(Path.of(store).toFile(), "hemligt".toCharArray());
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(keys.getCertificate("it").getEncoded()));
    }

    private static void tool(String name, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0, said);
    }
}
