// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.codegen;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java of an EMF model outside the workbench. Only the source folder of the bundle is written; its manifest,
 * plugin.xml and icons stay hand-made, and a property that the generated code needs but plugin.properties lacks fails the build.
 */
public final class EmfGenerator {
    private static final String STAMP = ".generated-from";

    private final boolean edit;
    private final Path bundle;
    private final Path scratch;
    private final ResourceSet resources = new ResourceSetImpl();
    private final GenModel genModel;

    private EmfGenerator(boolean edit, Path genModelFile, Path bundle, Path scratch) {
        this.edit = edit;
        this.bundle = bundle;
        this.scratch = scratch;
        EcorePlugin.ExtensionProcessor.process(EmfGenerator.class.getClassLoader());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        for (String extension : List.of("ecore", "genmodel")) {
            resources
                    .getResourceFactoryRegistry()
                    .getExtensionToFactoryMap()
                    .put(extension, new EcoreResourceFactoryImpl());
        }
        var uri = URI.createFileURI(genModelFile.toString());
        genModel = (GenModel) resources.getResource(uri, true).getContents().getFirst();
        genModel.reconcile();
        genModel.setCanGenerate(true);
    }

    /**
     * Generates the model or the edit code.
     *
     * @param args {@code MODEL} or {@code EDIT}, the genmodel file, the bundle's folder, a scratch folder
     */
    public static void main(String[] args) throws IOException {
        new EmfGenerator(
                        args[0].equals("EDIT"),
                        Path.of(args[1]).toRealPath(),
                        Path.of(args[2]).toRealPath(),
                        Path.of(args[3]).toAbsolutePath())
                .run();
    }

    private void run() throws IOException {
        String target = edit ? genModel.getEditDirectory() : genModel.getModelDirectory();
        String project = target.split("/")[1];
        String sourceFolder = target.substring(project.length() + 2);
        if (!bundle.getFileName().toString().equals(project)) {
            throw new IllegalStateException(target + " is not in " + bundle);
        }
        Path out = bundle.resolve(sourceFolder);
        Path stampFile = out.resolve(STAMP);
        String stamp = stamp();
        if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
            return;
        }
        validate();
        generate();
        checkProperties(scratch.resolve(project).resolve("plugin.properties"), bundle.resolve("plugin.properties"));
        mirror(scratch.resolve(project).resolve(sourceFolder), out);
        Files.writeString(stampFile, stamp);
    }

    private void validate() {
        for (GenPackage genPackage : genModel.getGenPackages()) {
            check(Diagnostician.INSTANCE.validate(genPackage.getEcorePackage()));
        }
        var status = genModel.validate();
        if (!status.isOK()) {
            throw new IllegalStateException(status.toString());
        }
    }

    private void generate() throws IOException {
        delete(scratch);
        for (String directory : List.of(genModel.getModelDirectory(), genModel.getEditDirectory())) {
            String name = directory.split("/")[1];
            Path folder = Files.createDirectories(scratch.resolve(name));
            EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(folder + "/"));
        }
        var generator = new Generator();
        generator
                .getAdapterFactoryDescriptorRegistry()
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        check(generator.generate(
                genModel,
                edit ? GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE : GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor()));
    }

    /** Hash of every model file read and of the generator's version. */
    private String stamp() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var code = GenModel.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath();
            digest.update((edit + code.replaceAll(".*/", "")).getBytes(StandardCharsets.UTF_8));
            for (var resource : resources.getResources().stream()
                    .filter(r -> r.getURI().isFile())
                    .sorted(Comparator.comparing(r -> r.getURI().lastSegment()))
                    .toList()) {
                digest.update(Files.readAllBytes(Path.of(resource.getURI().toFileString())));
            }
            return HexFormat.of().formatHex(digest.digest()) + "\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void checkProperties(Path generated, Path committed) throws IOException {
        if (!Files.exists(generated)) {
            return;
        }
        var needed = load(generated);
        var present = Files.exists(committed) ? load(committed) : new Properties();
        String missing = needed.stringPropertyNames().stream()
                .filter(key -> !present.containsKey(key))
                .sorted()
                .map(key -> key + " = " + needed.getProperty(key))
                .collect(Collectors.joining("\n"));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(committed + " lacks:\n" + missing);
        }
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }

    /** Makes {@code to} equal to {@code from}; files that are equal keep their times, so that nothing recompiles in vain. */
    private static void mirror(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        Set<Path> kept = new HashSet<>();
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file));
            kept.add(copy);
            if (!Files.exists(copy) || Files.mismatch(file, copy) >= 0) {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (Path file : files(to)) {
            if (!kept.contains(file)) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void check(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(describe(diagnostic, ""));
        }
    }

    private static String describe(Diagnostic diagnostic, String indent) {
        return indent
                + diagnostic.getMessage()
                + diagnostic.getChildren().stream()
                        .map(child -> "\n" + describe(child, indent + "  "))
                        .collect(Collectors.joining());
    }
}
