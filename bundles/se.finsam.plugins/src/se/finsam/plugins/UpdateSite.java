// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.osgi.framework.Version;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/**
 * A p2 repository on the web, simple or composite, or a single jar or zip there. Downloads the newest version of each bundle
 * that the workbench lacks, and holds each against the checksum that the repository gives.
 */
final class UpdateSite {
    private static final Texts TEXTS = Texts.of(UpdateSite.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_BUNDLES = 100;
    private static final int MOST_PARTS = 50;
    private static final long MOST_BYTES = 200_000_000;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final URI site;
    private final Map<String, Place> newest = new LinkedHashMap<>();
    private final Set<URI> read = new HashSet<>();
    private long bytes;

    private record Place(SiteIndex.Bundle bundle, URI uri) {}

    private UpdateSite(URI site) {
        this.site = site;
    }

    /** True for what is an address on the web and no file. */
    static boolean isAddress(String place) {
        return place.toLowerCase(Locale.ROOT).matches("https?://.*");
    }

    /** Why nothing is downloaded from an address, whatever lies there. */
    static Optional<Text> problem(String address) {
        String host;
        try {
            host = URI.create(address).getHost();
        } catch (IllegalArgumentException e) {
            host = null;
        }
        if (host == null || !isAddress(address)) {
            return Optional.of(TEXTS.get("site.noAddress", address));
        }
        return address.toLowerCase(Locale.ROOT).startsWith("https:") || LOOPBACK.contains(host)
                ? Optional.empty()
                : Optional.of(TEXTS.get("site.notHttps", address));
    }

    /**
     * Downloads.
     *
     * @param address of a repository, a jar or a zip; by https, as nothing else tells who has sent it, except on this computer
     * @param folder an empty folder for the jars
     * @param known ids of the bundles that need not be downloaded
     * @return the folder, or the file in it when the address is that of a jar or zip
     * @throws PluginException if there is no repository or something in it is not as it should be
     * @throws IOException if the network fails; the message says where
     */
    static Path download(String address, Path folder, Set<String> known) throws IOException, PluginException {
        var problem = problem(address);
        if (problem.isPresent()) {
            throw new PluginException(problem.get());
        }
        return new UpdateSite(URI.create(address)).download(folder, known);
    }

    private Path download(Path folder, Set<String> known) throws IOException, PluginException {
        var name = site.getPath().substring(site.getPath().lastIndexOf('/') + 1);
        if (name.matches("[\\w.-]+\\.(jar|zip)")) {
            var file = folder.resolve(name);
            Files.write(file, get(site).orElseThrow(() -> new PluginException(TEXTS.get("site.nothing", site))));
            return file;
        }
        read(folder(site));
        var wanted = newest.values().stream()
                .filter(place -> !known.contains(place.bundle.id()))
                .toList();
        if (wanted.isEmpty()) {
            throw new PluginException(TEXTS.get(newest.isEmpty() ? "site.noBundles" : "nothingNew", site));
        }
        if (wanted.size() > MOST_BUNDLES) {
            throw new PluginException(TEXTS.get("site.tooMany", site, wanted.size(), MOST_BUNDLES));
        }
        for (var place : wanted) {
            var body = get(place.uri).orElseThrow(() -> new PluginException(TEXTS.get("site.gone", site, place.uri)));
            var file = folder.resolve(place.bundle.fileName());
            Files.write(file, body);
            if (!place.bundle.isIntact(file)) {
                throw new PluginException(TEXTS.get("site.damaged", site, place.uri));
            }
        }
        return folder;
    }

    private static URI folder(URI uri) {
        return uri.getPath().endsWith("/") ? uri : uri.resolve(uri.getRawPath() + "/");
    }

    /** Takes up what a repository lists, and the parts of a composite one. */
    private void read(URI repository) throws IOException, PluginException {
        if (!read.add(repository)) {
            return;
        }
        if (read.size() > MOST_PARTS) {
            throw new PluginException(TEXTS.get("site.tooManyParts", site, MOST_PARTS));
        }
        var composite = index(repository, "compositeArtifacts");
        var simple = composite.isPresent() ? Optional.<SiteIndex>empty() : index(repository, "artifacts");
        if (composite.isEmpty() && simple.isEmpty()) {
            throw new PluginException(TEXTS.get("site.noRepository", repository));
        }
        for (var part : composite.map(SiteIndex::parts).orElse(List.of())) {
            var child = folder(repository.resolve(part));
            if (!site.getHost().equals(child.getHost()) || !site.getScheme().equals(child.getScheme())) {
                throw new PluginException(TEXTS.get("site.elsewhere", site, child));
            }
            read(child);
        }
        for (var bundle : simple.map(SiteIndex::bundles).orElse(List.of())) {
            newest.merge(
                    bundle.id(),
                    new Place(bundle, repository.resolve("plugins/" + bundle.fileName())),
                    (one, other) -> version(other).compareTo(version(one)) > 0 ? other : one);
        }
    }

    private static Version version(Place place) {
        return place.bundle.version();
    }

    private Optional<SiteIndex> index(URI repository, String name) throws IOException, PluginException {
        var packed = get(repository.resolve(name + ".jar"));
        try {
            if (packed.isPresent()) {
                return Optional.of(SiteIndex.read(unpacked(packed.get(), name + ".xml")));
            }
            var plain = get(repository.resolve(name + ".xml"));
            return plain.isEmpty()
                    ? Optional.empty()
                    : Optional.of(SiteIndex.read(new ByteArrayInputStream(plain.get())));
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new PluginException(TEXTS.get("site.badIndex", repository, name, String.valueOf(e.getMessage())));
        }
    }

    private static InputStream unpacked(byte[] jar, String name) throws IOException {
        var zip = new ZipInputStream(new ByteArrayInputStream(jar));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return new ByteArrayInputStream(zip.readNBytes((int) MOST_BYTES));
            }
        }
        return InputStream.nullInputStream();
    }

    /** What lies at an address; nothing when the server says that there is nothing. */
    private Optional<byte[]> get(URI uri) throws IOException, PluginException {
        var request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
        try {
            var response = client.send(request, BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                return switch (response.statusCode()) {
                    case 200 -> Optional.of(limited(body));
                    case 404, 410 -> Optional.empty();
                    default -> throw new PluginException(TEXTS.get("site.status", uri, response.statusCode()));
                };
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(uri + ": interrupted", e);
        } catch (IOException e) {
            throw new PluginException(TEXTS.get("site.noAnswer", uri, reason(e)));
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private byte[] limited(InputStream body) throws IOException, PluginException {
        var content = body.readNBytes((int) (MOST_BYTES - bytes) + 1);
        bytes += content.length;
        if (bytes > MOST_BYTES) {
            throw new PluginException(TEXTS.get("site.tooLarge", site, MOST_BYTES / 1_000_000));
        }
        return content;
    }
}
