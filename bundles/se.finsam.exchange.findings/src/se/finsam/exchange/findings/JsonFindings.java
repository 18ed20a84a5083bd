// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.finsam.core.finding.Location;
import se.finsam.core.text.Language;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckedFinding;

/**
 * Findings as JSON in the shape of {@code docs/schema/findings.schema.json}: numbers are strings of plain decimals and
 * every key is always there, null when it has nothing to say.
 */
public final class JsonFindings {
    /** Version of the shape; it grows when a key changes its meaning or goes away. */
    public static final int VERSION = 1;

    private JsonFindings() {}

    /** The findings as one document with a line feed at the end. */
    public static String of(CheckReport report, Language language) {
        return JsonDocument.of(json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField(
                    "association", report.input().snapshot().association().name());
            json.writeNumberField("year", report.input().year());
            json.writeArrayFieldStart("findings");
            for (var found : report.findings()) {
                finding(json, found, language);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notApplicable");
            for (var result : report.notApplicable()) {
                var reason = result.notApplicable();
                json.writeStartObject();
                json.writeStringField("check", result.check().id());
                json.writeStringField("reason", reason == null ? "" : reason.in(language));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("failures");
            for (var result : report.failures()) {
                var failure = result.failure();
                json.writeStartObject();
                json.writeStringField("check", result.check().id());
                json.writeStringField("bundle", result.check().contributor().bundle());
                json.writeStringField("message", failure == null ? "" : failure.in(language));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void finding(JsonGenerator json, CheckedFinding found, Language language) throws IOException {
        var finding = found.finding();
        json.writeStartObject();
        json.writeStringField("id", found.id());
        json.writeStringField("check", found.check().id());
        json.writeStringField("severity", found.severity().name().toLowerCase(Locale.ROOT));
        location(json, finding.location(), language);
        json.writeStringField("printed", finding.printed());
        json.writeStringField("expected", plain(finding.expected()));
        json.writeStringField("difference", plain(finding.difference()));
        json.writeStringField("unit", finding.unit().name().toLowerCase(Locale.ROOT));
        json.writeStringField("message", finding.message().in(language));
        json.writeStringField("cause", finding.cause().in(language));
        json.writeStringField("formula", finding.formula());
        json.writeStringField("fingerprint", finding.fingerprint());
        if (found.waiver().isEmpty()) {
            json.writeNullField("waived");
        } else {
            var waiver = found.waiver().get();
            json.writeObjectFieldStart("waived");
            json.writeStringField("reason", waiver.reason());
            json.writeStringField("by", waiver.acceptedBy());
            json.writeStringField("date", waiver.date().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, Location location, Language language) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("place", location.place().in(language));
        json.writeStringField("statement", location.statement());
        json.writeStringField("line", location.line());
        json.writeStringField("column", location.column());
        json.writeStringField("section", location.section());
        json.writeStringField("object", location.object());
        json.writeEndObject();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
