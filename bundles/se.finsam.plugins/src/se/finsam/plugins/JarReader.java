// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.eclipse.osgi.util.ManifestElement;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/** Reads a plug-in out of its jar. */
final class JarReader {
    private static final Texts TEXTS = Texts.of(JarReader.class);
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)|META-INF/(SIG-[^/]*)?");
    private static final Pattern ID = Pattern.compile("[\\w-]+(\\.[\\w-]+)*");
    private static final List<String> PARSED = List.of(
            Constants.BUNDLE_SYMBOLICNAME,
            Constants.FRAGMENT_HOST,
            Constants.REQUIRE_BUNDLE,
            Constants.IMPORT_PACKAGE,
            Constants.EXPORT_PACKAGE,
            Constants.REQUIRE_CAPABILITY);

    private final Path file;

    JarReader(Path file) {
        this.file = file;
    }

    PluginJar read() throws IOException, PluginException {
        try (var jar = new JarFile(file.toFile(), true)) {
            var headers = headers(jar);
            var id = ManifestElement.parseHeader(
                    Constants.BUNDLE_SYMBOLICNAME, headers.get(Constants.BUNDLE_SYMBOLICNAME));
            if (id == null) {
                throw refused("noPlugin");
            }
            if (!isId(id[0].getValue())) {
                throw refused("badManifest", id[0].getValue());
            }
            for (var header : PARSED) {
                ManifestElement.parseHeader(header, headers.get(header));
            }
            return new PluginJar(
                    file,
                    id[0].getValue(),
                    Version.parseVersion(headers.get(Constants.BUNDLE_VERSION)),
                    text(jar, headers, Constants.BUNDLE_NAME),
                    text(jar, headers, Constants.BUNDLE_VENDOR).sv(),
                    sha256(file),
                    signers(jar),
                    contributions(jar),
                    headers);
        } catch (ZipException e) {
            throw refused("noJar");
        } catch (SecurityException e) {
            throw refused("changedAfterSigning");
        } catch (BundleException | IllegalArgumentException e) {
            throw refused("badManifest", String.valueOf(e.getMessage()));
        }
    }

    /** True for what may be the id of a bundle, and so part of the name of a file. */
    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    private PluginException refused(String key, Object... arguments) {
        return new PluginException(TEXTS.get("named", file.getFileName(), TEXTS.get(key, arguments)));
    }

    private static Map<String, String> headers(JarFile jar) throws IOException {
        var headers = new HashMap<String, String>();
        var manifest = jar.getManifest();
        if (manifest != null) {
            manifest.getMainAttributes().forEach((name, value) -> headers.put(name.toString(), value.toString()));
        }
        return headers;
    }

    /** A header in both languages: a text by itself, or a key into the files that the manifest names. */
    private static Text text(JarFile jar, Map<String, String> headers, String header) throws IOException {
        var value = headers.getOrDefault(header, "");
        if (!value.startsWith("%")) {
            return Text.same(value);
        }
        var base = headers.getOrDefault(Constants.BUNDLE_LOCALIZATION, Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME);
        var key = value.substring(1);
        var english = properties(jar, base + ".properties").getProperty(key, value);
        return new Text(properties(jar, base + "_sv.properties").getProperty(key, english), english);
    }

    private static Properties properties(JarFile jar, String name) throws IOException {
        var properties = new Properties();
        var entry = jar.getEntry(name);
        if (entry != null) {
            try (var in = new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8)) {
                properties.load(in);
            }
        }
        return properties;
    }

    /** Who have signed all of it. Reading every entry is what makes the runtime hold it against the signature. */
    private static List<Signer> signers(JarFile jar) throws IOException {
        @Nullable Set<Signer> all = null;
        for (var entry : jar.stream().filter(each -> !each.isDirectory()).toList()) {
            try (var in = jar.getInputStream(entry)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            if (isSignature(entry.getName())) {
                continue;
            }
            var signers = new LinkedHashSet<Signer>();
            var found = entry.getCodeSigners();
            if (found != null) {
                for (var signer : found) {
                    signers.add(
                            signer(signer.getSignerCertPath().getCertificates().getFirst()));
                }
            }
            if (all == null) {
                all = signers;
            } else {
                all.retainAll(signers);
            }
        }
        return all == null ? List.of() : List.copyOf(all);
    }

    private static boolean isSignature(String entry) {
        var name = entry.toUpperCase(Locale.ROOT);
        return name.equals(JarFile.MANIFEST_NAME) || SIGNATURE.matcher(name).matches();
    }

    private static Signer signer(java.security.cert.Certificate certificate) throws IOException {
        try {
            return Signer.of((X509Certificate) certificate);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private List<Contributed> contributions(JarFile jar) throws IOException, PluginException {
        for (var name : Arrays.asList("plugin.xml", "fragment.xml")) {
            var entry = jar.getEntry(name);
            if (entry != null) {
                try (InputStream in = jar.getInputStream(entry)) {
                    return PluginXml.read(in);
                } catch (XMLStreamException e) {
                    throw refused("badXml", name, String.valueOf(e.getMessage()));
                }
            }
        }
        return List.of();
    }

    /** SHA-256 of a file, hexadecimal, lower case. */
    static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
