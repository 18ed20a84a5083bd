// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import se.finsam.api.CheckContribution;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Language;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckedFinding;

/** Findings in SARIF 2.1.0 (OASIS), which tools of continuous integration read. */
public final class SarifFindings {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifFindings() {}

    /**
     * The findings as one document with a line feed at the end.
     *
     * @param artifact name of the file that was checked
     * @param version version of the workbench
     */
    public static String of(CheckReport report, String artifact, String version, Language language) {
        return JsonDocument.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, report, version, language);
            json.writeArrayFieldStart("results");
            for (var found : report.findings()) {
                result(json, found, artifact, language);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void tool(JsonGenerator json, CheckReport report, String version, Language language)
            throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Finsam Workbench");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (var result : report.results()) {
            rule(json, result.check(), language);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, CheckContribution check, Language language) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", check.id());
        json.writeStringField("name", check.name().in(language));
        text(
                json,
                "shortDescription",
                (check.description().isEmpty() ? check.name() : check.description()).in(language));
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(check.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, CheckedFinding found, String artifact, Language language)
            throws IOException {
        var finding = found.finding();
        var cause = finding.cause().in(language);
        json.writeStartObject();
        json.writeStringField("ruleId", found.check().id());
        json.writeStringField("level", level(found.severity()));
        text(json, "message", finding.message().in(language) + (cause.isEmpty() ? "" : " " + cause));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", artifact);
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", finding.location().place().in(language));
        json.writeStringField("fullyQualifiedName", finding.key());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("finding/v1", found.id());
        json.writeEndObject();
        json.writeArrayFieldStart("suppressions");
        if (found.waiver().isPresent()) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("justification", found.waiver().get().reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "note";
        };
    }
}
