// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins from a p2 repository on a server of this computer. */
class UpdateSiteTest {
    private static final String HTML = "<!DOCTYPE html><html></html>";

    @TempDir
    Path site;

    @TempDir
    Path downloads;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", SimpleFileServer.createFileHandler(site.toRealPath()));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    private List<String> download(String path, String... known) throws Exception {
        var found = UpdateSite.download(address(path), downloads, Set.of(known));
        if (!Files.isDirectory(found)) {
            return List.of(found.getFileName().toString());
        }
        try (Stream<Path> files = Files.list(found)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String refusal(String path) {
        return assertThrows(PluginException.class, () -> download(path)).text().en();
    }

    /** Puts a jar into a repository; the line of the index that tells of it. */
    private String publish(String folder, String id, String version) throws IOException {
        var plugins = Files.createDirectories(site.resolve(folder).resolve("plugins"));
        var jar = Jars.write(plugins.resolve(id + "_" + version + ".jar"), id, version, "", Map.of());
        return artifact(id, version, JarReader.sha256(jar));
    }

    private static String artifact(String id, String version, String sha256) {
        return """
                <artifact classifier="osgi.bundle" id="%s" version="%s">
                  <properties size="1"><property name="download.checksum.sha-256" value="%s"/></properties>
                </artifact>
                """.formatted(id, version, sha256);
    }

    private void index(String folder, String... artifacts) throws IOException {
        Files.writeString(
                Files.createDirectories(site.resolve(folder)).resolve("artifacts.xml"),
                "<repository><artifacts>" + String.join("", artifacts) + "</artifacts></repository>");
    }

    private void composite(String folder, String... parts) throws IOException {
        var children =
                Stream.of(parts).map("<child location=\"%s\"/>"::formatted).toList();
        Files.writeString(
                Files.createDirectories(site.resolve(folder)).resolve("compositeArtifacts.xml"),
                "<repository><children>" + String.join("", children) + "</children></repository>");
    }

    @Test
    void theNewestVersionOfWhatTheWorkbenchLacksIsDownloaded() throws Exception {
        index(
                "a",
                publish("a", "se.kommun", "1.9.0"),
                publish("a", "se.kommun", "1.10.0"),
                publish("a", "se.finsam.core", "1.0.0"),
                "<artifact classifier=\"org.eclipse.update.feature\" id=\"se.kommun.feature\" version=\"1.0.0\"/>");
        assertEquals(List.of("se.kommun_1.10.0.jar"), download("a", "se.finsam.core"));
        assertEquals(
                "se.kommun",
                PluginJar.read(downloads.resolve("se.kommun_1.10.0.jar")).id());
    }

    @Test
    void anIndexMayBePacked() throws Exception {
        index("a", publish("a", "se.kommun", "1.0.0"));
        var plain = site.resolve("a/artifacts.xml");
        try (var out = new ZipOutputStream(Files.newOutputStream(site.resolve("a/artifacts.jar")))) {
            out.putNextEntry(new ZipEntry("artifacts.xml"));
            Files.copy(plain, out);
        }
        Files.delete(plain);
        assertEquals(List.of("se.kommun_1.0.0.jar"), download("a/"));
    }

    @Test
    void aCompositeRepositoryIsAllItsParts() throws Exception {
        composite("all", "../a", "../b/", "../all");
        index("a", publish("a", "se.kommun", "1.0.0"), publish("a", "se.region", "1.0.0"));
        index("b", publish("b", "se.kommun", "2.0.0"));
        assertEquals(List.of("se.kommun_2.0.0.jar", "se.region_1.0.0.jar"), download("all"));
    }

    @Test
    void aJarIsDownloadedByItself() throws Exception {
        publish("a", "se.kommun", "1.0.0");
        assertEquals(List.of("se.kommun_1.0.0.jar"), download("a/plugins/se.kommun_1.0.0.jar"));
        assertTrue(refusal("a/plugins/se.region_1.0.0.jar").contains("nothing at"));
    }

    @Test
    void aJarThatIsNotWhatTheIndexSaysIsRefused() throws Exception {
        publish("a", "se.kommun", "1.0.0");
        index("a", artifact("se.kommun", "1.0.0", "0".repeat(64)));
        assertTrue(refusal("a").contains("checksum"));
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        index("a", artifact("se.kommun", "1.0.0", "0".repeat(64)));
        assertTrue(refusal("a").contains("plugins/se.kommun_1.0.0.jar"));
        assertTrue(refusal("nowhere").contains("no p2 repository"));
        index("empty");
        assertTrue(refusal("empty").contains("without plug-ins"));
    }

    @Test
    void anIndexThatIsNoneIsRefused() throws Exception {
        for (var text : List.of("no index", HTML, "<repository>")) {
            index("a");
            Files.writeString(site.resolve("a/artifacts.xml"), text);
            assertTrue(refusal("a").matches("(?s)artifacts of .* cannot be read: .*|.*without plug-ins"), text);
        }
    }

    @Test
    void anIdThatLeadsOutOfTheFolderIsRefused() throws Exception {
        index("a", artifact("../../evil", "1.0.0", "0".repeat(64)));
        assertTrue(refusal("a").contains("artifact id"));
    }

    @Test
    void anotherServerIsNotGoneTo() throws Exception {
        composite("all", "https://example.org/site/");
        assertTrue(refusal("all").contains("another server"));
    }

    @Test
    void withoutHttpsOnlyThisComputerIsAsked() {
        for (var address : List.of("http://example.org/site", "https://", "http:///site")) {
            var refusal = assertThrows(PluginException.class, () -> UpdateSite.download(address, downloads, Set.of()));
            assertTrue(
                    refusal.text().en().matches(".*(https nobody can|is no address).*"),
                    refusal.text().en());
        }
    }

    @Test
    void anAddressIsJudgedBeforeAnythingIsDownloaded() {
        for (var address : List.of("https://example.org/site", "HTTPS://example.org", "http://localhost:80/a.jar")) {
            assertTrue(UpdateSite.problem(address).isEmpty(), address);
        }
        for (var address :
                List.of("", "example.org", "ftp://localhost/", "https:///", "https://a b/", "file:///a.jar")) {
            assertTrue(UpdateSite.problem(address).orElseThrow().en().contains("is no address"), address);
        }
    }

    @Test
    void whoeverWaitsForASilentServerCanBeInterrupted() {
        var came = new CountDownLatch(1);
        server.createContext("/silent", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            came.countDown();
        });
        var refusal = new CompletableFuture<Exception>();
        var waiting = Thread.startVirtualThread(
                () -> refusal.complete(assertThrows(Exception.class, () -> download("silent/a.jar"))));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            came.await();
            waiting.interrupt();
            assertInstanceOf(IOException.class, refusal.get());
        });
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        var address = address("a");
        server.stop(0);
        var refusal = assertThrows(PluginException.class, () -> UpdateSite.download(address, downloads, Set.of()));
        assertTrue(
                refusal.text().en().contains("does not answer"), refusal.text().en());
    }
}
