// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.producttest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes the jar of a plug-in that contributes one check and what a test adds, compiled against the product as its author would. */
final class PluginMaker {
    private static final String CHECK = """
            package kommun;

            import java.util.stream.Stream;
            import se.finsam.api.Check;
            import se.finsam.api.CheckInput;
            import se.finsam.api.Progress;
            import se.finsam.core.finding.Finding;
            import se.finsam.core.finding.Location;
            import se.finsam.core.text.Text;

            public final class Rule implements Check<Check.None> {
                @Override
                public Check.None defaults() {
                    return Check.None.NONE;
                }

                @Override
                public Stream<Finding> run(CheckInput input, Check.None parameters, Progress progress) {
                    return Stream.of(Finding.at(Location.object(Text.same("Kommunen"), "rule"), Text.same("Found by %s")));
                }
            }
            """;
    private static final String ACTIVATOR = """
            package kommun;

            public final class Activator implements org.osgi.framework.BundleActivator {
                @Override
                public void start(org.osgi.framework.BundleContext context) throws Exception {
                    %s
                }

                @Override
                public void stop(org.osgi.framework.BundleContext context) {
                }
            }
            """;
    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.4"?>
            <plugin>
               <extension point="se.finsam.api.checks">
                  <check id="%s.rule" name="%%name" description="%%name" category="figures" family="K1" severity="error"
                        basis="Intern regel" reads="facts" class="kommun.Rule"/>
               </extension>
            %s
            </plugin>
            """;

    private final String id;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final StringBuilder extensions = new StringBuilder();
    private String missing = "";

    /** A plug-in made for the API of this product. */
    PluginMaker(String id, String version) {
        this.id = id;
        headers.put("Manifest-Version", "1.0");
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-Name", "%name");
        headers.put("Bundle-Vendor", "Kommunen");
        headers.put("Bundle-Localization", "plugin");
        headers.put("Bundle-SymbolicName", id + ";singleton:=true");
        headers.put("Bundle-Version", version);
        headers.put("Bundle-RequiredExecutionEnvironment", "JavaSE-21");
        headers.put("Require-Bundle", "se.finsam.api;bundle-version=\"[1.0,2)\"");
        sources.put("kommun/Rule.java", CHECK.formatted(id + " " + version));
    }

    /** The same with a header of its manifest set. */
    PluginMaker header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The same with an activator whose start is this. */
    PluginMaker starting(String body) {
        headers.put("Bundle-Activator", "kommun.Activator");
        headers.put("Import-Package", "org.osgi.framework");
        sources.put("kommun/Activator.java", ACTIVATOR.formatted(body));
        return this;
    }

    /** The same with another source file. */
    PluginMaker source(String path, String text) {
        sources.put(path, text);
        return this;
    }

    /** The same with another extension. */
    PluginMaker extension(String point, String elements) {
        extensions.append("<extension point=\"%s\">%s</extension>\n".formatted(point, elements));
        return this;
    }

    /** The same without the class of this file, though it was there when the others were compiled. */
    PluginMaker without(String file) {
        missing = file;
        return this;
    }

    /** Writes the jar and gives its path. */
    Path write(Path jar) throws IOException {
        var classes = Files.createTempDirectory(jar.getParent(), "classes");
        compile(classes);
        Files.createDirectories(classes.resolve("META-INF"));
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            var manifest = new StringWriter();
            headers.forEach((name, value) -> manifest.append(name + ": " + value + "\n"));
            put(out, "META-INF/MANIFEST.MF", manifest.toString().getBytes(StandardCharsets.UTF_8));
            put(out, "plugin.xml", PLUGIN.formatted(id, extensions).getBytes(StandardCharsets.UTF_8));
            for (var properties : List.of("plugin.properties", "plugin_sv.properties")) {
                put(out, properties, "name=Kommunens regel\n".getBytes(StandardCharsets.UTF_8));
            }
            try (var files = Files.walk(classes)) {
                for (var file : files.filter(each -> each.toString().endsWith(".class"))
                        .filter(each -> !each.getFileName().toString().equals(missing))
                        .toList()) {
                    put(out, classes.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return jar;
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
    }

    private void compile(Path classes) throws IOException {
        var units = new ArrayList<SimpleJavaFileObject>();
        sources.forEach(
                (name, source) -> units.add(new SimpleJavaFileObject(URI.create("string:///" + name), Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return source;
                    }
                }));
        var said = new StringWriter();
        var path = Workbench.bundles("se.finsam.api_", "se.finsam.core_", "org.eclipse.osgi_");
        var options = List.of("-d", classes.toString(), "-cp", path, "--release", "21", "-proc:none");
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertTrue(compiler.getTask(said, null, null, options, null, units).call(), said::toString);
    }
}
