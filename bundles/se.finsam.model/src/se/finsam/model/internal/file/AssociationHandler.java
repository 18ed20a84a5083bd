// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.internal.file;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamPackage;
import se.finsam.model.file.AssociationFileException.Kind;
import se.finsam.model.file.FileLimits;
import se.finsam.model.text.Names;

/**
 * Turns XML events into model objects and stops at the first thing that is not as it should be. Knows our package only:
 * nothing that the file says can make it load anything else.
 */
final class AssociationHandler extends SAXXMIHandler {
    /** Where an object's start tag ends. */
    record Position(int line, int column) {}

    private final FileLimits limits;
    private final Map<EObject, Position> positions = new IdentityHashMap<>();
    private int depth;
    private int elementCount;

    AssociationHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, FileLimits limits) {
        super(resource, helper, options);
        this.limits = limits;
    }

    /** Where each object stands in the file. */
    Map<EObject, Position> positions() {
        return positions;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (++depth > limits.depth()) {
            throw here(Kind.TOO_LARGE, "tooDeep", limits.depth());
        }
        if (++elementCount > limits.elements()) {
            throw here(Kind.TOO_LARGE, "tooManyElements", limits.elements());
        }
        for (var i = 0; i < attributes.getLength(); i++) {
            if (attributes.getValue(i).length() > limits.attributeLength()) {
                throw here(Kind.TOO_LARGE, "attributeTooLong", attributes.getQName(i), limits.attributeLength());
            }
        }
        super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (text == null) {
            var stray = new String(ch, start, length).strip();
            if (!stray.isEmpty()) {
                throw here(Kind.UNKNOWN_CONTENT, "strayText", shortened(stray));
            }
        }
        super.characters(ch, start, length);
    }

    @Override
    protected EPackage getPackageForURI(String uri) {
        if (FinsamPackage.eNS_URI.equals(uri)) {
            return FinsamPackage.eINSTANCE;
        }
        throw here(Kind.UNKNOWN_CONTENT, "unknownNamespace", uri == null ? "\"\"" : uri);
    }

    @Override
    protected void handleSchemaLocation() {
        // where a file says that its schema lies is of no interest
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String uriLiteral) {
        throw here(Kind.FORBIDDEN, "otherFile", Names.of(proxy.eClass()));
    }

    @Override
    protected void handleObjectAttribs(EObject object) {
        positions.put(object, new Position(getLineNumber(), getColumnNumber()));
        super.handleObjectAttribs(object);
    }

    @Override
    protected void createObject(EObject owner, EStructuralFeature feature) {
        if (!feature.isMany() && owner.eIsSet(feature)) {
            throw here(Kind.DUPLICATE, "duplicateChild", Names.of(feature));
        }
        super.createObject(owner, feature);
    }

    @Override
    public void error(XMIException e) {
        throw refusal(e);
    }

    @Override
    public void warning(XMIException e) {
        throw refusal(e);
    }

    @Override
    public void fatalError(XMIException e) {
        throw refusal(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
        throw Refusal.at(e.getLineNumber(), e.getColumnNumber(), Kind.MALFORMED, "malformed", e.getMessage())
                .causedBy(e);
    }

    private Refusal here(Kind kind, String key, Object... arguments) {
        return Refusal.at(getLineNumber(), getColumnNumber(), kind, key, arguments);
    }

    private Refusal refusal(XMIException e) {
        var place = e instanceof IllegalValueException value ? positions.get(value.getObject()) : null;
        var line = e.getLine() > 0 || place == null ? e.getLine() : place.line();
        var column = e.getLine() > 0 || place == null ? e.getColumn() : place.column();
        return switch (e) {
            case FeatureNotFoundException f ->
                Refusal.at(
                        line,
                        column,
                        Kind.UNKNOWN_CONTENT,
                        "unknownFeature",
                        f.getName(),
                        Names.of(f.getObject().eClass()));
            case ClassNotFoundException c ->
                Refusal.at(line, column, Kind.UNKNOWN_CONTENT, "unknownClass", c.getName());
            case PackageNotFoundException p ->
                Refusal.at(line, column, Kind.UNKNOWN_CONTENT, "unknownNamespace", String.valueOf(p.uri()));
            case UnresolvedReferenceException u ->
                Refusal.at(
                        line,
                        column,
                        Kind.DANGLING_REFERENCE,
                        "dangling",
                        Names.of(u.getFeature()),
                        shortened(u.getReference()));
            case IllegalValueException v ->
                Refusal.at(
                        line,
                        column,
                        Kind.INVALID_VALUE,
                        "invalidValue",
                        valueText(v.getValue()),
                        Names.of(v.getFeature()));
            default -> Refusal.at(line, column, Kind.UNKNOWN_CONTENT, "unexpected", e.getMessage());
        };
    }

    private static Object valueText(@Nullable Object value) {
        return value instanceof EObject object ? Names.path(object) : Text.same(shortened(String.valueOf(value)));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
