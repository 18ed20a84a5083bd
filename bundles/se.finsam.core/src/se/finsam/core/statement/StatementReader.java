// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplate.Arrangement;
import se.finsam.core.statement.StatementTemplate.ColumnRole;
import se.finsam.core.statement.StatementTemplate.ColumnTemplate;
import se.finsam.core.statement.StatementTemplate.LineRole;
import se.finsam.core.statement.StatementTemplate.LineTemplate;
import se.finsam.core.statement.StatementTemplate.Purpose;
import se.finsam.core.statement.StatementTemplate.Repeat;
import se.finsam.core.statement.StatementTemplate.Role;
import se.finsam.core.statement.StatementTemplate.Rounding;
import se.finsam.core.statement.StatementTemplate.SignConvention;
import se.finsam.core.statement.StatementTemplate.SubjectKind;
import se.finsam.core.statement.StatementTemplate.YearSpan;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.text.Text;

/**
 * Reads statement templates ({@code *.statement.xml}). The XML is checked against the schema {@code statement.xsd}
 * beside this class; document type declarations and external entities are refused.
 */
public final class StatementReader {
    /** How the names of template files end. */
    public static final String SUFFIX = ".statement.xml";

    private static final int MAX_BYTES = 1 << 20;

    private StatementReader() {}

    /**
     * Reads a template from a file.
     *
     * @throws IOException if the file cannot be read
     * @throws StatementException if it is no valid template; the message gives file, line, column and what to do
     */
    public static StatementTemplate read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads a template.
     *
     * @param source name of the file for messages
     * @throws IOException if the stream cannot be read
     * @throws StatementException if it is no valid template; the message gives source, line, column and what to do
     */
    public static StatementTemplate read(InputStream in, String source) throws IOException {
        var bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new StatementException(new Text(
                    "%s är större än %d byte; en mall för en uppställning är en liten textfil"
                            .formatted(source, MAX_BYTES),
                    "%s is larger than %d bytes; a statement template is a small text file"
                            .formatted(source, MAX_BYTES)));
        }
        return new Build(source)
                .template(TemplateXml.parse(new ByteArrayInputStream(bytes), source, TemplateXml.Grammar.STATEMENT));
    }

    /** Makes the records from elements that the schema has approved. */
    private record Build(String source) {
        StatementTemplate template(TemplateXml.Element root) {
            var columns = root.child("columns");
            var lines = new ArrayList<LineTemplate>();
            var decimals = Integer.parseInt(root.attribute("decimals"));
            root.child("lines").children().forEach(element -> lines.add(line(element, decimals)));
            return new StatementTemplate(
                    root.attribute("id"),
                    source,
                    text(root.child("title")),
                    root.find("unitNote").map(Build::text).orElse(new Text("Belopp i {unit}", "Amounts in {unit}")),
                    root.has("unit") ? unit(root.attribute("unit")) : null,
                    choice(Purpose.class, root.attribute("purpose")),
                    choice(SignConvention.class, root.attribute("signs")),
                    choice(Rounding.class, root.attribute("rounding")),
                    years(columns),
                    choice(Arrangement.class, columns.attribute("arrange")),
                    columns.children().stream().map(this::column).toList(),
                    lines,
                    root.children("footnote").map(Build::text).toList(),
                    role(Role.class, root));
        }

        private static YearSpan years(TemplateXml.Element columns) {
            var newestFirst = columns.attribute("order").equals("newestFirst");
            var years = columns.attribute("years");
            return switch (years) {
                case "plan" -> new YearSpan(YearSpan.Kind.PLAN, 0, newestFirst);
                case "baseAndPlan" -> new YearSpan(YearSpan.Kind.BASE_AND_PLAN, 0, newestFirst);
                default -> new YearSpan(YearSpan.Kind.BACK, Integer.parseInt(years), newestFirst);
            };
        }

        private ColumnTemplate column(TemplateXml.Element element) {
            return new ColumnTemplate(
                    element.attribute("measure"),
                    choice(ColumnTemplate.On.class, element.attribute("on")),
                    element.find("header").map(Build::text).orElse(Text.same("{year}")),
                    element.find("group").map(Build::text).orElse(null),
                    Boolean.parseBoolean(element.attribute("signed")),
                    element.has("formula") ? formula(element.attribute("formula"), element) : null,
                    role(ColumnRole.class, element));
        }

        /** A line; {@code decimals} are those of the statement, which hold for its money. */
        private LineTemplate line(TemplateXml.Element element, int decimals) {
            var formulas = new HashMap<String, Formula>();
            element.children("formula").forEach(child -> {
                var formula = formula(child.text(), child);
                for (var measure : words(child, "measure")) {
                    if (formulas.put(measure, formula) != null) {
                        throw error(
                                child,
                                "måttet %s har två formler; behåll en".formatted(measure),
                                "the measure %s has two formulas; keep one".formatted(measure));
                    }
                }
            });
            var kind = choice(Row.Kind.class, element.name());
            if (kind == Row.Kind.HEADING && !formulas.isEmpty()) {
                throw error(
                        element,
                        "en rubrik har inga belopp; ta bort formeln eller skriv <item>",
                        "a heading has no figures; remove the formula or write <item>");
            }
            return new LineTemplate(
                    element.attribute("id"),
                    kind,
                    Integer.parseInt(element.attribute("level")),
                    text(element.child("label")),
                    element.has("note") ? element.attribute("note") : "",
                    formulas,
                    element.has("unit") ? unit(element.attribute("unit")) : null,
                    element.has("decimals")
                            ? Integer.parseInt(element.attribute("decimals"))
                            : element.has("unit") ? 0 : decimals,
                    choice(Display.Zero.class, element.attribute("zero")),
                    Boolean.parseBoolean(element.attribute("hideZero")),
                    repeat(element),
                    role(LineRole.class, element),
                    element.position());
        }

        private @Nullable Repeat repeat(TemplateXml.Element element) {
            if (!element.has("repeat")) {
                if (element.has("having")) {
                    throw error(element, "”having” kräver ”repeat”", "\"having\" needs \"repeat\"");
                }
                return null;
            }
            Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
            words(element, "kinds").forEach(word -> kinds.add(choice(FactKind.class, word)));
            return new Repeat(
                    words(element, "repeat").stream()
                            .map(word -> choice(SubjectKind.class, word))
                            .toList(),
                    words(element, "having"),
                    kinds.isEmpty() ? EnumSet.of(FactKind.ACTUAL) : kinds);
        }

        private static List<String> words(TemplateXml.Element element, String attribute) {
            return element.has(attribute)
                    ? List.of(element.attribute(attribute).strip().split("\\s+"))
                    : List.of();
        }

        private Formula formula(String text, TemplateXml.Element element) {
            try {
                return Formula.parse(text.strip());
            } catch (FormulaSyntaxException e) {
                throw error(element, e.text().sv(), e.text().en());
            }
        }

        private StatementException error(TemplateXml.Element element, String sv, String en) {
            return StatementException.at(source + ":" + element.position(), sv, en);
        }

        private static Text text(TemplateXml.Element element) {
            return new Text(element.attribute("sv"), element.attribute("en"));
        }

        private static <E extends Enum<E>> @Nullable E role(Class<E> type, TemplateXml.Element element) {
            return element.has("role") ? choice(type, element.attribute("role")) : null;
        }

        private static Unit unit(String word) {
            return choice(Unit.class, word);
        }

        /** The constant whose name is the word in capitals, costUnits being COST_UNITS. */
        private static <E extends Enum<E>> E choice(Class<E> type, String word) {
            return Enum.valueOf(type, word.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        }
    }
}
