// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Analysis;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.AppliesTo;
import se.finsam.api.Aspect;
import se.finsam.api.Check;
import se.finsam.api.CheckContribution;
import se.finsam.api.Contribution;
import se.finsam.api.Contributor;
import se.finsam.api.DesignContribution;
import se.finsam.api.DriverContribution;
import se.finsam.api.Exporter;
import se.finsam.api.ExporterContribution;
import se.finsam.api.ExtensionPoints;
import se.finsam.api.ForecastDriver;
import se.finsam.api.Importer;
import se.finsam.api.ImporterContribution;
import se.finsam.api.Indicator;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.StatementContribution;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.FormulaSyntaxException;
import se.finsam.core.statement.StatementException;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Makes contributions from the elements of the extension registry. */
final class ExtensionReader {
    private static final String EVERYTHING =
            Arrays.stream(Aspect.values()).map(ExtensionReader::word).collect(Collectors.joining(" "));

    private final IExtensionRegistry registry;
    private final BundleFiles files;
    private final List<BrokenContribution> problems = new ArrayList<>();
    private final Map<Class<? extends Contribution>, Map<String, String>> renamed = new HashMap<>();

    /** An element is wrong in a way that its author can correct. */
    private static final class WrongElement extends Exception {
        private static final long serialVersionUID = 1L;

        WrongElement(String message) {
            super(message);
        }
    }

    private interface Maker<T extends Contribution> {
        T make(IConfigurationElement element, Contributor contributor) throws WrongElement;
    }

    ExtensionReader(IExtensionRegistry registry, BundleFiles files) {
        this.registry = registry;
        this.files = files;
    }

    /** The ids that contributions have now, by their kind and the ids that they had before; complete after {@link #all}. */
    Map<Class<? extends Contribution>, Map<String, String>> renamed() {
        return renamed;
    }

    List<BrokenContribution> problems() {
        return problems;
    }

    /** Everything contributed, point after point. */
    List<Contribution> all() {
        return Stream.of(
                        statements(),
                        designs(),
                        checks(),
                        indicators(),
                        drivers(),
                        analyses(),
                        importers(),
                        exporters())
                .<Contribution>flatMap(List::stream)
                .toList();
    }

    private List<StatementContribution> statements() {
        return read(
                ExtensionPoints.STATEMENT_TEMPLATES,
                "template",
                (element, contributor) -> new StatementContribution(
                        required(element, "id"),
                        requiredText(element, "name"),
                        text(element, "description"),
                        optional(element, "category", "other"),
                        contributor,
                        file(element, "file", contributor),
                        appliesTo(element)));
    }

    private List<DesignContribution> designs() {
        return read(
                ExtensionPoints.REPORT_DESIGNS,
                "design",
                (element, contributor) -> new DesignContribution(
                        required(element, "id"),
                        requiredText(element, "name"),
                        text(element, "description"),
                        optional(element, "category", "other"),
                        contributor,
                        file(element, "design", contributor),
                        appliesTo(element)));
    }

    private List<CheckContribution> checks() {
        return read(
                ExtensionPoints.CHECKS,
                "check",
                (element, contributor) -> new CheckContribution(
                        required(element, "id"),
                        requiredText(element, "name"),
                        text(element, "description"),
                        optional(element, "category", "other"),
                        optional(element, "family", ""),
                        word(element, "severity", Severity.class, "warning"),
                        optional(element, "basis", ""),
                        Set.copyOf(words(element, "reads", Aspect.class, EVERYTHING)),
                        appliesTo(element),
                        contributor,
                        loader(element, Check.class)::made,
                        deprecatedIds(element)));
    }

    private List<DriverContribution> drivers() {
        return read(
                ExtensionPoints.FORECAST_DRIVERS,
                "driver",
                (element, contributor) -> new DriverContribution(
                        required(element, "id"),
                        requiredText(element, "name"),
                        text(element, "description"),
                        optional(element, "category", "other"),
                        text(element, "source"),
                        contributor,
                        loader(element, ForecastDriver.class)::made,
                        appliesTo(element)));
    }

    private List<AnalysisContribution> analyses() {
        return read(
                ExtensionPoints.ANALYSES,
                "analysis",
                (element, contributor) -> new AnalysisContribution(
                        required(element, "id"),
                        requiredText(element, "name"),
                        text(element, "description"),
                        optional(element, "category", "other"),
                        contributor,
                        loader(element, Analysis.class)::made,
                        appliesTo(element)));
    }

    private List<IndicatorContribution> indicators() {
        return read(
                ExtensionPoints.INDICATORS,
                "indicator",
                (element, contributor) -> new IndicatorContribution(
                        required(element, "id"),
                        requiredText(element, "name"),
                        text(element, "description"),
                        optional(element, "category", "other"),
                        word(element, "unit", Unit.class, "percent"),
                        decimals(element),
                        word(element, "good", IndicatorContribution.Good.class, "neither"),
                        optional(element, "target", "").strip(),
                        text(element, "source"),
                        optional(element, "formula", "").strip(),
                        contributor,
                        indicatorLoader(element),
                        appliesTo(element)));
    }

    private List<ImporterContribution> importers() {
        return read(
                ExtensionPoints.IMPORTERS,
                "importer",
                (element, contributor) -> new ImporterContribution(
                        required(element, "id"),
                        requiredText(element, "name"),
                        text(element, "description"),
                        optional(element, "category", "other"),
                        List.of(required(element, "extensions").strip().split("\\s+")),
                        contributor,
                        loader(element, Importer.class)::made,
                        appliesTo(element)));
    }

    private List<ExporterContribution> exporters() {
        return read(
                ExtensionPoints.EXPORTERS,
                "exporter",
                (element, contributor) -> new ExporterContribution(
                        required(element, "id"),
                        requiredText(element, "name"),
                        text(element, "description"),
                        optional(element, "category", "other"),
                        optional(element, "mediaType", "application/octet-stream"),
                        required(element, "extension").strip(),
                        contributor,
                        loader(element, Exporter.class)::made,
                        appliesTo(element)));
    }

    private static IndicatorContribution.Loader indicatorLoader(IConfigurationElement element) throws WrongElement {
        var formula = optional(element, "formula", "");
        if (formula.isBlank() == (element.getAttribute("class") == null)) {
            throw new WrongElement("<indicator> needs either a formula or a class in plugin.xml");
        }
        if (formula.isBlank()) {
            return loader(element, Indicator.class)::made;
        }
        try {
            var indicator = new FormulaIndicator(formula);
            return () -> indicator;
        } catch (StatementException | FormulaSyntaxException e) {
            throw new WrongElement("the formula cannot be used: " + e.getMessage());
        }
    }

    private static int decimals(IConfigurationElement element) throws WrongElement {
        var text = optional(element, "decimals", "1");
        if (!text.matches("[0-9]")) {
            throw new WrongElement("decimals must be 0 to 9, not \"%s\"".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static <T> Loader<T> loader(IConfigurationElement element, Class<T> type) throws WrongElement {
        required(element, "class");
        return new Loader<>(element, type);
    }

    /** Makes instances of the class that an element names. */
    private record Loader<T>(IConfigurationElement element, Class<T> type) {
        T made() throws ReflectiveOperationException {
            try {
                var made = element.createExecutableExtension("class");
                if (type.isInstance(made)) {
                    return type.cast(made);
                }
                throw new ReflectiveOperationException(made.getClass().getName() + " is no " + type.getName());
            } catch (CoreException | InvalidRegistryObjectException e) {
                throw new ReflectiveOperationException(e.getMessage(), e);
            }
        }
    }

    private static AppliesTo appliesTo(IConfigurationElement element) throws WrongElement {
        return word(element, "appliesTo", AppliesTo.class, "year");
    }

    /** The constants that the words of an attribute name. */
    private static <E extends Enum<E>> List<E> words(
            IConfigurationElement element, String attribute, Class<E> type, String fallback) throws WrongElement {
        var found = new ArrayList<E>();
        for (var word : optional(element, attribute, fallback).strip().split("\\s+")) {
            found.add(constant(attribute, type, word));
        }
        return found;
    }

    /** The one constant that an attribute names. */
    private static <E extends Enum<E>> E word(
            IConfigurationElement element, String attribute, Class<E> type, String fallback) throws WrongElement {
        return constant(attribute, type, optional(element, attribute, fallback).strip());
    }

    private static <E extends Enum<E>> E constant(String attribute, Class<E> type, String word) throws WrongElement {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new WrongElement("%s must be %s, not \"%s\""
                        .formatted(
                                attribute,
                                Arrays.stream(type.getEnumConstants())
                                        .map(ExtensionReader::word)
                                        .collect(Collectors.joining(", ")),
                                word)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private <T extends Contribution> List<T> read(String point, String elementName, Maker<T> maker) {
        var found = new ArrayList<T>();
        var extensionPoint = registry.getExtensionPoint(point);
        if (extensionPoint == null) {
            return found;
        }
        Function<IExtension, String> bundle =
                extension -> extension.getContributor().getName();
        var extensions = Arrays.stream(extensionPoint.getExtensions())
                .sorted(Comparator.comparing(bundle))
                .toList();
        for (var extension : extensions) {
            var name = bundle.apply(extension);
            var contributor = new Contributor(name, files.version(name));
            for (var element : extension.getConfigurationElements()) {
                try {
                    if (!element.getName().equals(elementName)) {
                        throw new WrongElement(
                                "unknown element <%s>; write <%s>".formatted(element.getName(), elementName));
                    }
                    var made = maker.make(element, contributor);
                    found.add(made);
                    deprecatedIds(element)
                            .forEach(older -> renamed.computeIfAbsent(made.getClass(), type -> new HashMap<>())
                                    .putIfAbsent(older, made.id()));
                } catch (WrongElement | InvalidRegistryObjectException e) {
                    problems.add(new BrokenContribution(
                            point,
                            optional(element, "id", ""),
                            contributor,
                            Text.same(String.valueOf(e.getMessage()))));
                }
            }
        }
        return found;
    }

    private URL file(IConfigurationElement element, String attribute, Contributor contributor) throws WrongElement {
        var path = required(element, attribute);
        return files.find(contributor.bundle(), path)
                .orElseThrow(() -> new WrongElement(
                        "the file %s is not in the bundle; correct %s in plugin.xml or add it to bin.includes"
                                .formatted(path, attribute)));
    }

    private static List<String> deprecatedIds(IConfigurationElement element) {
        var words = optional(element, "deprecatedIds", "").strip();
        return words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
    }

    private static String required(IConfigurationElement element, String attribute) throws WrongElement {
        return Optional.ofNullable(element.getAttribute(attribute))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new WrongElement(
                        "<%s> lacks the attribute %s in plugin.xml".formatted(element.getName(), attribute)));
    }

    private static Text requiredText(IConfigurationElement element, String attribute) throws WrongElement {
        required(element, attribute);
        return text(element, attribute);
    }

    /** A text in both languages, whatever that of the application is. */
    private static Text text(IConfigurationElement element, String attribute) {
        return new Text(text(element, attribute, Language.SV), text(element, attribute, Language.EN));
    }

    private static String text(IConfigurationElement element, String attribute, Language language) {
        @Nullable String value = element.getAttribute(attribute, language.name().toLowerCase(Locale.ROOT));
        return value == null ? "" : value;
    }

    private static String optional(IConfigurationElement element, String attribute, String fallback) {
        @Nullable String value = element.getAttribute(attribute);
        return value == null ? fallback : value;
    }
}
