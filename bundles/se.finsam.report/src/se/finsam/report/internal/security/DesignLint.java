// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.security;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * Reads the XML of an untrusted design and of the libraries it uses, and lists what could reach outside of the report or
 * would never end.
 */
public final class DesignLint {
    private static final Set<String> DRIVERS = Set.of("se.finsam.report.model", "se.finsam.report.model.query");

    private static final Set<String> ITEMS = Set.of("Chart");

    private static final Set<String> FORBIDDEN = Set.of(
            "eventHandlerClass",
            "scriptLibs",
            "includeScripts",
            "pdfDocumentsPrepend",
            "pdfDocumentPrepend",
            "pdfDocumentsAppend",
            "pdfDocumentAppend",
            "pdfIccColorProfileExternal",
            "pdfIccProfileExternal",
            "pdfAFontFallback",
            "pdfaFontFallback",
            "AppendList",
            "PrependList");

    private static final Set<String> FILES = Set.of("fileName", "uri", "imageName", "backgroundImage", "uriExpr");

    private static final Pattern OUTSIDE =
            Pattern.compile("^\\s*[\"']?\\s*(/|\\\\|[\\w+.-]+:)|\\.\\.", Pattern.CASE_INSENSITIVE);

    private static final Pattern JAVA =
            Pattern.compile("\\b(Packages|java|javax|com|org|net|se|importPackage|importClass"
                    + "|JavaImporter|JavaAdapter|getClass|constructor|_jsContext|registerGlobal|eval|Function|getDesignHandle"
                    + "|getReportRunnable|getHttp\\w*|getAppContext|getResource\\w*|getGlobalVariable)\\b");

    private static final Pattern URL_IN_TEXT = Pattern.compile(
            "(?i)\\b(src|background|data)\\s*=\\s*[\"']?\\s*(\\w+:|//|/|\\.\\.)|url\\s*\\(|<(script|iframe|object|embed|link)\\b");

    private static final Pattern NAMESPACE = Pattern.compile("xmlns:?\\w*=\"[^\"]*\"");

    private final Path resources;
    private final List<String> findings = new ArrayList<>();
    private final Set<Path> seen = new LinkedHashSet<>();

    private DesignLint(Path resources) {
        this.resources = resources;
    }

    /**
     * What speaks against running a design, empty if nothing does.
     *
     * @param resources folder of its libraries
     * @throws IOException if a file cannot be read or is no XML
     */
    public static List<String> check(Path design, Path resources) throws IOException {
        DesignLint lint = new DesignLint(resources);
        lint.file(design);
        return List.copyOf(lint.findings);
    }

    private void file(Path file) throws IOException {
        if (!seen.add(file.toAbsolutePath().normalize())) {
            return;
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try (InputStream input = Files.newInputStream(file)) {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            element(builder.parse(input).getDocumentElement());
        } catch (SAXException e) {
            throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser cannot be made safe.", e);
        }
    }

    private void element(Element element) throws IOException {
        driversAndItems(element);
        property(element);
        script(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void driversAndItems(Element element) {
        String tag = element.getTagName();
        String driver = element.getAttribute("extensionID");
        if (tag.startsWith("oda-") && !driver.isEmpty() && !DRIVERS.contains(driver)) {
            report(element, "data source " + driver);
        }
        String item = element.getAttribute("extensionName");
        if (tag.equals("extended-item") && !ITEMS.contains(item)) {
            report(element, "item of type " + item);
        }
    }

    private void property(Element element) throws IOException {
        String name = element.getAttribute("name");
        String value = text(element).strip();
        String declared = name.equals("name") ? value : name;
        if (FORBIDDEN.contains(declared) || declared.startsWith("PdfEmitter.")) {
            report(element, declared);
        } else if (FILES.contains(name) && OUTSIDE.matcher(value).find()) {
            report(element, name + " outside of its folder: " + value);
        } else if (name.equals("fileName") && value.endsWith(".rptlibrary")) {
            library(element, value);
        } else if (name.equals("pageBreakInside") && value.equals("avoid") && isRow(element.getParentNode())) {
            report(
                    element,
                    "pageBreakInside avoid on a table row, which never ends when the row is higher than a page");
        } else if (name.equals("content") && URL_IN_TEXT.matcher(value).find()) {
            report(element, "text that loads something: " + firstLine(value));
        }
    }

    private void library(Element element, String name) throws IOException {
        try {
            Path library = resources.resolve(name).normalize();
            if (Files.isRegularFile(library)) {
                file(library);
            }
        } catch (InvalidPathException e) {
            report(element, "library with an impossible name: " + name);
        }
    }

    private static boolean isRow(Node node) {
        return node instanceof Element parent && parent.getTagName().equals("row");
    }

    private void script(Element element) {
        String tag = element.getTagName();
        String value = NAMESPACE.matcher(text(element)).replaceAll("");
        boolean expression =
                tag.equals("expression") && !element.getAttribute("type").equals("constant");
        boolean code = expression || Set.of("method", "value", "xml-property").contains(tag);
        boolean embedded = element.getAttribute("name").equals("content") && value.contains("value-of");
        if (code || embedded) {
            Matcher matcher = JAVA.matcher(value);
            if (matcher.find()) {
                report(element, "script with \"" + matcher.group() + "\": " + firstLine(value.strip()));
            }
        }
    }

    private void report(Element element, String what) {
        String id = "";
        for (Node node = element; node instanceof Element owner && id.isEmpty(); node = node.getParentNode()) {
            id = owner.getAttribute("id");
        }
        findings.add(id.isEmpty() ? what : "element " + id + ": " + what);
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text part) {
                text.append(part.getData());
            }
        }
        return text.toString();
    }
}
