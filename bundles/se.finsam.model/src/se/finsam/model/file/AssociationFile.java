// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.file.AssociationFileException.Kind;
import se.finsam.model.internal.file.AssociationResource;
import se.finsam.model.internal.file.Integrity;
import se.finsam.model.text.Texts;

/**
 * Opens and saves associations as {@code *.finsam} files. Works inside and outside OSGi and keeps no state; one
 * association belongs to one thread at a time.
 */
public final class AssociationFile {
    /** Extension of the files, without dot. */
    public static final String EXTENSION = "finsam";

    private static final Texts TEXTS = Texts.of(AssociationFileException.class);

    private final FileLimits limits;

    /** With the usual limits. */
    public AssociationFile() {
        this(FileLimits.DEFAULT);
    }

    public AssociationFile(FileLimits limits) {
        this.limits = limits;
    }

    /**
     * Opens a file of the current or of an older format version.
     *
     * @throws AssociationFileException saying where and what is wrong and what to do; nothing is opened then
     */
    public Association load(Path file) throws AssociationFileException {
        if (Files.isDirectory(file)) {
            throw failure(file.toString(), Kind.UNREADABLE, TEXTS.get("isDirectory"), null);
        }
        try (var in = Files.newInputStream(file)) {
            return read(in, URI.createFileURI(file.toAbsolutePath().toString()), file.toString());
        } catch (NoSuchFileException e) {
            throw failure(file.toString(), Kind.NOT_FOUND, TEXTS.get("notFound"), e);
        } catch (AssociationFileException e) {
            throw e;
        } catch (IOException e) {
            throw failure(file.toString(), Kind.UNREADABLE, TEXTS.get("unreadable", reason(e)), e);
        }
    }

    /**
     * Reads an association from a stream, which is left open; {@code name} is what messages call it.
     *
     * @throws AssociationFileException saying where and what is wrong and what to do
     */
    public Association read(InputStream in, String name) throws AssociationFileException {
        try {
            return read(in, URI.createURI(URI.encodeSegment(name, false)), name);
        } catch (AssociationFileException e) {
            throw e;
        } catch (IOException e) {
            throw failure(name, Kind.UNREADABLE, TEXTS.get("unreadable", reason(e)), e);
        }
    }

    private Association read(InputStream in, URI uri, String name) throws IOException {
        var resource = new AssociationResource(uri, limits);
        try {
            resource.load(in, null);
        } catch (AssociationFileException e) {
            throw new AssociationFileException(
                    name, e.kind(), e.line().orElse(0), e.column().orElse(0), e.problem(), e.getCause());
        }
        return resource.association();
    }

    /**
     * Saves an association as a whole or not at all; the previous file stays beside as {@code <name>.bak}. Elements
     * without an identity get one.
     *
     * @throws AssociationFileException if it could not be saved; then what was there before is untouched
     */
    public void save(Association association, Path file) throws AssociationFileException {
        byte[] content;
        try {
            content = write(association);
        } catch (AssociationFileException e) {
            throw new AssociationFileException(file.toString(), e.kind(), 0, 0, e.problem(), e.getCause());
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw failure(file.toString(), Kind.NOT_SAVED, TEXTS.get("noSuchFolder", String.valueOf(folder)), null);
        }
        try {
            AtomicFile.replace(file, out -> out.write(content));
        } catch (IOException e) {
            throw failure(file.toString(), Kind.NOT_SAVED, TEXTS.get("notSaved", reason(e)), e);
        }
    }

    /**
     * The bytes that {@link #save} writes; equal associations give equal bytes.
     *
     * @throws AssociationFileException if the association could not be read again from them
     */
    public byte[] write(Association association) throws AssociationFileException {
        return adopt(association).toBytes();
    }

    /**
     * Makes sure that {@link #save} would not refuse the association as it is.
     *
     * @throws AssociationFileException naming the first thing that would be refused
     */
    public void verify(Association association) throws AssociationFileException {
        adopt(association);
        var violations = Integrity.check(association);
        if (!violations.isEmpty()) {
            var first = violations.getFirst();
            throw failure(String.valueOf(association.getName()), first.kind(), first.problem(), null);
        }
    }

    /** Gives an association that is in no resource yet one of its own, and so its elements their identities. */
    public void assignIdentities(Association association) {
        adopt(association);
    }

    private AssociationResource adopt(Association association) {
        if (association.eResource() instanceof AssociationResource resource) {
            return resource;
        }
        if (EcoreUtil.getRootContainer(association) != association) {
            throw new IllegalArgumentException("An association is not part of anything else");
        }
        var resource = new AssociationResource(URI.createURI("association." + EXTENSION), limits);
        resource.getContents().add(association);
        return resource;
    }

    private static Object reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> TEXTS.get("accessDenied");
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    private static AssociationFileException failure(String file, Kind kind, Text problem, @Nullable Throwable cause) {
        return new AssociationFileException(file, kind, 0, 0, problem, cause);
    }
}
