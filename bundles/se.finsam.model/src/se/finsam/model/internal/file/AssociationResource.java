// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.internal.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.finsam.model.Association;
import se.finsam.model.Element;
import se.finsam.model.file.AssociationFileException;
import se.finsam.model.file.AssociationFileException.Kind;
import se.finsam.model.file.FileLimits;

/**
 * One association as XMI: UTF-8, LF, one element per line so that a changed attribute is a changed line, elements in
 * the order of the model. Every element that comes in gets an identity of its own.
 */
public final class AssociationResource extends XMIResourceImpl {
    private static final Map<Object, Object> LOAD = Map.of(
            XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE,
            XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE,
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
    private static final Map<Object, Object> SAVE =
            Map.of(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name(), Resource.OPTION_LINE_DELIMITER, "\n");

    private final FileLimits limits;
    private @Nullable AssociationHandler handler;

    /** An empty resource; {@code uri} is only a name here. */
    public AssociationResource(URI uri, FileLimits limits) {
        super(uri);
        this.limits = limits;
        setIntrinsicIDToEObjectMap(new HashMap<>());
    }

    /** The association held. */
    public Association association() {
        return (Association) getContents().getFirst();
    }

    /** An element that has no identity, or one that another element has, gets a new one; a file must bring its own. */
    @Override
    protected void attachedHelper(EObject object) {
        if (object instanceof Element element && !isLoading()) {
            var holder = element.getId() == null
                    ? null
                    : getIntrinsicIDToEObjectMap().get(element.getId());
            if (element.getId() == null || holder != null && holder != element) {
                element.setId(UUID.randomUUID().toString());
            }
        }
        super.attachedHelper(object);
    }

    /**
     * Reads an association of any version that there has been.
     *
     * @throws AssociationFileException at the first thing that is wrong; then the resource is empty
     */
    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        var opened = false;
        try {
            read(in);
            opened = true;
        } catch (Refusal e) {
            throw e.in(name());
        } finally {
            handler = null;
            if (!opened) {
                getContents().clear();
                getIntrinsicIDToEObjectMap().clear();
            }
        }
    }

    private void read(InputStream in) throws IOException {
        var content = in.readNBytes(limits.bytes() + 1);
        if (content.length > limits.bytes()) {
            throw Refusal.of(Kind.TOO_LARGE, "tooLarge", limits.bytes());
        }
        var header = Header.read(content);
        var current = Migrations.toCurrent(content, header);
        try {
            parse(current);
            checkIntegrity();
        } catch (Refusal e) {
            throw header.version() == Migrations.CURRENT ? e : e.withoutColumn();
        }
    }

    private void parse(byte[] content) throws IOException {
        try {
            super.doLoad(new ByteArrayInputStream(content), LOAD);
        } catch (CharConversionException e) {
            throw Refusal.of(Kind.MALFORMED, "notUtf8").causedBy(e);
        } catch (IOWrappedException e) {
            throw Refusal.of(Kind.MALFORMED, "malformed", String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }

    private void checkIntegrity() {
        var violations = Integrity.check(association());
        if (!violations.isEmpty()) {
            var first = violations.getFirst();
            var position = handler == null ? null : handler.positions().get(first.element());
            throw new Refusal(
                    first.kind(),
                    position == null ? 0 : position.line(),
                    position == null ? 0 : position.column(),
                    first.problem(),
                    null);
        }
    }

    /**
     * The bytes that a file of this association has.
     *
     * @throws AssociationFileException if the association cannot be written so that it could be read again
     */
    public byte[] toBytes() throws AssociationFileException {
        try {
            return write();
        } catch (Refusal e) {
            throw e.in(name());
        }
    }

    private byte[] write() {
        var violations = Integrity.check(association());
        if (!violations.isEmpty()) {
            var first = violations.getFirst();
            throw new Refusal(first.kind(), 0, 0, first.problem(), null);
        }
        var out = new ByteArrayOutputStream();
        try {
            doSave(out, SAVE);
        } catch (IOException | RuntimeException e) {
            throw Refusal.of(Kind.INVALID_VALUE, "badCharacter", String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
        if (out.size() > limits.bytes()) {
            throw Refusal.of(Kind.TOO_LARGE, "tooLarge", limits.bytes());
        }
        return out.toByteArray();
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
                return Parsers.sax();
            }

            @Override
            protected DefaultHandler makeDefaultHandler() {
                var made = new AssociationHandler(resource, helper, options, limits);
                handler = made;
                return made;
            }
        };
    }

    private String name() {
        return getURI().isFile() ? getURI().toFileString() : URI.decode(getURI().lastSegment());
    }
}
